import type { Target } from '../../model.js'
import { YEARS_TURN } from '../../words/date-patterns.js'
import { ONLY_JOINTS_OR_BY } from '../../words/name-words.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import type { Item } from '../cut-parts.js'

/** A value with the target that was made of it. */
export interface Twin {
  item: Item
  target: Target
}

/**
 * Doubt the values of one list that were read alike but for the number: 分别改造2000座、1500座 are not both how many are
 * rebuilt by the same year. What tells them apart is the year where the words speak of years, else the name.
 *
 * @param text cleaned text of the passage
 * @param values its values in order; doubts are added to their targets
 */
export function doubtTwins(text: string, values: readonly Twin[]): void {
  for (let i = 1; i < values.length; i++) {
    const one = values[i - 1]
    const two = values[i]
    if (one === undefined || two === undefined || !isAlike(text, one, two)) continue
    const doubt = YEARS_TURN.test(text.slice(Math.max(0, one.item.start - REACH), one.item.start)) ? 'year' : 'name'
    for (const { target } of [one, two]) if (!target.doubts.includes(doubt)) target.doubts.push(doubt)
  }
}

/**
 * Doubt the names of values that were read alike but for the number, in one sentence or as a whole and its part: …设施达到15万台。其中，公共站5000座、设施9.5万台。
 * Of a whole and its part only the part is doubted.
 *
 * @param reading the passage
 * @param values its values in order; doubts are added to their targets
 */
export function doubtNamesakes(reading: Reading, values: readonly Twin[]): void {
  if (values.length < 2) return
  const { clauseAt } = structureOf(reading)
  const first = new Map<string, Twin>()
  for (const value of values) {
    // 80%的卫生室提供6类技术: the deed of a share says whose they are
    if (value.item.previous?.binding?.frame.form === 'deed') continue
    const key = keyOf(value.target)
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, value)
      continue
    }
    if (other.target.min === value.target.min && other.target.max === value.target.max) continue
    // which of the years each is due in is what is not known
    if (value.target.doubts.includes('year') || other.target.doubts.includes('year')) continue
    const isPart = value.item.whole !== null && other.item.whole === null
    // 到2025年达到78岁。…到2025年达到79岁: another sentence may say it of another plan
    if (!isPart && clauseAt(value.item.start).sentence !== clauseAt(other.item.start).sentence) continue
    for (const { target } of isPart ? [value] : [other, value])
      if (!target.doubts.includes('name')) target.doubts.push('name')
  }
}

/** What is said of a value besides the number; 不低于 and 不超过 bound one thing, and 力争 goes further with it. */
const keyOf = ({ indicator, subject, unit, year, month, perYear, comparator, certainty, kind }: Target): string =>
  JSON.stringify([
    indicator,
    subject,
    unit,
    year,
    month,
    perYear,
    comparator === '~' ? '=' : comparator,
    certainty,
    kind,
  ])

/** How far before a list its words may speak of years. */
const REACH = 40

function isAlike(text: string, one: Twin, two: Twin): boolean {
  const { target: a, item } = one
  const { target: b } = two
  if (two.item.previous !== item || !ONLY_JOINTS_OR_BY.test(text.slice(item.end, two.item.start))) return false
  return a.indicator === b.indicator && a.unit === b.unit && a.year === b.year && a.month === b.month
}
