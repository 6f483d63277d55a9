import { neighbours } from '../../words/exclusions.js'
import type { ExclusionReason } from '../../model.js'
import { makeWordTable, matchBefore } from '../../text/word-table.js'
import type { Question } from './question.js'

const words = makeWordTable(
  neighbours.flatMap(({ before, reason }) => (before ?? []).map((word) => [word, reason] as const)),
)

/**
 * What the word right before the numeral says it is: 第 of 第3 an ordinal.
 *
 * @param question the number; the answer is kept in it
 * @returns null where no word says anything
 */
export function reasonBefore(question: Question): ExclusionReason | null {
  if (question.before === undefined)
    question.before = matchBefore(words, question.text, question.quantity.numberStart)?.entry ?? null
  return question.before
}
