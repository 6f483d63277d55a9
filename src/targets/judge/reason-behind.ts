import { GREAT_SIGN, HELD_OFTEN, TIMES_SIGN } from '../../words/judge-patterns.js'
import { LEVEL_UNIT } from '../../words/quantity-words.js'
import { language } from '../../words/language.js'
import type { ExclusionReason } from '../../model.js'
import { matchAt, type WordHit } from '../../text/word-table.js'
import type { Question } from './question.js'

/** The word of a known kind right behind a numeral, without its unit: 级 of 二级, 大 of 五大. */
export const wordBehind = (text: string, at: number): WordHit<ExclusionReason> | null =>
  matchAt(language().behind, text, at)

/**
 * What the word right behind the numeral says it is, where it says so more than the unit does: 级 of 二级甲等 a grade,
 * 个允许 of 两个允许 a programme; 项 of 3项行动 counts.
 *
 * @param question the number; the answer is kept in it
 * @returns null where no word says anything
 */
export function reasonBehind(question: Question): ExclusionReason | null {
  if (question.behind === undefined) question.behind = readBehind(question)
  return question.behind
}

function readBehind({ text, quantity, lastEnd }: Question): ExclusionReason | null {
  const { style, unit, numberStart } = quantity
  // 平均级别达到3级以上: a mean is no grade
  if (unit === LEVEL_UNIT) return null
  const after = wordBehind(text, lastEnd)
  if (after === null || after.entry === 'period') return null
  // 每年召开两次会议, 至少召开1次全体会议: how often is a count
  if (
    after.entry === 'session-number' &&
    text[lastEnd] === TIMES_SIGN &&
    HELD_OFTEN.test(text.slice(Math.max(0, numberStart - 12), numberStart))
  )
    return null
  const { entry, word } = after
  const strong = style === 'chinese' || entry === 'age' || entry === 'grade' || entry === 'code'
  const counted = unit !== null && !quantity.lent && unit.length >= word.length
  if (entry === 'document-number') return entry
  // 五大中心 in either numerals; 3项行动 and 12公里 count
  if (entry === 'programme-name' && style === 'arabic')
    return !counted && word.length === 1 && isGreat(word) ? entry : null
  if (entry === 'place-name') return style === 'chinese' && !counted ? entry : null
  if (strong && (!counted || (word.length >= 2 && entry !== 'programme-name'))) return entry
  return entry === 'programme-name' && word.length > 1 ? entry : null
}

/** Of the single signs behind Arabic numerals only 大 makes a name. */
const isGreat = (word: string): boolean => word === GREAT_SIGN
