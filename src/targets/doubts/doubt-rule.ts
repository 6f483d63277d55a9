import type { Reading } from '../../clause/reading.js'
import type { Doubt, RuleId, Target } from '../../model.js'
import type { Item } from '../cut-parts.js'

/** One value with what was read of it. */
export interface DoubtQuestion {
  reading: Reading
  item: Item
  target: Target
}

/** One row of the table by which a value that was read is doubted all the same. */
export interface DoubtRule {
  id: RuleId
  doubt: Doubt
  when: (question: DoubtQuestion) => boolean
  /** a text that the rule doubts, and a like one that it does not */
  example: string
  counterexample: string
  note: string
  /** where the example has to stand, as in the tables of cases */
  place?: string
}

/** Whether a value says how high something stands. */
export const isLevel = ({ target: { kind } }: DoubtQuestion): boolean => kind === 'ratio' || kind === 'coverage'

/** Whether a value stands in running text, not in a table. */
export const isRunning = ({ reading }: DoubtQuestion): boolean => reading.passage.cell === null

/** The upper end of a value; of a word of coverage 100. */
export const top = ({ item: { quantity } }: DoubtQuestion): number => quantity?.max ?? 100
