import type { Exclusion, ExclusionReason } from '../model.js'
import { sourceSpan } from '../text/mapped-text.js'
import { judgeQuantity } from './judge-quantity.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'

/**
 * Tell the quantities of a passage that are commitments from what is left out, dates with it.
 *
 * @param reading the passage
 * @param source the source text
 * @returns commitments in order, and everything else with its reason, in order
 */
export function sortQuantities(reading: Reading, source: string): { accepted: Quantity[]; excluded: Exclusion[] } {
  const { quantities, dates } = reading
  const accepted: Quantity[] = []
  const excluded: Exclusion[] = []
  let before: Quantity | null = null
  for (const quantity of quantities) {
    const reason: ExclusionReason | null =
      judgeQuantity(reading, quantity) ??
      (before !== null && isListed(reading.text, before, quantity) ? 'existing-count' : null)
    before = reason === 'existing-count' ? quantity : null
    if (reason === null) accepted.push(quantity)
    else excluded.push(excludeQuantity(reading, source, quantity, reason))
  }
  for (const date of dates) {
    const isPoint = date.role === 'due' || date.role === 'day' || date.from === null
    excluded.push(exclude(reading, source, date.start, date.end, isPoint ? 'date' : 'period'))
  }
  if (dates.length > 0 && excluded.length > 1) excluded.sort((a, b) => a.span.start - b.span.start)
  return { accepted, excluded }
}

function exclude(reading: Reading, source: string, start: number, end: number, reason: ExclusionReason): Exclusion {
  const span = sourceSpan(reading.passage.text, start, end)
  return { text: source.slice(span.start, span.end), span, reason }
}

/** A word of the language (三位一体, 第一) is left out without what happens to look like its unit. */
function excludeQuantity(reading: Reading, source: string, quantity: Quantity, reason: ExclusionReason): Exclusion {
  const last = reading.numerals[quantity.numerals[1] - 1]
  const bare = quantity.style === 'chinese' && BARE.has(reason)
  const end = bare && last !== undefined ? Math.min(last.end, quantity.end) : quantity.end
  return exclude(reading, source, bare ? quantity.numberStart : quantity.start, end, reason)
}

/** 联合5家县级医院、60家乡镇卫生院: what is said of the first count holds for the list. */
function isListed(text: string, one: Quantity, two: Quantity): boolean {
  if (two.comparator !== null || two.style !== 'arabic' || one.style !== 'arabic' || two.unit !== one.unit) return false
  const gap = two.start - one.end
  return gap > 2 && gap < 16 && text[two.start - 1] === '、' && !LIST_ENDS.test(text.slice(one.end, two.start - 1))
}

const LIST_ENDS = /[，。；：、（）]/u

const BARE: ReadonlySet<ExclusionReason> = new Set([
  'idiom',
  'ordinal',
  'programme-name',
  'place-name',
  'session-number',
  'grade',
  'numbering',
])
