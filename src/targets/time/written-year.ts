import { BYLINE_YEAR, YEAR_IT_IS, YEAR_IT_IS_SIGN } from '../../words/date-patterns.js'
import type { PlanMeta } from '../../model.js'
import type { Passage } from '../../plan/passage.js'

/** So many passages at the top may print it. */
const TOP = 12

/**
 * The year in which a text was written: that of its publication, else of the line that says where it comes from, else the one
 * that it says something of as its own (2026年是“十五五”开局之年，…。今年…).
 *
 * @param meta metadata of the text
 * @param passages its passages
 * @returns null where neither is printed
 */
export function writtenYear({ publishedOn }: PlanMeta, passages: Iterable<Passage>): number | null {
  if (publishedOn !== null) return Number(publishedOn.slice(0, 4))
  let count = 0
  for (const { text } of passages) {
    const year = BYLINE_YEAR.exec(text.text)?.groups?.year
    if (year !== undefined) return Number(year)
    if (++count >= TOP) break
  }
  return yearItIs(passages)
}

/** The one year that the text says what it is; a text that says so of two tells of neither as its own. */
function yearItIs(passages: Iterable<Passage>): number | null {
  let only: number | null = null
  for (const {
    text: { text },
    role,
  } of passages) {
    if (role !== 'text' || !text.includes(YEAR_IT_IS_SIGN)) continue
    const year = YEAR_IT_IS.exec(text)?.groups?.year
    if (year === undefined) continue
    if (only !== null && only !== Number(year)) return null
    only = Number(year)
  }
  return only
}
