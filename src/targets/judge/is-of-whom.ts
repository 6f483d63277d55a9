import { BRACKET, SINCE_ILL, STANDING_OF, WITH_CHILD } from '../../words/neighbour-patterns.js'
import { endsAt } from '../../text/affix.js'
import { matchAt, matchBefore } from '../../text/word-table.js'
import { type Question } from './question.js'
import { language } from '../../words/language.js'

/** 6个月以上常住|居民, 孕妇（12周到22周）: the time stands right before those whom it is said of, or in a bracket behind them. */
export function isOfWhom({ text, quantity: { start, numberEnd, end } }: Question): boolean {
  const { who } = language()
  const standing = STANDING_OF.exec(text.slice(end, end + 6))?.[0] ?? ''
  if (endsAt(WITH_CHILD, text, Math.max(0, start - 3), start)) return true
  if (endsAt(SINCE_ILL, text, Math.max(0, start - 4), start) && end > numberEnd) return true
  const isBefore = end > numberEnd && (standing.length > 1 || matchAt(who, text, end + standing.length) !== null)
  return isBefore || (text.charAt(start - 1) === BRACKET && matchBefore(who, text, start - 1) !== null)
}
