import type { Passage } from '../plan/passage.js'
import { findNumerals } from '../text/numerals.js'
import { mayCover } from './find-coverage.js'
import { findDates } from './find-dates.js'
import { Mark, markUnits } from './mark-units.js'
import type { CellFacts } from '../tables/cell-facts.js'
import { readQuantities } from './read-quantities.js'
import type { PlanYears, Reading } from './reading.js'

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
  const { text, at } = passage.text
  const marks = markUnits(text)
  const isYear = passage.cell?.year != null
  if (!isYear && (marks.seen & (Mark.numeral | Mark.relative | Mark.coverage | Mark.exhaustive)) === 0) return null
  const numerals =
    (marks.seen & Mark.numeral) === 0
      ? []
      : findNumerals(
          text,
          (place) => source.charCodeAt(at[place] ?? 0) === 0x2c,
          // `4. 24小时内`: the point of an item's number is none of a decimal
          (place) => source.charCodeAt((at[place] ?? 0) + 1) !== 0x20,
          marks,
        )
  const { dates, rest } = findDates(text, numerals, marks)
  if (numerals.length === 0 && dates.length === 0 && !isYear && !mayCover(text, marks)) return null
  const quantities = readQuantities(text, rest)
  return {
    passage,
    text,
    numerals: rest,
    dates,
    quantities,
    marks,
    structure: null,
    brackets: null,
    years,
    columnYear,
    row,
  }
}
