import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { firstFrom } from '../../text/first-from.js'

/**
 * Whether a sentence names a later year than that of a value: 2025年达到90%，2030年达到95%.
 *
 * @param reading the passage
 * @param at unit at which the value stands
 * @param year when the value is due
 */
export function goesOn(reading: Reading, at: number, year: number | null): boolean {
  const structure = structureOf(reading)
  const end = structure.sentences[structure.clauseAt(at).sentence]?.end ?? 0
  const { dates } = reading
  for (let i = firstFrom(dates, at); (dates[i]?.start ?? end) < end; i++)
    if (dates[i]?.role === 'due' && (dates[i]?.year ?? 0) > (year ?? 0)) return true
  return false
}
