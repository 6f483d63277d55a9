import { firstFrom } from '../../text/first-from.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { PLACE_PREPOSITIONS } from '../../words/judge-patterns.js'
import { LIST_JOINTS } from '../../words/name-words.js'
import type { Question } from './question.js'

const PLACE_LEADS = makeSigns(PLACE_PREPOSITIONS)
const JOINTS = makeSigns(LIST_JOINTS)

/** 在|五个|新城和两个郊区: Chinese numerals count what is there where a preposition stands before the list. */
export function isWhere({ text, quantity, reading, clause, from }: Question): boolean {
  let { start } = quantity
  if (quantity.comparator !== null || quantity.style !== 'chinese' || quantity.form !== 'number') return false
  for (let i = firstFrom(reading.quantities, start); start > from; i--) {
    if (isSignAt(PLACE_LEADS, text, start - 1)) return true
    const before = i === 0 ? undefined : reading.quantities[i - 1]
    if (before === undefined || before.start < clause.start || before.style !== 'chinese') return false
    if (!isSignAt(JOINTS, text, start - 1)) return false
    start = before.start
  }
  return false
}
