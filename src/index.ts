export type * from './model.js'
export { parsePlan } from './parse-plan.js'
