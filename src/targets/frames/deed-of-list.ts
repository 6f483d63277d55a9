import { NOUN_DEED, ONLY_JOINTS } from '../../words/name-words.js'
import { OPEN_DEED } from '../../words/phrase-patterns.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { firstDeed } from './first-deed.js'
import { cutWords, type Phrase } from './phrase.js'
import { readSides } from './read-sides.js'
import { readWords } from './read-words.js'

/** How much of a clause is read for one name. */
const REACH = 100

/** The words behind a value end at the joint to the next of its list. */
export function isListed({ text }: Reading, { part, end, next }: Item): boolean {
  return next?.quantity?.family === 'percent' && ONLY_JOINTS.test(text.slice(Math.max(end, part.end), next.start))
}

/** 100%的A和80%的B提供…: the deed stands behind the last of the list. */
export function deedOfList(reading: Reading, item: Item): Phrase | null {
  let last = item.next
  for (let count = 0; count < 12 && last !== null && last.next !== null; count++) {
    const own = reading.text.slice(last.end, Math.min(last.part.end, last.end + REACH))
    const verb = firstDeed(own)
    if (verb !== null && !(verb > 0 && NOUN_DEED.test(own.slice(verb, verb + 2)) && isListed(reading, last))) break
    last = last.next
  }
  if (last === null) return null
  const end = last.next === null ? last.container.end : last.part.end
  const rest = readWords(reading, last.end, Math.min(end, last.end + REACH))
  const verb = firstDeed(rest.text)
  if (verb === null) return null
  // …村卫生室能开展6类10项技术: the deed holds the numbers behind it
  const whole = OPEN_DEED.test(rest.text) ? readSides(reading, last).tail : rest
  return cutWords(whole, firstDeed(whole.text) ?? 0)
}
