import type { Plan } from '../index.js'

/**
 * Give plans of the same id (two versions of one document) ids of their own, and tell equal labels apart, so that
 * each has its column in a comparison.
 *
 * @param plans plans in the order of the inputs
 * @returns the same plans; a second `x` becomes `x-2`
 */
export function uniqueIds(plans: readonly Plan[]): Plan[] {
  const ids = new Map<string, number>()
  const labels = new Map<string, number>()
  return plans.map((plan) => {
    const id = numbered(plan.id, ids, (n) => `${plan.id}-${n}`)
    const label = numbered(plan.label, labels, (n) => `${plan.label}（${n}）`)
    return id === plan.id && label === plan.label ? plan : { ...plan, id, label }
  })
}

function numbered(name: string, seen: Map<string, number>, next: (n: number) => string): string {
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return count === 1 ? name : next(count)
}
