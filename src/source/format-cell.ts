/** Formats that a workbook names by number alone, as a Chinese Excel shows them. Source: ECMA-376, 18.8.30. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  48: '0.0E+0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** Sign of the day count of a workbook: day 1 is 1 January 1900, and 1900 is taken for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const MAX_DAY = 2_958_466
/** More digits than a column shows. */
const GENERAL_DIGITS = 10
const MAX_DECIMALS = 15
/** Longer than any format may be. Source: ECMA-376, 18.8.31. */
const MAX_CODE = 255
const TOKEN =
  /"[^"]{0,255}"|[\\!].|_.|\*.|\[[^\]]{0,255}\]|yyyy|yy|y|mmmm|mmm|mm|m|dd|d|hh|h|ss|s|AM\/PM|上午\/下午|E[+-]0+|[0#?]+|./giu
const DATE_SIGN = /[ymdhs]/iu
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * Show a number as its cell does: 0.75 in `0%` is 75%, 46098 in `yyyy"年"m"月"` is 2026年3月.
 *
 * @param value the number
 * @param format the cell's format, or the number of one that every workbook has
 * @param from1904 the workbook counts days from 1904
 */
export function formatCell(value: number, format: string | number, from1904 = false): string {
  const code = typeof format === 'number' ? (BUILT_IN[format] ?? 'General') : format
  const sections = splitSections(code)
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? ''
  const own = value < 0 && sections[1] !== undefined
  if (/^(?:\[[^\]]*\])*(?:General|G\/通用格式)?$/iu.test(section.trim()) || section.includes('@'))
    return formatGeneral(value)
  const plain = [...section.matchAll(TOKEN)].map(([token]) => (/^["\\!_*[]/u.test(token) ? '' : token)).join('')
  if (DATE_SIGN.test(plain)) return formatDate(value, section, from1904)
  if (/[?#0]\s*\/\s*[?#\d]/u.test(plain)) return formatGeneral(value)
  return formatNumber(own ? Math.abs(value) : value, section, plain)
}

function formatGeneral(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? value.toFixed(0) : String(value)
  return String(Number(value.toPrecision(GENERAL_DIGITS)))
}

function formatNumber(value: number, section: string, plain: string): string {
  const percents = (plain.match(/%/gu) ?? []).length
  const digits = /[0#?][0#?,]*(?:\.[0#?]*)?,*/u.exec(plain)?.[0] ?? ''
  const part = (digits.split('.')[1] ?? '').replaceAll(',', '')
  const decimals = part.length
  const least = part.replaceAll(/[#?]/gu, '').length
  let end = digits.length
  while (digits[end - 1] === ',') end--
  const scale = (digits.length - end) * 3
  const scaled = (value * 100 ** percents) / 10 ** scale
  let text: string
  if (/E[+-]0/iu.test(plain)) text = scaled.toExponential(Math.min(decimals, MAX_DECIMALS)).toUpperCase()
  else {
    text = roundHalf(Math.abs(scaled), Math.min(decimals, MAX_DECIMALS))
    if (least < decimals && text.includes('.')) {
      const [units = '', part = ''] = text.split('.')
      let last = part.length
      while (last > least && part[last - 1] === '0') last--
      text = last === 0 ? units : `${units}.${part.slice(0, last)}`
    }
    if (/[0#?],[0#?]/u.test(digits)) text = groupThousands(text)
    if (scaled < 0 && Number(text.replaceAll(',', '')) !== 0) text = `-${text}`
  }
  const split = splitDigits(section, text)
  if (split !== null) return split
  let written = false
  const parts: string[] = []
  for (const [token] of section.matchAll(TOKEN)) {
    if (/^[0#?]/u.test(token) || token === '.' || token === ',' || /^E[+-]/iu.test(token)) {
      if (!written) parts.push(text)
      written = true
    } else parts.push(literal(token))
  }
  return parts.join('').trim()
}

/** `0!.0,"万"` writes a point of its own before the last digit: 123456 is 12.3万. */
function splitDigits(section: string, text: string): string | null {
  const groups = /([0#?]{1,20})[\\!](\D)([0#?]{1,20}),*/u.exec(section)
  if (groups === null || !/^-?\d+$/u.test(text)) return null
  const [shown, , sign = '', last = ''] = groups
  const padded = text.replace('-', '').padStart(last.length + 1, '0')
  const number = `${text.startsWith('-') ? '-' : ''}${padded.slice(0, -last.length)}${sign}${padded.slice(-last.length)}`
  const around = [section.slice(0, groups.index), section.slice(groups.index + shown.length)].map((side) =>
    [...side.matchAll(TOKEN)].map(([token]) => literal(token)).join(''),
  )
  return around.join(number).trim()
}

function groupThousands(text: string): string {
  const [whole = '', part] = text.split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return groups.join(',') + (part === undefined ? '' : `.${part}`)
}

/** For positive numbers, negative ones, zero and texts; a semicolon in quotes parts nothing. */
function splitSections(code: string): string[] {
  const sections = ['']
  for (const [token] of code.slice(0, MAX_CODE).matchAll(TOKEN)) {
    if (token === ';') sections.push('')
    else sections.push(`${sections.pop() ?? ''}${token}`)
  }
  return sections
}

/** As a sheet rounds: half away from zero, of the number as printed. */
function roundHalf(value: number, decimals: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`)
  return Number.isFinite(shifted) && shifted < 1e15 ? (Math.round(shifted) / 10 ** decimals).toFixed(decimals) : value.toFixed(decimals) // prettier-ignore
}

function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1)
  if (token.startsWith('\\') || token.startsWith('!')) return token.slice(1)
  if (token.startsWith('_')) return ' '
  if (token.startsWith('*')) return ''
  // [$¥-804] shows the sign of a currency
  if (token.startsWith('[')) return /^\[\$([^-\]]*)/u.exec(token)?.[1] ?? ''
  return token
}

function formatDate(value: number, section: string, from1904: boolean): string {
  if (value < 0 || value > MAX_DAY) return formatGeneral(value)
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH) + Math.round(value * 86_400) * 1000)
  const two = (number: number): string => String(number).padStart(2, '0')
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + 1
  const parts: string[] = []
  let afterHour = false
  for (const [token] of section.matchAll(TOKEN)) {
    const key = token.toLowerCase()
    if (key.startsWith('h')) afterHour = true
    if (key === 'yyyy' || key === 'y') parts.push(String(year))
    else if (key === 'yy') parts.push(two(year % 100))
    else if (key === 'mmm' || key === 'mmmm') parts.push(MONTHS[month - 1] ?? '')
    else if ((key === 'm' || key === 'mm') && afterHour) parts.push(two(date.getUTCMinutes()))
    else if (key === 'mm') parts.push(two(month))
    else if (key === 'm') parts.push(String(month))
    else if (key === 'dd') parts.push(two(date.getUTCDate()))
    else if (key === 'd') parts.push(String(date.getUTCDate()))
    else if (key === 'hh') parts.push(two(date.getUTCHours()))
    else if (key === 'h') parts.push(String(date.getUTCHours()))
    else if (key === 'ss') parts.push(two(date.getUTCSeconds()))
    else if (key === 's') parts.push(String(date.getUTCSeconds()))
    else if (key !== 'am/pm' && key !== '上午/下午') parts.push(literal(token))
  }
  return parts.join('').trim()
}
