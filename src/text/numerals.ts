/** A numeral in a text: where it stands (units of the text, end exclusive) and what it says. */
export interface Numeral {
  start: number
  end: number
  /** NaN where the signs do not make a number (十百千) */
  value: number
  style: 'arabic' | 'chinese' | 'circled'
}

/** What a character is in a numeral. */
const Sign = {
  None: 0,
  Arabic: 1,
  /** 一 … 九, 〇, 零, 两 */
  Digit: 2,
  /** 十, 百, 千, 廿, 卅 */
  Ten: 3,
  /** 万, 亿 */
  Big: 4,
  Circled: 5,
} as const

const SIGN = new Uint8Array(0x10000)
const WORTH = new Float64Array(0x10000)

function learn(sign: number, worths: readonly (readonly [string, number])[]): void {
  for (const [character, worth] of worths) {
    const code = character.charCodeAt(0)
    SIGN[code] = sign
    WORTH[code] = worth
  }
}

for (let digit = 0; digit <= 9; digit++) learn(Sign.Arabic, [[String(digit), digit]])
for (let code = 0x2460; code <= 0x249b; code++) {
  SIGN[code] = Sign.Circled // ①–⑳, ⑴–⒇, ⒈–⒛
  WORTH[code] = ((code - 0x2460) % 20) + 1
}
for (let code = 0x2160; code <= 0x217f; code++) {
  SIGN[code] = Sign.Circled // Ⅰ–Ⅻ and the small ones
  WORTH[code] = ((code - 0x2160) % 16) + 1
}
// GB/T 15835-2011, Chinese forms; 两, 廿 and 卅 are read, the banker's forms are not used in plans
learn(Sign.Digit, [
  ['〇', 0], ['零', 0], ['一', 1], ['二', 2], ['两', 2], ['三', 3], ['四', 4],
  ['五', 5], ['六', 6], ['七', 7], ['八', 8], ['九', 9],
]) // prettier-ignore
learn(Sign.Ten, [
  ['十', 10], ['百', 100], ['千', 1000], ['廿', 20], ['卅', 30],
]) // prettier-ignore
learn(Sign.Big, [
  ['万', 1e4], ['亿', 1e8],
]) // prettier-ignore

const signAt = (text: string, at: number): number =>
  at < text.length ? (SIGN[text.charCodeAt(at)] ?? Sign.None) : Sign.None

/**
 * Whether a numeral may start with a character.
 *
 * @param code its UTF-16 unit
 */
export const isNumeralSign = (code: number): boolean => (SIGN[code] ?? Sign.None) !== Sign.None

/** Places of a text in ascending order: `units[i]` for i from `from` to `to`. */
export interface Places {
  units: ArrayLike<number>
  from: number
  to: number
}

function findNumeralSigns(text: string): Places {
  const units: number[] = []
  for (let at = 0; at < text.length; at++) if (signAt(text, at) !== Sign.None) units.push(at)
  return { units, from: 0, to: units.length }
}

const worthAt = (text: string, at: number): number => WORTH[text.charCodeAt(at)] ?? 0
const isChinese = (sign: number): boolean => sign === Sign.Digit || sign === Sign.Ten || sign === Sign.Big

/**
 * Find every numeral of a cleaned text in one scan: Arabic digits with decimals and thousands separators,
 * runs of Chinese numerals (二〇二五, 两百, 廿三, 三点五), circled and Roman numbers.
 * A counting word alone (千 in 千方百计) is a numeral too: nothing is left for the reader of reasons to miss.
 *
 * @param text cleaned text, see `foldText`
 * @param isSeparator whether the comma at a place is a thousands separator; by default none is, because cleaned text
 *   does not tell the comma of 1,200 from the comma of prose
 * @param isInner whether the dot or the space at a place may stand inside a number: the point that ends an item's
 *   number and the tab between two cells may not
 * @param places all places of numeral signs, others may stand among them; for callers that have looked at each unit
 * @returns numerals in order, disjoint
 */
export function findNumerals(
  text: string,
  isSeparator: (at: number) => boolean = () => false,
  isInner: (at: number) => boolean = () => true,
  places: Places = findNumeralSigns(text),
): Numeral[] {
  const found: Numeral[] = []
  let end = 0
  for (let i = places.from; i < places.to; i++) {
    const start = places.units[i] ?? 0
    if (start < end) continue
    const sign = signAt(text, start)
    if (sign === Sign.None) continue
    if (sign === Sign.Circled) {
      end = start + 1
      found.push({ start, end, value: worthAt(text, start), style: 'circled' })
    } else if (sign === Sign.Arabic) {
      end = endOfArabic(text, start, isSeparator, isInner)
      found.push({ start, end, value: valueOfArabic(text, start, end), style: 'arabic' })
    } else {
      // 5万三级医院: behind digits only the scale is theirs, what follows is a numeral of its own
      const isScale = sign === Sign.Big && found.at(-1)?.end === start && found.at(-1)?.style === 'arabic'
      end = isScale ? endOfScale(text, start) : endOfChinese(text, start)
      // most are one digit or 十: no slice for them
      const plain = end === start + 1 && sign !== Sign.Big
      const value = plain ? worthAt(text, start) : readChineseNumeral(text.slice(start, end))
      found.push({ start, end, value, style: 'chinese' })
    }
  }
  return found
}

