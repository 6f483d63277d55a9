import { boxWords, gradeWords, hanDigits, misreadOne, namedWords, ordinalUnits } from '../words/numbering.js'
import type { NumberingKind } from '../words/numbering.js'

/** A numbering marker at some place of a cleaned text. */
export interface Marker {
  kind: NumberingKind
  /** its number; decimals have one number a component (2.3.1 → [2, 3, 1]) */
  numbers: number[]
  /** units of the marker, with its closing sign */
  length: number
  /** `1.`: a digit with a full stop, which no list of numbers in a sentence has */
  dotted?: boolean
  /** it has its line to itself, and what it numbers stands below */
  ownLine?: boolean
  /** a number touches it: `3.90%的…`, `1.2027年底前…`; only its list can tell that it numbers anything */
  glued?: boolean
  /** what else it may be: 1.15 is a decimal, or item 1 that begins with 15 */
  other?: Marker
}

const DECIMAL = /\d{1,2}(?:\.\d{1,2}){1,4}/uy
const MAX_HAN = 5
const MAX_DIGITS = 3

/** What a unit can begin. */
const enum Start {
  None,
  Bracket,
  Ordinal,
  Digit,
  Han,
  Circled,
  Bracketed,
  Dotted,
  BracketedHan,
  Box,
  Named,
}

/** Most units begin no marker: one look tells. */
const STARTS = new Uint8Array(0x10000)
const learn = (start: Start, characters: Iterable<string>): void => {
  for (const character of characters) STARTS[character.charCodeAt(0)] = start
}
learn(Start.Bracket, '（【[')
learn(Start.Ordinal, '第')
learn(Start.Digit, '0123456789')
learn(Start.Han, [...Object.keys(hanDigits), ...Array.from(misreadOne)])
learn(Start.Named, namedWords)
learn(Start.Box, boxWords)
STARTS.fill(Start.Circled, 0x2460, 0x2474) // ① … ⑳
STARTS.fill(Start.Bracketed, 0x2474, 0x2488) // ⑴ … ⒇
STARTS.fill(Start.Dotted, 0x2488, 0x249c) // ⒈ … ⒛
STARTS.fill(Start.BracketedHan, 0x3220, 0x322a) // ㈠ … ㈩

/** {@link hanDigits} by code, -1 for other units. */
const HAN = new Int8Array(0x10000).fill(-1)
for (const [character, value] of Object.entries(hanDigits)) HAN[character.charCodeAt(0)] = value

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** Arabic digits at a place, up to three. */
function countDigits(text: string, at: number): number {
  let length = 0
  while (length < MAX_DIGITS && isDigitAt(text, at + length)) length++
  return length
}

