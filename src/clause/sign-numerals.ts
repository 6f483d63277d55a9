import { BELOW_ZERO, MINUS_LEAD, MINUS_WORD, NEGATIVE_LEAD } from '../words/quantity-words.js'
import type { Numeral } from '../text/numerals.js'

/** How far before a sign the word that leads to it may begin. */
const REACH = 2

/**
 * Give the numerals behind a minus their sign: 降到-3%, 负3%, 零下20℃. The dash of 5%-10% and of A-3 is none.
 *
 * @param text cleaned text
 * @param numerals its numerals, in order
 * @returns the numerals; the same list where none is negative
 */
export function signNumerals(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  let signed: Numeral[] | null = null
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i]
    if (numeral === undefined) continue
    const length = signLength(text, numeral)
    if (length === 0) {
      signed?.push(numeral)
      continue
    }
    signed ??= numerals.slice(0, i)
    const start = numeral.start - length
    // 零 of 零下 is a numeral of its own
    while ((signed.at(-1)?.end ?? -1) > start) signed.pop()
    signed.push({ ...numeral, start, value: -numeral.value })
  }
  return signed ?? numerals
}

/** Units of the sign before a numeral, 0 where there is none. */
function signLength(text: string, { start, style }: Numeral): number {
  if (style === 'circled' || start === 0) return 0
  if (text.charAt(start - 1) === '-' && style === 'arabic')
    return NEGATIVE_LEAD.test(text.slice(Math.max(0, start - 1 - REACH), start - 1)) ? 1 : 0
  if (text.startsWith(BELOW_ZERO, start - BELOW_ZERO.length)) return BELOW_ZERO.length
  if (text.charAt(start - 1) === MINUS_WORD)
    return MINUS_LEAD.test(text.slice(Math.max(0, start - 1 - REACH), start - 1)) ? 1 : 0
  return 0
}