/** 1，200 and 1 200 lose their separators; small whole numbers are added up without a slice. */
function valueOfArabic(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9) || end - start > 9) return Number(text.slice(start, end).replaceAll(/[， ]/gu, ''))
    value = value * 10 + digit
  }
  return value
}

function endOfScale(text: string, at: number): number {
  while (signAt(text, at) === Sign.Big) at++
  return at
}

function endOfDigits(text: string, at: number): number {
  while (signAt(text, at) === Sign.Arabic) at++
  return at
}

/** What ends a list of single digits: they are numbers of their own. */
const LIST_ENDS = ' ，。、；：）'

/** `7 5%` and `2 0 2 7年` are one number that a printer spread out; so is a year cut in two (`20 27年`). */
function endOfSpaced(text: string, start: number, first: number, isInner: (at: number) => boolean): number {
  let end = first
  let isSingle = first - start === 1
  let digits = first - start
  while (text[end] === ' ' && signAt(text, end + 1) === Sign.Arabic && digits < LONGEST_SPACED && isInner(end)) {
    const next = endOfDigits(text, end + 1)
    if (next - end > 2) isSingle = false
    digits += next - end - 1
    end = next
  }
  const behind = text[end] ?? ' '
  const isYear = digits === 4 && behind === '年' && '12'.includes(text.charAt(start))
  const opens = start === 0 || '。；：'.includes(text.charAt(start - 1))
  return isYear || (isSingle && !opens && !LIST_ENDS.includes(behind)) ? end : first
}

/** More digits than this one by one are a table, not a number. */
const LONGEST_SPACED = 8

function endOfArabic(
  text: string,
  start: number,
  isSeparator: (at: number) => boolean,
  isInner: (at: number) => boolean,
): number {
  let end = endOfDigits(text, start)
  if (text[end] === ' ') end = endOfSpaced(text, start, end, isInner)
  if (end - start <= 3) {
    while ((text[end] === '，' && isSeparator(end)) || (text[end] === ' ' && isInner(end))) {
      const next = endOfDigits(text, end + 1)
      if (next - end !== 4) break
      end = next
    }
  }
  if (text[end] === '.' && signAt(text, end + 1) === Sign.Arabic && isInner(end)) {
    const next = endOfDigits(text, end + 1)
    if (text[next] !== '.' || signAt(text, next + 1) !== Sign.Arabic) end = next
  }
  return end
}

function endOfChinese(text: string, start: number): number {
  let end = start
  while (isChinese(signAt(text, end))) end++
  if (text[end] === '点' && signAt(text, end + 1) === Sign.Digit) {
    let next = end + 1
    while (signAt(text, next) === Sign.Digit) next++
    if (next > end + 1 && text[next] !== '面' && text[next] !== '钟') end = next
  }
  return end
}

/**
 * Value of a Chinese numeral.
 *
 * @param text only numeral signs, with at most one 点
 * @returns the value: 二〇二五 → 2025, 两百 → 200, 一万二 → 12000, 三点五 → 3.5; NaN where the signs make no number (十百千)
 */
export function readChineseNumeral(text: string): number {
  const dot = text.indexOf('点')
  if (dot >= 0) {
    const decimals = Array.from(text.slice(dot + 1), (sign) => WORTH[sign.charCodeAt(0)] ?? 0).join('')
    return Number(`${readChineseNumeral(text.slice(0, dot))}.${decimals}`)
  }
  let positional = text.length > 1
  for (let i = 0; i < text.length; i++) if (signAt(text, i) !== Sign.Digit) positional = false
  if (positional) return Array.from(text).reduce((sum, sign) => sum * 10 + (WORTH[sign.charCodeAt(0)] ?? 0), 0)
  return readPlaces(text)
}

/** 三千六百五十, 一万二, 十万: each sign is read once. */
function readPlaces(text: string): number {
  let total = 0 // 亿 and 万 groups that are closed
  let group = 0
  let digit = -1
  let last = Infinity // worth of the last counting word of the group
  let lastWorth = 1 // for 一万二, 二百五
  let zero = false
  for (let i = 0; i < text.length; i++) {
    const worth = WORTH[text.charCodeAt(i)] ?? 0
    const sign = signAt(text, i)
    if (sign === Sign.Digit) {
      if (digit > 0) return NaN // 三五百
      digit = worth
      if (worth === 0) zero = true
    } else if (sign === Sign.Ten) {
      if (worth >= last) return NaN // 十百千
      const short = worth === 20 || worth === 30
      if (digit < 0 && worth > 10 && !short && text.length > 1 && signAt(text, i + 1) !== Sign.Big) return NaN
      group += short ? worth : (digit > 0 ? digit : 1) * worth
      last = short ? 10 : worth
      lastWorth = last
      digit = -1
      zero = false
    } else {
      const sum = group + Math.max(digit, 0)
      if (worth >= 1e8) total = (total + sum || 1) * worth
      else total += (sum || 1) * worth
      group = 0
      digit = -1
      last = Infinity
      lastWorth = worth
      zero = false
    }
  }
  if (digit > 0) group += zero || lastWorth <= 10 ? digit : digit * (lastWorth / 10)
  return total + group
}
