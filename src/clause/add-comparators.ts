import { AS, BY, comparatorsAfter, comparatorsBefore, INNER, NOT_INNER } from '../words/comparators.js'
import {
  CEILING_LEAD,
  COUNTED_OF,
  FLOOR_LEAD,
  LEAD_STARTS,
  OVER,
  OVER_NOT_BEHIND,
  ROUND_NUMBER,
  SHORT_ASIDE,
} from '../words/quantity-words.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { makeWordTable, matchAt, matchBefore } from '../text/word-table.js'
import type { Quantity } from './quantity.js'

const afterTable = makeWordTable(comparatorsAfter)
const beforeTable = makeWordTable(
  comparatorsBefore.map(([word, entry]) => [word, { ...entry, not: makeSigns(entry.notBehind ?? '') }] as const),
)
const NOT_OVER = makeSigns(OVER_NOT_BEHIND)
const OPEN = makeSigns('（')
const LEADS = makeSigns(LEAD_STARTS)
/** How far before a value its ceiling may begin. */
const REACH = 16
/** Longest aside between a value and its bound. */
const ASIDE = 10

/**
 * Find the comparator words that touch a value: 不低于70%, 65%以上, 80%（含）以上, 最高可达300万元.
 *
 * @param text cleaned text
 * @param quantity the value; its place grows by the words that touch it
 * @param limit end of the value before it
 */
export function addComparators(text: string, quantity: Quantity, limit: number): Quantity {
  if (quantity.form === 'range') quantity.comparator = 'range'
  const before = matchBefore(beforeTable, text, quantity.start, limit)
  const isWord = before !== null && !isSignAt(before.entry.not, text, before.start - 1)
  if (isWord) {
    quantity.start = before.start
    quantity.comparator ??= before.entry.comparator
    if (before.entry.soft === true) quantity.soft = true
  } else if (isOver(text, quantity)) {
    quantity.start--
    quantity.comparator ??= '>'
  }
  readAfter(text, quantity, isWord)
  if (quantity.comparator === null) quantity.comparator = readLead(text, quantity, limit)
  // 600余名 is more than 600
  if (quantity.inexact) quantity.comparator ??= '>='
  return quantity
}

const isRate = ({ unit }: Quantity): boolean => unit !== null && (unit.includes('/') || unit === '‰')

function readAfter(text: string, quantity: Quantity, isBounded: boolean): void {
  const aside = isSignAt(OPEN, text, quantity.end)
    ? (SHORT_ASIDE.exec(text.slice(quantity.end, quantity.end + ASIDE))?.[0].length ?? 0)
    : isRate(quantity)
      ? (COUNTED_OF.exec(text.slice(quantity.end, quantity.end + ASIDE))?.[0].length ?? 0)
      : 0
  const closed = text.charAt(quantity.start - 1) === '（' && text[quantity.end] === '）' ? 1 : 0
  const after =
    matchAt(afterTable, text, quantity.end) ??
    (aside > 0 ? matchAt(afterTable, text, quantity.end + aside) : null) ??
    (closed > 0 ? matchAt(afterTable, text, quantity.end + closed) : null)
  if (after === null || (after.word === INNER && NOT_INNER.test(text[after.end] ?? ''))) return
  // 覆盖率（90%）以上: the bound stands outside the bracket of the value
  if (after.start <= quantity.end + aside && closed === 0) quantity.end = after.end
  // 以180元为上限
  if (after.word.startsWith(AS) && text.charAt(quantity.start - 1) === BY) quantity.start--
  if (!isBounded || after.entry.soft === true) quantity.comparator ??= after.entry.comparator
  if (after.entry.soft === true) quantity.soft = true
}

/** 过百亿元 is more than it; 通过3家 and 经过2年 are other words. */
const isOver = (text: string, { start }: Quantity): boolean =>
  text.charAt(start - 1) === OVER &&
  !isSignAt(NOT_OVER, text, start - 2) &&
  ROUND_NUMBER.test(text.slice(start, start + 2))

/** 最高可达每人5000元, 最低为10万元: a ceiling or floor with a verb between. */
function readLead(text: string, { start }: Quantity, limit: number): '<=' | '>=' | null {
  const from = Math.max(limit, start - REACH)
  let at = from
  while (at < start && !isSignAt(LEADS, text, at)) at++
  // most values have no word of the kind before them
  if (at >= start) return null
  const lead = text.slice(from, start)
  if (CEILING_LEAD.test(lead)) return '<='
  return FLOOR_LEAD.test(lead) ? '>=' : null
}
