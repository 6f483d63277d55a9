import { TELLS_GOALS } from '../words/date-patterns.js'
import { endsAt } from '../text/affix.js'

/** How far before a date the words may stand that tell goals. */
const REACH = 16

/**
 * Whether the words right before a date say that goals are told: 《方案》提出|到2026年.
 *
 * @param text the passage
 * @param start where the date begins
 */
export const isToldDate = (text: string, start: number): boolean =>
  endsAt(TELLS_GOALS, text, Math.max(0, start - REACH), start)
