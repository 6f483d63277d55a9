import { STANDS, UNTIL } from '../words/date-patterns.js'
import type { Passage } from '../plan/passage.js'
import { findNumerals } from '../text/numerals.js'
import { mayCover } from './find-coverage.js'
import { findDates, type PlanDate } from './find-dates.js'
import { Mark, markUnits } from './mark-units.js'
import type { CellFacts } from '../tables/cell-facts.js'
import { findWordValues } from './find-word-values.js'
import { isItemNumber, isNextItem } from './is-item-number.js'
import { isThousands } from './is-thousands.js'
import { readQuantities } from './read-quantities.js'
import { signNumerals } from './sign-numerals.js'
import type { PlanYears, Reading } from './reading.js'

/** How far behind a date the words that report may stand. */
const STANDS_REACH = 40
const TAB = 0x09

/**
 * Numerals, dates and quantities of a passage.
 *
 * @param passage the passage
 * @param source the source text, which tells 1,200 from 1，200
 * @param years years of the plan
 * @param row what row and column say about the cell of a table
 * @param columnYear year of the cell's column as printed
 * @returns null where the passage holds no number, no date and no word of full coverage: nothing to read
 */
export function readPassage(
  passage: Passage,
  source: string,
  years: PlanYears,
  row: CellFacts | null = null,
  columnYear: string | null = null,
): Reading | null {
  const mapped = passage.text
  const { text } = mapped
  const marks = markUnits(text)
  const isYear = passage.cell?.year != null
  if (!isYear && (marks.seen & (Mark.numeral | Mark.word | Mark.coverage | Mark.exhaustive)) === 0) return null
  const numerals =
    (marks.seen & Mark.numeral) === 0
      ? []
      : findNumerals(
          text,
          (place) => source.charCodeAt(mapped.at[place] ?? 0) === 0x2c || isThousands(text, place),
          // `就诊率5\t5%`: cells of a row are numbers of their own
          // `4. 24小时内`: the point of an item's number is none of a decimal, that of 降至4. 5‰ is
          // and so is that of `1.2027年底前`, where it belongs to the marker
          (place) =>
            text[place] === ' '
              ? source.charCodeAt(mapped.at[place] ?? 0) !== TAB
              : place >= passage.markerLength &&
                (source.charCodeAt((mapped.at[place] ?? 0) + 1) !== 0x20 || !isItemNumber(text, place)) &&
                !isNextItem(text, place),
          marks,
        )
  const { dates, rest: unsigned } = findDates(text, numerals, marks)
  const rest = signNumerals(text, unsigned)
  for (const date of dates) if (date.role === 'past' && isAhead(text, date, years)) date.role = 'due'
  const quantities = findWordValues(text, marks, readQuantities(text, rest))
  if (numerals.length === 0 && dates.length === 0 && quantities.length === 0 && !isYear && !mayCover(text, marks))
    return null
  return {
    passage,
    text,
    numerals: rest,
    dates,
    quantities,
    marks,
    structure: null,
    brackets: null,
    glued: null,
    times: null,
    flows: null,
    years,
    listYear: null,
    thisYear: false,
    columnYear,
    row,
  }
}

/** 截至2027年底，完成…: a day that is still to come is a deadline. */
function isAhead(text: string, { year, start, end }: PlanDate, { issued, start: first }: PlanYears): boolean {
  const now = issued ?? first
  if (year === null || now === null || !UNTIL.test(text.slice(start, end))) return false
  return year > now && !STANDS.test(text.slice(end, end + STANDS_REACH))
}
