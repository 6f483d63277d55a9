/** The smallest start for a page: what reads a plan is loaded with the first plan, not before. */
export type * from '../model.js'
export { comparePlans } from '../compare/compare-plans.js'
export { formatValue } from '../compare/format-value.js'
export { citeTarget, type CitablePlan } from '../output/cite-target.js'
export { readPlan } from './read-plan.js'
export type { FileBytes } from '../read-plan.js'
export { isUnreadable, type UnreadableError, type UnreadableReason } from '../source/is-unreadable.js'
