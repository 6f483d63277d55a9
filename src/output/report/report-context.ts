import type { Comparison, Lang, Plan } from '../../model.js'
import type { ItemList } from './item-list.js'
import type { ItemVerdict } from './report-data.js'
import type { Say } from './words.js'

/** What every section of the page reads. */
export interface ReportContext {
  /** in the order of the comparison */
  plans: readonly Plan[]
  comparison: Comparison
  lang: Lang
  say: Say
  list: ItemList
  /** item → how it stands to others */
  verdicts: ReadonlyMap<number, ItemVerdict[]>
  /** what values are marked against: a plan's position, -1 for the median, EVERYONE */
  reference: number
  /** references the reader can choose */
  references: readonly number[]
}
