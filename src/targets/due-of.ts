import type { DateIndex } from '../clause/date-index.js'
import { printedDate } from '../clause/printed-date.js'
import type { Reading } from '../clause/reading.js'
import type { Due } from './due.js'

/**
 * When what a line opens is due: by the last of its dates.
 *
 * @param reading the line
 * @param dates those of its dates that are meant
 * @param source the source text
 */
export function dueOf({ passage }: Reading, { due }: Pick<DateIndex, 'due'>, source: string): Due {
  const date = due.at(-1)
  const yearText = date === undefined ? null : printedDate(source, passage.text, date.start, date.end)
  return {
    year: date?.year ?? null,
    yearText,
    month: date?.month ?? null,
    baseline: null,
    perYear: false,
    doubt: 'carried',
    unclear: false,
    why: 'year-of-list',
  }
}
