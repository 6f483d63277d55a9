import { boxWords, gradeWords, hanDigits, ordinalUnits } from '../lexicon/numbering.js'
import type { NumberingKind } from '../lexicon/numbering.js'

/** A numbering marker at some place of a cleaned text. */
export interface Marker {
  kind: NumberingKind
  /** its number; decimals have one number a component (2.3.1 → [2, 3, 1]) */
  numbers: number[]
  /** units of the marker, with its closing sign */
  length: number
  /** `1.`: a digit with a full stop, which no list of numbers in a sentence has */
  dotted?: boolean
}

const DIGITS = /\d{1,3}/uy
const DECIMAL = /\d{1,2}(?:\.\d{1,2}){1,4}/uy
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const MAX_HAN = 5

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/**
 * Read a Chinese numeral as headings use it (一 … 九十九, 一百零二, 二十 …).
 *
 * @returns its value and length, or null
 */
export function readHanNumber(text: string, at: number): { value: number; length: number } | null {
  let total = 0
  let digit = -1
  let i = at
  for (; i < at + MAX_HAN; i++) {
    const value = hanDigits[text[i] ?? '']
    if (value === undefined) break
    if (value === 100) {
      total += (digit < 0 ? 1 : digit) * 100
      digit = -1
    } else if (value === 10) {
      total += (digit < 0 ? 1 : digit) * 10
      digit = -1
    } else {
      if (digit > 0) return null // 二三: not a heading number
      digit = value
    }
  }
  if (i === at) return null
  total += Math.max(digit, 0)
  return total === 0 ? null : { value: total, length: i - at }
}

/**
 * Read the numbering marker that starts at a place of a cleaned text; whether it numbers a heading is for the sequence
 * of all markers to say.
 *
 * @param text cleaned text (folded: full-width brackets, ASCII digits)
 * @param at first unit of the marker
 * @param gap true where white space follows the unit at an index: `一 总体要求` has no sign but a gap
 */
export function readMarker(text: string, at: number, gap: (index: number) => boolean = () => false): Marker | null {
  const c = text[at]
  if (c === undefined) return null
  if (c === '（' || c === '【' || c === '[') return readBracketed(text, at)
  if (c === '第') return readOrdinal(text, at)
  if (c >= '0' && c <= '9') return readDigits(text, at, gap)
  const circled = CIRCLED.indexOf(c)
  if (circled >= 0) return { kind: 'circled', numbers: [circled + 1], length: 1 }
  const code = c.charCodeAt(0)
  if (code >= 0x2474 && code <= 0x2487) return { kind: 'digit-brackets', numbers: [code - 0x2473], length: 1 }
  if (code >= 0x2488 && code <= 0x249b) return { kind: 'digit', numbers: [code - 0x2487], length: 1 }
  if (code >= 0x3220 && code <= 0x3229) return { kind: 'han-brackets', numbers: [code - 0x321f], length: 1 }
  if (c in hanDigits) return readHan(text, at, gap)
  for (const word of boxWords) if (text.startsWith(word, at)) return readBox(text, at, word.length)
  return null
}

function readBracketed(text: string, at: number): Marker | null {
  const han = readHanNumber(text, at + 1)
  if (han !== null && closes(text[at + 1 + han.length]))
    return { kind: 'han-brackets', numbers: [han.value], length: han.length + 2 }
  const digits = match(DIGITS, text, at + 1)
  if (digits !== null && closes(text[at + 1 + digits.length]) && Number(digits) > 0)
    return { kind: 'digit-brackets', numbers: [Number(digits)], length: digits.length + 2 }
  return null
}

const closes = (c: string | undefined): boolean => c === '）' || c === '】' || c === ']'

function readOrdinal(text: string, at: number): Marker | null {
  const han = readHanNumber(text, at + 1)
  const digits = han === null ? match(DIGITS, text, at + 1) : null
  const length = han?.length ?? digits?.length ?? 0
  const kind = ordinalUnits[text[at + 1 + length] ?? '']
  if (length === 0 || kind === undefined) return null
  if (text.startsWith('部分', at + 1 + length))
    return { kind, numbers: [han?.value ?? Number(digits)], length: length + 3 }
  if (text[at + 1 + length] === '部') return null
  return { kind, numbers: [han?.value ?? Number(digits)], length: length + 2 }
}

function readHan(text: string, at: number, gap: (index: number) => boolean): Marker | null {
  const han = readHanNumber(text, at)
  if (han === null) return null
  const end = at + han.length
  const sign = text[end]
  if (sign === '）') return { kind: 'han-brackets', numbers: [han.value], length: han.length + 1 }
  if (sign === '、' || sign === '.' || sign === '．') {
    const next = readHanNumber(text, end + 1)
    // 二、三级医院 and 一、二、三产 are lists of grades
    if (next !== null && (gradeWords + '、').includes(text[end + 1 + next.length] ?? ' ')) return null
    return { kind: 'han', numbers: [han.value], length: han.length + 1 }
  }
  if (gap(end - 1) && sign !== undefined) return { kind: 'han', numbers: [han.value], length: han.length }
  return null
}

function readDigits(text: string, at: number, gap: (index: number) => boolean): Marker | null {
  const before = text[at - 1]
  if (before !== undefined && /[\d.]/u.test(before)) return null
  const decimal = match(DECIMAL, text, at)
  if (decimal !== null) {
    const after = text[at + decimal.length] ?? ''
    if (/\d/u.test(after) || (decimal.split('.').length === 2 && /[%‰~\-—亿万元倍年月]/u.test(after))) return null
    const trailing = after === '.' || after === '、' ? 1 : 0
    return { kind: 'decimal', numbers: decimal.split('.').map(Number), length: decimal.length + trailing }
  }
  const digits = match(DIGITS, text, at)
  if (digits === null || Number(digits) === 0) return null
  const sign = text[at + digits.length]
  const numbers = [Number(digits)]
  if (sign === '.' || sign === '、' || sign === '·') {
    const next = text[at + digits.length + 1]
    if (sign !== '.' && next !== undefined && /\d/u.test(next)) return null
    return { kind: 'digit', numbers, length: digits.length + 1, dotted: sign === '.' }
  }
  if (sign === '）') return { kind: 'digit-brackets', numbers, length: digits.length + 1 }
  if (gap(at + digits.length - 1) && sign !== undefined && sign >= '\u4e00' && sign <= '\u9fff')
    return { kind: 'decimal', numbers, length: digits.length }
  return null
}

function readBox(text: string, at: number, word: number): Marker | null {
  const han = readHanNumber(text, at + word)
  const digits = han === null ? match(DIGITS, text, at + word) : null
  const length = han?.length ?? digits?.length ?? 0
  if (length === 0) return null
  const trailing = '：.、'.includes(text[at + word + length] ?? ' ') ? 1 : 0
  return { kind: 'box', numbers: [han?.value ?? Number(digits)], length: word + length + trailing }
}
