import { predicates } from '../../words/actions.js'
import { DEED_OF_SHARE, SHARE_STANDARD } from '../../words/clause-patterns.js'
import { firstFrom } from '../../text/first-from.js'
import { stripEnd } from '../../text/strip-end.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { joinWords, wordsOf, type Phrase } from './phrase.js'

/** What stands between the measure and the value: 接种率|达到. */
const verbs = predicates.map(([word]) => word)

/** How much of a clause is read for it. */
const REACH = 44

/** Those that a share is taken of, and what each of them has to reach: 98%以上的|县区|患病率小于1/10万. */
export interface Standard {
  who: Phrase
  /** with its verb, bound and value: 患病率小于1/10万 */
  deed: Phrase
  /** who and what is measured: 县区患病率 */
  measured: Phrase
  /** where the value of the standard begins */
  start: number
}

/** The standard that is told behind a share in its clause, null where none is. */
export function standardOf({ text, quantities, passage }: Reading, share: Item, clauseEnd: number): Standard | null {
  const bound = quantities[firstFrom(quantities, share.end)]
  if (bound?.style !== 'arabic' || bound.end > clauseEnd || bound.start - share.end > REACH) return null
  const { who = '', measure = '' } = SHARE_STANDARD.exec(text.slice(share.end, bound.start))?.groups ?? {}
  const what = stripEnd(measure, verbs)
  if (who === '' || what.length < 2 || DEED_OF_SHARE.test(measure)) return null
  const at = bound.start - measure.length
  const those = wordsOf(passage.text, at - who.length, at)
  return {
    who: those,
    deed: wordsOf(passage.text, at, bound.end),
    measured: joinWords(those, wordsOf(passage.text, at, at + what.length)),
    start: bound.start,
  }
}

/** The standard that a value is, told behind a share right before it; null where it is none. */
export function standardAt(reading: Reading, { previous, start }: Pick<Item, 'previous' | 'start'>): Standard | null {
  if (previous?.quantity?.family !== 'percent') return null
  const standard = standardOf(reading, previous, structureOf(reading).clauseAt(start).end)
  return standard?.start === start ? standard : null
}
