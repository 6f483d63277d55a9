import { BEFORE_FOUNDING, FOUNDING, SET_AMOUNT } from '../lexicon/judge-patterns.js'
import { undertakings } from '../lexicon/actions.js'
import { comparatorsBefore } from '../lexicon/comparators.js'
import { feeNouns } from '../lexicon/exclusions.js'
import { hasWord, wordList } from '../text/word-table.js'
import { isDistributive } from './judge-chinese.js'
import { lastBefore } from './last-before.js'
import { lastDate } from './last-date.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'
import type { Clause } from './split-sentences.js'
import { structureOf } from './structure-of.js'

const distant = wordList(comparatorsBefore.filter(([, { touch }]) => touch !== true).map(([word]) => word))
const undertaking = wordList(undertakings)
const fees = wordList(feeNouns)

/** Something in the clause makes the number a promise. */
export function isPromised(reading: Reading, quantity: Quantity, clause: Clause, from: number, to: number): boolean {
  const { text, passage } = reading
  if (quantity.comparator !== null || quantity.family === 'density') return true
  if (quantity.style === 'chinese' && quantity.form === 'number') return isCountedWord(reading, quantity, clause, from)
  if (passage.cell?.year != null) return true
  if (hasWord(undertaking, text, from, quantity.start)) return true
  const sentence = structureOf(reading).sentences[clause.sentence]
  const date = lastDate(reading.dates, quantity.start, sentence?.start ?? 0)
  if (date?.role === 'due') return true
  if (hasWord(distant, text, from, quantity.start) || hasWord(undertaking, text, quantity.end, to)) return true
  if (quantity.family === 'money' && (hasWord(fees, text, from, quantity.start) || goesOnPaying(reading, quantity)))
    return true
  if (quantity.family === 'money' || quantity.family === 'time')
    return SET_AMOUNT.test(text.slice(Math.max(from, quantity.start - 8), quantity.start))
  // a counted thing in a task is promised unless something says otherwise; a Chinese numeral may be a word
  return quantity.style === 'arabic' && quantity.unit !== null && quantity.family !== 'other'
}

/** A Chinese numeral is a word more often than a promise: the verb must stand close, or a deadline or bound. */
function isCountedWord(reading: Reading, quantity: Quantity, clause: Clause, from: number): boolean {
  const { text } = reading
  if (hasWord(undertaking, text, Math.max(from, quantity.start - 5), quantity.start)) return true
  const sentence = structureOf(reading).sentences[clause.sentence]
  if (lastDate(reading.dates, quantity.start, sentence?.start ?? 0)?.role === 'due') return true
  if (isDistributive(text, quantity) || quantity.end === clause.end) return true
  const head = text.slice(clause.start, clause.start + 12).replace(BEFORE_FOUNDING, '')
  return FOUNDING.test(head)
}

/** 给予博士30万元安家费，硕士10万元: one payment after another in short clauses. */
function goesOnPaying(reading: Reading, quantity: Quantity): boolean {
  const { text, quantities } = reading
  const last = lastBefore(quantities, quantity.start)
  if (last?.family !== 'money' || quantity.start - last.end > 14) return false
  const structure = structureOf(reading)
  const clause = structure.clauseAt(quantity.start)
  return (
    structure.clauseAt(last.start).sentence === clause.sentence &&
    hasWord(fees, text, Math.max(0, last.start - 40), quantity.start)
  )
}
