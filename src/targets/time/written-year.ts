import { BYLINE_YEAR } from '../../words/date-patterns.js'
import type { PlanMeta } from '../../model.js'
import type { Passage } from '../../plan/passage.js'

/** So many passages at the top may print it. */
const TOP = 12

/**
 * The year in which a text of the press was written: that of its publication, else of the line that says where it comes from.
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
    if (++count >= TOP) return null
  }
  return null
}
