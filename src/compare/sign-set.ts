import type { Span } from '../model.js'
import { numberOf, SIGN_NUMBERS, signTable } from './sign-numbers.js'

/** A set of the numbers of characters ({@link numberOf}), one bit each: in small integers, which need no place of their own. */
export type SignSet = number[]

const WORD = 16

/** A set of none. */
export function makeSignSet(): SignSet {
  return new Array<number>(SIGN_NUMBERS / WORD).fill(0)
}

/** Add the characters of a stretch of a text. */
export function addSigns(set: SignSet, text: string, { start, end }: Span): void {
  const table = signTable()
  for (let i = start; i < end; i++) {
    const number = numberOf(table, text.charCodeAt(i))
    const word = number >> 4
    set[word] = (set[word] ?? 0) | (1 << (number & 15))
  }
}

/** Whether a set has a number. */
export function hasSign(set: SignSet, number: number): boolean {
  return (((set[number >> 4] ?? 0) >> (number & 15)) & 1) === 1
}
