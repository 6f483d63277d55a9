import type { Plan } from '../index.js'

/**
 * A plan as JSON shows it.
 *
 * @param plan the plan
 * @param tree keep the tree of the text
 */
export function printable(plan: Plan, tree: boolean): Omit<Plan, 'tree'> {
  if (tree) return plan
  const copy: Partial<Plan> & Omit<Plan, 'tree'> = { ...plan }
  delete copy.tree
  delete copy.origins
  return copy
}
