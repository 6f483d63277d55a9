import { NUMBER_YEAR, OWN_YEAR } from '../words/date-patterns.js'
import type { Records } from '../plan/records.js'

/**
 * The year that a document is of where it prints no date of signing: the one year that its titles and headings name
 * (2024年主要工作安排), else that of its number (〔2024〕12号). 今年 is counted from it.
 *
 * @param records title and sections of the plan
 * @returns null where none or several are named
 */
export function ownYear({ meta, sections }: Pick<Records, 'meta' | 'sections'>): number | null {
  const years = new Set<number>()
  for (const title of [meta.title, meta.planTitle, ...sections.map((section) => section.title)]) {
    const year = OWN_YEAR.exec(title ?? '')?.[1]
    if (year !== undefined) years.add(Number(year))
  }
  const [year] = years
  if (years.size === 1 && year !== undefined) return year
  const number = NUMBER_YEAR.exec(meta.docNumber ?? '')?.[1]
  return years.size === 0 && number !== undefined ? Number(number) : null
}
