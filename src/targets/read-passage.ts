import { achievementCues, definitionCues, weakAchievementCues } from '../lexicon/exclusions.js'
import type { Passage } from '../plan/passage.js'
import { findNumerals } from '../text/numerals.js'
import { hasWord, wordList } from '../text/word-table.js'
import { mayCover } from './find-coverage.js'
import { findDates } from './find-dates.js'
import { isNumbering } from './judge-place.js'
import type { IndicatorRow } from './read-indicator-rows.js'
import { readQuantities } from './read-quantities.js'
import type { Reading } from './reading.js'
import { splitSentences } from './split-sentences.js'

const definitions = wordList(definitionCues)
const achievements = wordList([...achievementCues, ...weakAchievementCues])

/**
 * Numerals, dates, quantities and clauses of a passage.
 *
 * @param passage the passage
 * @param source the source text, which tells 1,200 from 1，200
 * @param issuedYear year the plan was signed, null where it prints none
 * @param row the row of an indicator table that the cell stands in
 * @param columnYear year of the cell's column as printed
 * @returns null where the passage holds no number, no date and no word of full coverage: nothing to read
 */
export function readPassage(
  passage: Passage,
  source: string,
  issuedYear: number | null,
  row: IndicatorRow | null = null,
  columnYear: string | null = null,
): Reading | null {
  const { text, at } = passage.text
  const numerals = findNumerals(
    text,
    (place) => source.charCodeAt(at[place] ?? 0) === 0x2c,
    // `4. 24小时内`: the point of an item's number is none of a decimal
    (place) => source.charCodeAt((at[place] ?? 0) + 1) !== 0x20,
  )
  const { dates, used } = findDates(text, numerals)
  if (numerals.length === 0 && dates.length === 0 && passage.cell?.year == null && !mayCover(text)) return null
  const rest = used.size === 0 ? numerals : numerals.filter((_numeral, i) => !used.has(i))
  const quantities = readQuantities(text, rest)
  const starts: number[] = []
  for (const quantity of quantities) {
    if (!isNumbering(text, quantity)) continue
    const { numberStart } = quantity
    starts.push(text[numberStart - 1] === '（' ? numberStart - 1 : numberStart)
  }
  const structure = splitSentences(text, starts)
  const defines = quantities.length > 0 && hasWord(definitions, text, 0, text.length)
  const reports = quantities.length > 0 && hasWord(achievements, text, 0, text.length)
  return { passage, text, numerals: rest, dates, quantities, structure, defines, reports, issuedYear, columnYear, row }
}
