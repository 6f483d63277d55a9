import type { Plan } from '../model.js'

/** Ids of the plans, told apart where two plans share one: `id`, `id#2`, `id#3`. */
export function uniqueIds(plans: readonly Plan[]): string[] {
  const taken = new Set<string>()
  return plans.map(({ id }) => {
    let unique = id
    for (let n = 2; taken.has(unique); n++) unique = `${id}#${n}`
    taken.add(unique)
    return unique
  })
}