function numberAt(text: string, at: number, length: number): number {
  let value = 0
  for (let i = at; i < at + length; i++) value = value * 10 + text.charCodeAt(i) - 0x30
  return value
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
  const end = Math.min(at + MAX_HAN, text.length)
  for (; i < end; i++) {
    const value = HAN[text.charCodeAt(i)] ?? -1
    if (value < 0) break
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
export function readMarker(text: string, at: number, gap: (index: number) => boolean = noGap): Marker | null {
  if (at >= text.length) return null
  const code = text.charCodeAt(at)
  switch (STARTS[code]) {
    case Start.Bracket:
      return readBracketed(text, at)
    case Start.Ordinal:
      return readOrdinal(text, at)
    case Start.Digit:
      return readDigits(text, at, gap)
    case Start.Han:
      return readHan(text, at, gap)
    case Start.Circled:
      return { kind: 'circled', numbers: [code - 0x245f], length: 1 }
    case Start.Bracketed:
      return { kind: 'digit-brackets', numbers: [code - 0x2473], length: 1 }
    case Start.Dotted:
      return { kind: 'digit', numbers: [code - 0x2487], length: 1 }
    case Start.BracketedHan:
      return { kind: 'han-brackets', numbers: [code - 0x321f], length: 1 }
    case Start.Box:
      return readBox(text, at) ?? readNamed(text, at, gap)
    case Start.Named:
      return readNamed(text, at, gap)
    default:
      return null
  }
}

const noGap = (): boolean => false

/** —、 and （—）: recognition of print takes the one stroke of 一 for a dash. */
function readMisreadOne(text: string, at: number): ReturnType<typeof readHanNumber> {
  return misreadOne.includes(text[at] ?? ' ') ? { value: 1, length: 1 } : null
}

function readBracketed(text: string, at: number): Marker | null {
  const han = readHanNumber(text, at + 1) ?? readMisreadOne(text, at + 1)
  if (han !== null && closes(text[at + 1 + han.length]))
    return { kind: 'han-brackets', numbers: [han.value], length: han.length + 2 }
  const digits = countDigits(text, at + 1)
  if (digits === 0 || !closes(text[at + 1 + digits])) return null
  const value = numberAt(text, at + 1, digits)
  return value > 0 ? { kind: 'digit-brackets', numbers: [value], length: digits + 2 } : null
}

const closes = (c: string | undefined): boolean => c === '）' || c === '】' || c === ']'

function readOrdinal(text: string, at: number): Marker | null {
  const number = readEither(text, at + 1)
  if (number === null) return null
  const { value, length } = number
  const kind = ordinalUnits[text[at + 1 + length] ?? '']
  if (kind === undefined) return null
  if (text.startsWith('部分', at + 1 + length)) return { kind, numbers: [value], length: length + 3 }
  if (text[at + 1 + length] === '部') return null
  return { kind, numbers: [value], length: length + 2 }
}

/** A number in Chinese numerals or in Arabic digits. */
function readEither(text: string, at: number): { value: number; length: number } | null {
  const han = readHanNumber(text, at)
  if (han !== null) return han
  const length = countDigits(text, at)
  return length === 0 ? null : { value: numberAt(text, at, length), length }
}

function readHan(text: string, at: number, gap: (index: number) => boolean): Marker | null {
  const misread = readMisreadOne(text, at)
  if (misread !== null) return text[at + 1] === '、' ? { kind: 'han', numbers: [1], length: 2 } : null
  const han = readHanNumber(text, at)
  if (han === null) return null
  const end = at + han.length
  const sign = text[end]
  if (sign === '）') return { kind: 'han-brackets', numbers: [han.value], length: han.length + 1 }
  if (sign === '、' || sign === '.' || sign === '．') {
    const next = readHanNumber(text, end + 1)
    // 二、三级医院 and 一、二、三产 are lists of grades; 二、一次性补助 is none
    if (next?.value === han.value + 1 && AFTER_GRADES.includes(text[end + 1 + next.length] ?? ' ')) return null
    return { kind: 'han', numbers: [han.value], length: han.length + 1 }
  }
  if (sign !== undefined && gap(end - 1)) return { kind: 'han', numbers: [han.value], length: han.length }
  return null
}

const AFTER_GRADES = `${gradeWords}、`

function readDigits(text: string, at: number, gap: (index: number) => boolean): Marker | null {
  if (at > 0 && (text[at - 1] === '.' || isDigitAt(text, at - 1))) return null
  const length = countDigits(text, at)
  const value = numberAt(text, at, length)
  const sign = text[at + length]
  const touched = (sign === '.' || sign === '、') && isDigitAt(text, at + length + 1)
  // 1. 2027年底前: white space tells what 1.2027 leaves open
  const glued = touched && !gap(at + length)
  const digit: Marker | null =
    value > 0 && (sign === '.' || sign === '、' || sign === '·')
      ? { kind: 'digit', numbers: [value], length: length + 1, dotted: sign === '.', ...(glued ? { glued } : {}) }
      : null
  const decimal = glued && sign === '.' ? readDecimal(text, at) : null
  if (decimal !== null) {
    const after = text[at + decimal.length] ?? ''
    const components = decimal.split('.')
    if (/\d/u.test(after) || (components.length === 2 && /[%‰~\-—亿万元倍年月]/u.test(after))) return digit
    const trailing = after === '.' || after === '、' ? 1 : 0
    return {
      kind: 'decimal',
      numbers: components.map(Number),
      length: decimal.length + trailing,
      ...(digit !== null && components.length === 2 ? { other: digit } : {}),
    }
  }
  if (digit !== null) return sign === '·' && isDigitAt(text, at + length + 1) ? null : digit
  if (value === 0) return null
  // 1。 for 1.
  if (sign === '。') return at === 0 ? { kind: 'digit', numbers: [value], length: length + 1 } : null
  if (sign === '）') return { kind: 'digit-brackets', numbers: [value], length: length + 1 }
  if (sign !== undefined && sign >= '\u4e00' && sign <= '\u9fff' && gap(at + length - 1))
    return { kind: 'decimal', numbers: [value], length }
  return null
}

/** 1.1, 2.3.1: one or two digits, a dot and a digit begin it. */
function readDecimal(text: string, at: number): string | null {
  const dot = isDigitAt(text, at + 1) ? at + 2 : at + 1
  if (text[dot] !== '.' || !isDigitAt(text, dot + 1)) return null
  DECIMAL.lastIndex = at
  return DECIMAL.exec(text)?.[0] ?? null
}

function readBox(text: string, at: number): Marker | null {
  const word = boxWords.find((one) => text.startsWith(one, at))?.length ?? 0
  const number = word === 0 ? null : readEither(text, at + word)
  if (number === null) return null
  const { value, length } = number
  const trailing = '：.、'.includes(text[at + word + length] ?? ' ') ? 1 : 0
  return { kind: 'box', numbers: [value], length: word + length + trailing }
}

/** 目标一　提高…, 行动二：…: the sign or the white space behind it tells a number from 任务一览表. */
function readNamed(text: string, at: number, gap: (index: number) => boolean): Marker | null {
  if (at > 0) return null
  const word = namedWords.find((one) => text.startsWith(one, at))?.length ?? 0
  const number = word === 0 ? null : readEither(text, at + word)
  if (number === null) return null
  const length = word + number.length
  const sign = text[at + length]
  if (sign === '：' || sign === '、') return { kind: 'named', numbers: [number.value], length: length + 1 }
  return sign !== undefined && gap(at + length - 1) ? { kind: 'named', numbers: [number.value], length } : null
}
