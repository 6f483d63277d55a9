import type { Target } from '../model.js'
import type { Around } from './sign-of.js'

/** A target and the position of its plan among the plans compared. */
export interface PlanTarget {
  plan: number
  target: Target
  /** absent where nothing tells more than its name */
  around?: Around
}
