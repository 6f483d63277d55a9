import type { Target } from '../model.js'

/** A target and the position of its plan among the plans compared. */
export interface PlanTarget {
  plan: number
  target: Target
}
