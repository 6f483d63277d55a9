import { GRADE_PAIR } from '../words/judge-patterns.js'
import { startsAt } from '../text/affix.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { isNextItem } from './is-item-number.js'
import type { Quantity } from './quantity.js'

const ITEM_BREAKS = makeSigns('。；：;！')
const ITEM_SIGNS = makeSigns('0123456789一二三四五六七八九十')
const BRACKET_BREAKS = makeSigns('。；：，、')
const DIGITS = makeSigns('0123456789')
const OPEN = 0xff08 // （

/** `2.` and `一是` at the start of an item inside a passage. */
export function isNumbering(text: string, quantity: Pick<Quantity, 'numberStart' | 'numberEnd' | 'style'>): boolean {
  const { numberStart: start } = quantity
  const opens = start === 0 || isSignAt(ITEM_BREAKS, text, start - 1)
  const before = text.charCodeAt(start - 1)
  if (!opens && before !== OPEN) return false
  let end = start
  while (isSignAt(ITEM_SIGNS, text, end)) end++
  const next = text[end]
  if (next === undefined || startsAt(GRADE_PAIR, text, start, start + 4)) return false
  if (
    opens &&
    end - start <= 2 &&
    '.．、'.includes(next) &&
    (!isSignAt(DIGITS, text, end + 1) || isNextItem(text, end))
  )
    return true
  if (opens && next === '是' && quantity.style === 'chinese') return true
  if (before === OPEN && next === '）' && end - start <= 2)
    return start < 2 || isSignAt(BRACKET_BREAKS, text, start - 2)
  return false
}
