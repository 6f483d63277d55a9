import type { Target } from '../model.js'

/** What running text without parts tells. */
export interface Report {
  /** so many numbers of it are facts of the past */
  facts: number
  /** targets that nothing places in time */
  untold: Target[]
}

/**
 * Doubt what nothing places in time in a text that tells of the past elsewhere: texts of the press that report what has been
 * reached print some of it as plans print their aims.
 *
 * @param report what the text tells; the doubt is added to its targets
 */
export function doubtReports({ facts, untold }: Report): void {
  if (facts === 0) return
  for (const { doubts } of untold) if (!doubts.includes('promise')) doubts.push('promise')
}
