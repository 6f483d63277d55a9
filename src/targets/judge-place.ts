import type { ExclusionReason } from '../model.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'
import { Inside } from './split-sentences.js'

const ITEM_BREAKS = makeSigns('。；：;！')
const ITEM_SIGNS = makeSigns('0123456789一二三四五六七八九十')
const OPEN = 0xff08 // （

/** Where in the plan the number stands. */
export function judgePlace({ passage, structure, text, row }: Reading, quantity: Quantity): ExclusionReason | null {
  if (quantity.style === 'circled' || quantity.numberEnd <= passage.markerLength) return 'numbering'
  if (passage.role === 'furniture' || passage.zone === 'front') return 'furniture'
  if (passage.role === 'responsibility') return 'not-a-commitment'
  if (isNumbering(text, quantity)) return 'numbering'
  if (passage.zone === 'organisation') return 'person-list'
  const inside = structure.inside[quantity.numberStart] ?? 0
  if ((inside & Inside.title) !== 0) return 'programme-name'
  // “零”增长 quotes the number only
  if ((inside & Inside.quote) !== 0 && !(quantity.max === 0 && quantity.unit === '%')) return 'programme-name'
  if (passage.cell?.header === true) return 'not-a-commitment'
  if (row !== null && row.role !== 'value') return ROW_REASONS[row.role]
  return null
}

const ROW_REASONS = { base: 'existing-count', number: 'numbering', unit: 'definition' } as const

/** `2.` and `一是` at the start of an item inside a passage. */
export function isNumbering(text: string, quantity: Pick<Quantity, 'numberStart' | 'numberEnd' | 'style'>): boolean {
  const { numberStart: start } = quantity
  const opens = start === 0 || isSignAt(ITEM_BREAKS, text, start - 1)
  const before = text.charCodeAt(start - 1)
  if (!opens && before !== OPEN) return false
  let end = start
  while (isSignAt(ITEM_SIGNS, text, end)) end++
  const next = text[end]
  if (next === undefined) return false
  if (opens && end - start <= 2 && '.．、'.includes(next) && !/\d/u.test(text[end + 1] ?? '')) return true
  if (opens && next === '是' && quantity.style === 'chinese') return true
  if (before === OPEN && next === '）' && end - start <= 2) return /^$|[。；：，、]/u.test(text[start - 2] ?? '')
  return false
}
