import { LISTS_DEEDS, REPORT_TITLE, YEAR_TITLE } from '../words/date-patterns.js'
import type { PlanMeta } from '../model.js'
import type { Passage } from '../plan/passage.js'

/** So many paragraphs before the first part may name the list. */
const OPENING = 6
/** A first line no longer than this may be the title of a text of the press. */
const LONGEST_TITLE = 40

/** The year of a list of 民生实事, and how its title prints it. */
export interface TitleYear {
  year: number
  text: string
  /** the text is that list, and its items are due in the year; else it only speaks of it, and whether they are is not said */
  heads: boolean
}

/**
 * The year in which everything is due that the list of one year's 民生实事 names. Source: the annotation guidelines; the year
 * of a work plan (2026年工作要点) and the horizon of a longer one (2024—2027年) govern nothing.
 *
 * @param meta titles of the plan, and when it was signed
 * @param passages the passages; where the title names no year, the opening before the first numbered part may (市里确定2026年10项民生实事，)
 * @returns null where the title names no year or several, or where the year was over when the plan was signed
 */
export function titleYear({ planTitle, title, issuedOn }: PlanMeta, passages: Iterable<Passage>): TitleYear | null {
  const [first] = openingOf(passages)
  const isList = LISTS_DEEDS.test(planTitle ?? title ?? first?.slice(0, LONGEST_TITLE) ?? '')
  for (const printed of [planTitle, title, ...openingOf(passages)]) {
    const name = (printed ?? '').replace(/\s+/gu, '').replace(/[（(][^（()）]{0,40}[）)]/gu, '')
    if (REPORT_TITLE.test(name) || (name.match(/20\d\d/gu)?.length ?? 0) !== 1) continue
    const { year, text } = YEAR_TITLE.exec(name)?.groups ?? {}
    if (year === undefined || text === undefined) continue
    if (issuedOn === null || Number(issuedOn.slice(0, 4)) <= Number(year))
      return { year: Number(year), text, heads: isList }
  }
  return null
}

/** The running text before the first part, and the captions of its tables. */
function openingOf(passages: Iterable<Passage>): string[] {
  const texts: string[] = []
  for (const { text, sectionId, role } of passages) {
    if (sectionId !== null || texts.length >= OPENING) break
    if (role === 'text' || role === 'heading') texts.push(text.text)
  }
  return texts
}
