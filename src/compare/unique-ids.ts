import type { Plan } from '../model.js'

/**
 * Ids of the plans, told apart where two plans share one: `id`, `id#2`, `id#3`. `median` stands for the median of the
 * peers, and `__proto__` cannot be a key, so a plan with such an id is renamed too.
 */
export function uniqueIds(plans: readonly Plan[]): string[] {
  const taken = new Set<string>(['median', '__proto__'])
  return plans.map(({ id }) => {
    let unique = id
    for (let n = 2; taken.has(unique); n++) unique = `${id}#${n}`
    taken.add(unique)
    return unique
  })
}
