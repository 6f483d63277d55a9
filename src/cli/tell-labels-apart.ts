import type { Plan } from '../index.js'

/**
 * A teller of equal labels (two plans of one city), so that each plan is known by its column. It is asked for each plan
 * in the order of the inputs.
 *
 * @returns a function that gives the plan back; a second 西安市 becomes 西安市（2）
 */
export function tellLabelsApart(): (plan: Plan) => Plan {
  const counts = new Map<string, number>()
  return (plan) => {
    const count = (counts.get(plan.label) ?? 0) + 1
    counts.set(plan.label, count)
    return count === 1 ? plan : { ...plan, label: `${plan.label}（${count}）` }
  }
}
