import { DATE_LINE, HAN_DATE_LINE } from '../words/document.js'
import { hanDigits } from '../words/numbering.js'
import { readHanNumber } from '../tree/read-marker.js'

const MAX_LENGTH = 40
const BARE_DATE = /^((?:19|20)\d\d)(\d{3,4})$/u

/**
 * Read a line that is a date and nothing else, in digits or in Chinese numerals.
 *
 * @param text cleaned text of the line
 * @returns the date as YYYY-MM-DD, or null
 */
export function readDate(text: string): string | null {
  if (text.length > MAX_LENGTH || !text.includes('日')) return null
  const digits = DATE_LINE.exec(text)
  if (digits !== null) return isoDate(digits[1], digits[2], digits[3])
  const han = HAN_DATE_LINE.exec(text)
  if (han === null) return null
  const year = Array.from(han[1] ?? '', (c) => hanDigits[c] ?? 0).join('')
  return isoDate(year, `${readHanNumber(han[2] ?? '', 0)?.value ?? 0}`, `${readHanNumber(han[3] ?? '', 0)?.value ?? 0}`)
}

/**
 * Read a line of digits as a date that has lost 年, 月 and 日: 20241205, 2024625.
 *
 * @param text cleaned text of the line
 * @returns the date as YYYY-MM-DD, or null where the digits are no date or may be more than one (2024111)
 */
export function readBareDate(text: string): string | null {
  const digits = BARE_DATE.exec(text)
  if (digits === null) return null
  const rest = digits[2] ?? ''
  const dates = [1, 2].flatMap((length) => {
    const [month, day] = [rest.slice(0, length), rest.slice(length)]
    const date = /^[1-9]/u.test(day) || rest.length === 4 ? isoDate(digits[1], month, day) : null
    return date === null || day.length > 2 ? [] : [date]
  })
  return dates.length === 1 ? (dates[0] ?? null) : null
}

/**
 * @param year four digits
 * @param month one or two digits
 * @param day one or two digits
 * @returns YYYY-MM-DD, or null where month or day cannot be
 */
export function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const m = Number(month)
  const d = Number(day)
  if (year === undefined || m < 1 || m > 12 || d < 1 || d > 31) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
