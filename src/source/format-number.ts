/** Number formats of WordprocessingML (ST_NumberFormat) that numbering in documents uses. */
export type NumberFormat =
  | 'decimal'
  | 'decimalZero'
  | 'decimalFullWidth'
  | 'decimalEnclosedCircle'
  | 'decimalEnclosedParen'
  | 'decimalEnclosedFullstop'
  | 'upperLetter'
  | 'lowerLetter'
  | 'upperRoman'
  | 'lowerRoman'
  | 'chineseCounting'
  | 'chineseFormal'
  | 'ideographDigital'
  | 'ideographTraditional'
  | 'ideographZodiac'
  | 'ideographEnclosedCircle'

const DIGIT = /\d/gu
const DIGITS = '〇一二三四五六七八九'
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
] // prettier-ignore

/**
 * Write a number as a list marker shows it.
 * Source: ISO/IEC 29500-1, 17.18.59 ST_NumberFormat; a number a format has no sign for is written in digits.
 *
 * @param value the number, an integer
 * @param format how to write it
 * @returns the number without brackets or punctuation
 */
export function formatNumber(value: number, format: NumberFormat): string {
  const plain = String(value)
  if (value < 1) return format === 'decimalZero' ? plain.padStart(2, '0') : plain
  switch (format) {
    case 'decimal':
      return plain
    case 'decimalZero':
      return plain.padStart(2, '0')
    case 'decimalFullWidth':
      return plain.replace(DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 'decimalEnclosedCircle':
      return value <= 20 ? sign(0x2460, value) : value <= 35 ? sign(0x3251, value - 20) : value <= 50 ? sign(0x32b1, value - 35) : plain // prettier-ignore
    case 'decimalEnclosedParen':
      return value <= 20 ? sign(0x2474, value) : `(${plain})`
    case 'decimalEnclosedFullstop':
      return value <= 20 ? sign(0x2488, value) : `${plain}.`
    case 'upperLetter':
      return repeatLetter(value).toUpperCase()
    case 'lowerLetter':
      return repeatLetter(value)
    case 'upperRoman':
      return writeRoman(value).toUpperCase()
    case 'lowerRoman':
      return writeRoman(value)
    case 'chineseCounting':
      return writeChinese(value, DIGITS.replace('〇', '零'), '十百千', true)
    case 'chineseFormal':
      return writeChinese(value, FORMAL_DIGITS, '拾佰仟', false)
    case 'ideographDigital':
      return plain.replace(DIGIT, (digit) => DIGITS.charAt(Number(digit)))
    case 'ideographTraditional':
      return STEMS.charAt(value - 1) || plain
    case 'ideographZodiac':
      return BRANCHES.charAt(value - 1) || plain
    case 'ideographEnclosedCircle':
      return value <= 10 ? sign(0x3280, value) : plain
  }
}

/** The sign of `value` in a run of signs that begins with the sign of 1. */
function sign(first: number, value: number): string {
  return String.fromCharCode(first + value - 1)
}

/** a … z, aa, bb … as Word goes on after z. */
function repeatLetter(value: number): string {
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 10))
}

function writeRoman(value: number): string {
  if (value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, letters] of ROMAN)
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  return text
}

/** 十二, 二十, 一百零五; `bareTen`: 十 rather than 一十 at the head. */
function writeChinese(value: number, digits: string, units: string, bareTen: boolean): string {
  if (value > 9999) return String(value)
  const plain = String(value)
  let text = ''
  let zero = false
  for (let i = 0; i < plain.length; i++) {
    const digit = Number(plain.charAt(i))
    if (digit === 0) {
      zero = true
      continue
    }
    if (zero) text += digits.charAt(0)
    zero = false
    text += digits.charAt(digit) + units.charAt(plain.length - 2 - i)
  }
  return bareTen && value >= 10 && value < 20 ? text.slice(1) : text
}
