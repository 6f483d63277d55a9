import { REPORT_TITLE, YEAR_TITLE } from '../words/date-patterns.js'
import type { PlanMeta } from '../model.js'

/** The year of a list of 民生实事, and how its title prints it. */
export interface TitleYear {
  year: number
  text: string
}

/**
 * The year in which everything is due that the list of one year's 民生实事 names. Source: the annotation guidelines; the year
 * of a work plan (2026年工作要点) and the horizon of a longer one (2024—2027年) govern nothing.
 *
 * @param meta titles of the plan, and when it was signed
 * @returns null where the title names no year or several, or where the year was over when the plan was signed
 */
export function titleYear({ planTitle, title, issuedOn }: PlanMeta): TitleYear | null {
  for (const printed of [planTitle, title]) {
    const name = (printed ?? '').replace(/\s+/gu, '').replace(/[（(][^（()）]{0,40}[）)]/gu, '')
    if (REPORT_TITLE.test(name) || (name.match(/20\d\d/gu)?.length ?? 0) !== 1) continue
    const { year, text } = YEAR_TITLE.exec(name)?.groups ?? {}
    if (year === undefined || text === undefined) continue
    if (issuedOn === null || Number(issuedOn.slice(0, 4)) <= Number(year)) return { year: Number(year), text }
  }
  return null
}
