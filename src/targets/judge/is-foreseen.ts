import { FORESEES, PEOPLE_THERE, SHARE_OF_PEOPLE } from '../../words/clause-patterns.js'
import { endsAt } from '../../text/affix.js'
import { structureOf } from '../../clause/structure-of.js'
import { lastBefore } from '../../text/last-before.js'
import type { Question } from './question.js'

/** 预计到2030年，老年人口将达120万人，占总人口的30%: how many people, and which share of all they are. */
export function isForeseen({ reading, text, clause, quantity: { start, comparator, family } }: Question): boolean {
  if (comparator === '<=' || (family !== 'person' && family !== 'percent')) return false
  const { sentences, clauseAt } = structureOf(reading)
  const from = Math.max(sentences[clause.sentence]?.start ?? clause.start, start - FORESEEN_REACH)
  if (!FORESEES.test(text.slice(from, start))) return false
  if (family === 'person') return endsAt(PEOPLE_THERE, text, Math.max(from, start - PEOPLE_REACH), start)
  if (!endsAt(SHARE_OF_PEOPLE, text, Math.max(from, clause.start - 1), start)) return false
  const people = lastBefore(reading.quantities, start)
  return (
    people?.family === 'person' &&
    clauseAt(people.start).sentence === clause.sentence &&
    endsAt(PEOPLE_THERE, text, Math.max(from, people.start - PEOPLE_REACH), people.start)
  )
}

/** How far before a number the word that foresees it may stand. */
const FORESEEN_REACH = 200

/** How far before a number of people their name may begin. */
const PEOPLE_REACH = 24
