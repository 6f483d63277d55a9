import { IN_TURN, SCHEDULE } from '../words/date-patterns.js'
import type { DateIndex } from '../clause/date-index.js'
import type { PlanDate } from '../clause/find-dates.js'
import type { Reading } from '../clause/reading.js'
import { structureOf } from '../clause/structure-of.js'
import { firstFrom } from '../text/first-from.js'
import type { Item } from './cut-parts.js'
import { dateInTurn } from './date-in-turn.js'

/** A year of a schedule that the sentence before sets. */
export interface Scheduled {
  date: PlanDate
  /** the years are listed, but nothing calls them a schedule */
  unclear: boolean
}

/** How much behind the years is looked at for the word that calls them a schedule. */
const REACH = 12
/** A sentence of more values goes by no schedule. */
const MOST_VALUES = 24

/**
 * The year of a value whose list goes by a schedule of the sentence before: 按2022年、2023年、2024年三年进度安排。…分别启动40%、30%、30%.
 *
 * @param reading the passage
 * @param item the value, in whose sentence no date governs
 * @param index dates of the passage
 * @returns null where the sentence before does not end in as many years as the list has values
 */
export function scheduleDate(reading: Reading, item: Item, { due }: DateIndex): Scheduled | null {
  const at = firstFrom(due, item.start) - 1
  const last = at < 0 ? undefined : due[at]
  if (last?.year == null) return null
  const structure = structureOf(reading)
  const { sentence } = structure.clauseAt(item.start)
  if (structure.clauseAt(last.start).sentence !== sentence - 1) return null
  const { text, quantities } = reading
  let first = item
  for (let steps = 0; first.previous !== null && first.previous.start > last.end; steps++) {
    if (steps === MOST_VALUES) return null
    first = first.previous
  }
  const start = structure.sentences[sentence]?.start ?? item.start
  if (!IN_TURN.test(text.slice(start, first.start))) return null
  // a value behind the years has one of them already
  for (let i = firstFrom(quantities, last.end); (quantities[i]?.start ?? Infinity) < start; i++)
    if (quantities[i]?.family !== 'time') return null
  const date = dateInTurn(reading, item, due, at)
  if (date === null) return null
  return { date, unclear: !SCHEDULE.test(text.slice(last.end, Math.min(start, last.end + REACH))) }
}
