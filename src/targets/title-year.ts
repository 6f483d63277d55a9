import { DOES_DEEDS, LISTS_DEEDS, REPORT_TITLE, YEAR_TITLE } from '../words/date-patterns.js'
import type { PlanMeta } from '../model.js'
import type { Passage } from '../plan/passage.js'

/** So many paragraphs before the first part may name the list. */
const OPENING = 6
/** A first line no longer than this may be the title of a text of the press. */
const LONGEST_TITLE = 40

const SENTENCE_END = /[。！？…]/u

/** The year of a list of 民生实事, and how the text prints it. */
export interface TitleYear {
  year: number
  text: string
  /** the title, which governs nothing; the opening (票决产生了2026年民生实事); or a lead that says what is done in the year (在2026年实施一批民生实事) */
  place: 'title' | 'opening' | 'lead'
  /** the text is that list, so that its title is the caption of its tables */
  heads: boolean
}

/**
 * The year of a list of 民生实事, as the title or the opening names it. Source: the annotation guidelines: the caption of a table
 * and a line that leads into a list govern what follows, a title does not; the year of a work plan (2026年工作要点) and the
 * horizon of a longer one (2024—2027年) are not even near.
 *
 * @param meta titles of the plan, and when it was signed
 * @param passages the passages, for the opening before the first numbered part
 * @returns null where neither names one year, or where the year was over when the plan was signed
 */
export function titleYear({ planTitle, title, issuedOn }: PlanMeta, passages: Iterable<Passage>): TitleYear | null {
  const opening = openingOf(passages)
  const heads = LISTS_DEEDS.test(planTitle ?? title ?? opening[0]?.slice(0, LONGEST_TITLE) ?? '')
  const yearOf = (printed: string, place: TitleYear['place']): TitleYear | null => {
    const name = printed.replace(/\s+/gu, '').replace(/[（(][^（()）]{0,40}[）)]/gu, '')
    if (REPORT_TITLE.test(name) || (name.match(/20\d\d/gu)?.length ?? 0) !== 1) return null
    const { year, text } = YEAR_TITLE.exec(name)?.groups ?? {}
    if (year === undefined || text === undefined) return null
    if (issuedOn !== null && Number(issuedOn.slice(0, 4)) > Number(year)) return null
    return { year: Number(year), text, place, heads }
  }
  // a line that is no sentence is a title too
  const placeOf = (text: string): TitleYear['place'] =>
    DOES_DEEDS.test(text) ? 'lead' : SENTENCE_END.test(text) ? 'opening' : 'title'
  const told = opening.map((text) => yearOf(text, placeOf(text))).filter((year) => year !== null)
  return (
    told.find(({ place }) => place === 'lead') ??
    told.find(({ place }) => place === 'opening') ??
    told[0] ??
    yearOf(planTitle ?? '', 'title') ??
    yearOf(title ?? '', 'title')
  )
}

/** The running text before the first part. */
function openingOf(passages: Iterable<Passage>): string[] {
  const texts: string[] = []
  for (const { text, sectionId, role } of passages) {
    if (sectionId !== null || texts.length >= OPENING) break
    if (role === 'text') texts.push(text.text)
  }
  return texts
}
