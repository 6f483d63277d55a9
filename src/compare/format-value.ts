import type { Lang, Target } from '../model.js'
import { langOf } from '../text/lang-of.js'
import { unitInEnglish } from './unit-in-english.js'

/** What {@link formatNumber} reads of a target. */
export type NumberParts = Pick<Target, 'kind' | 'comparator' | 'min' | 'max' | 'unit' | 'valueText' | 'perYear'>

/** What {@link formatValue} reads of a target. */
export type ValueParts = NumberParts & Pick<Target, 'year' | 'yearText' | 'month' | 'baseline' | 'certainty'>

/**
 * The value of a target as every table, sheet and report shows it: `≥65%（2025）`, `10–13所`, `1:2 左右`.
 * A coverage word keeps its wording beside the number, a milestone is its own words.
 *
 * @param target the target
 * @param options language of the words around the number, `'en'` or `{ lang: 'en' }`; quoted words stay Chinese
 */
export function formatValue(target: ValueParts, options: Lang | { lang?: Lang } = 'zh'): string {
  const lang = langOf(options)
  const value = formatNumber(target, lang)
  const notes = formatNotes(target, lang)
  if (notes.length === 0) return value
  return lang === 'zh' ? `${value}（${notes.join('，')}）` : `${value} (${notes.join(', ')})`
}

/** {@link formatValue} without year and firmness: the number with its sign and unit. */
export function formatNumber(target: NumberParts, lang: Lang = 'zh'): string {
  const { comparator, min, max, unit } = target
  if (target.kind === 'milestone' || (min === null && max === null)) return target.valueText
  const number = withUnit(printRange(min, max, unit), unit, lang)
  const each = target.perYear && lang === 'zh' ? '每年' : ''
  const yearly = target.perYear && lang === 'en' ? ' a year' : ''
  switch (comparator) {
    case '>=':
      return `${each}≥${number}${yearly}`
    case '<=':
      return `${each}≤${number}${yearly}`
    case '>':
    case '<':
      return `${each}${comparator}${number}${yearly}`
    case '~':
      return lang === 'zh' ? `${each}${number} 左右` : `about ${number}${yearly}`
    default:
      return each + number + yearly
  }
}

/** {@link formatNumber} and the year, for sentences that line values up: `≥75%（2027）`, in English `≥75% (2027)`. */
export function formatDated(target: NumberParts & Pick<Target, 'year'>, lang: Lang = 'zh'): string {
  return formatNumber(target, lang) + inBrackets(target.year, lang)
}

/** A year behind what it is the year of, in the brackets of a language; nothing where there is none. */
export function inBrackets(year: number | null, lang: Lang): string {
  if (year === null) return ''
  return lang === 'zh' ? `（${String(year)}）` : ` (${String(year)})`
}

function formatNotes(target: ValueParts, lang: Lang): string[] {
  const notes: string[] = []
  if (target.kind === 'coverage' && target.min === 100) notes.push(target.valueText)
  const { year, month, yearText } = target
  if (year !== null) notes.push(month === null ? `${year}` : `${year}-${String(month).padStart(2, '0')}`)
  else if (yearText !== null) notes.push(yearText)
  if (target.baseline !== null) notes.push(lang === 'zh' ? `较${target.baseline}年` : `from ${target.baseline}`)
  if (target.certainty === 'aim' && target.comparator !== '~') notes.push(lang === 'zh' ? '力争' : 'aim')
  return notes
}

function printRange(min: number | null, max: number | null, unit: string | null): string {
  // a proportion prints as its unit: min = max = 0.5 and unit 1:2
  if (unit !== null && isProportion(unit)) return min === max || min === null || max === null ? '' : `${min}–${max} `
  if (min === null) return max === null ? '' : printNumber(max)
  if (max === null || max === min) return printNumber(min)
  return `${printNumber(min)}–${printNumber(max)}`
}

/** A number without the noise of binary fractions: 0.1 + 0.2 prints 0.3. */
function printNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return String(value)
  return String(Number(value.toPrecision(12)))
}

function withUnit(number: string, unit: string | null, lang: Lang): string {
  if (unit === null) return number
  // 12 of 1/10万 is 12/10万
  if (/^1\//u.test(unit)) return withUnit(number, unit.slice(1), lang)
  if (lang === 'zh' || /^[%‰]/u.test(unit) || isProportion(unit)) return number + unit
  const words = unitInEnglish(unit, number === '1')
  return words === '' ? number : `${number} ${words}`
}

function isProportion(unit: string): boolean {
  return unit.includes(':')
}
