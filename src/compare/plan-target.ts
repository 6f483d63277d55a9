import type { Target } from '../model.js'

/** A target and the position of its plan among the plans compared. */
export interface PlanTarget {
  plan: number
  target: Target
  /** what it is about where its name leaves it out; absent where nothing tells */
  topic?: string | null
}
