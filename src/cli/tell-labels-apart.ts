import type { Plan } from '../index.js'

/**
 * Tell equal labels apart (two plans of one city), so that each is known by its column.
 *
 * @param plans plans in the order of the inputs
 * @returns the same plans; a second 西安市 becomes 西安市（2）
 */
export function tellLabelsApart(plans: readonly Plan[]): Plan[] {
  const counts = new Map<string, number>()
  return plans.map((plan) => {
    const count = (counts.get(plan.label) ?? 0) + 1
    counts.set(plan.label, count)
    return count === 1 ? plan : { ...plan, label: `${plan.label}（${count}）` }
  })
}
