import type { PlanDate } from '../clause/find-dates.js'
import type { Stretch } from '../clause/split-sentences.js'

/** A dated commitment without a number. */
export interface Milestone {
  quote: Stretch
  /** the dated verb phrase */
  value: Stretch
  /** its name where the quote does not print it: the cell 建成 in the row of a thing */
  indicator: string | null
  subject: string | null
  /** what states its year, null until the sentence is read and where only the column of a table states it */
  date: PlanDate | null
  aim: boolean
  /** whether what is founded can be seen nobody has said: 建成国际健康岛 */
  unsure: boolean
}
