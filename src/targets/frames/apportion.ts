import { ONLY_JOINTS, names } from '../../words/name-words.js'
import { EACH_APART } from '../../words/phrase-patterns.js'
import type { Reading } from '../../clause/reading.js'
import { firstDeed } from './first-deed.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { readSides } from './read-sides.js'
import type { Chain } from './split-names.js'
import { splitList } from './split-list.js'
import { verbEnd } from './take-verb.js'

/**
 * 100%、90%、65%的县分别建成A、B和C: who stands behind the last of the values, and the n-th deed belongs to the n-th value.
 *
 * @returns who and what they do, or null where the words behind the last value are no deed
 */
export function apportion(reading: Reading, { items, place }: Chain): { whom: Phrase; deed: Phrase } | null {
  const last = items.at(-1)
  if (last === undefined || items.length < 2) return null
  // 100%的A、80%的B提供…: each has its own
  const isBare = items.every(
    ({ end }, i) => i + 1 >= items.length || ONLY_JOINTS.test(reading.text.slice(end, items[i + 1]?.start ?? end)),
  )
  if (!isBare) return null
  const { tail } = readSides(reading, last)
  const verb = firstDeed(tail.text)
  if (verb === null || verb === 0) return null
  const apart = EACH_APART.exec(tail.text)
  const whom = cutWords(tail, 0, apart === null ? verb : Math.min(verb, apart.index))
  const deed = cutWords(tail, verb)
  const head = verbEnd(deed.text)
  const things = splitList(cutWords(deed, head))
  const own = things[place]
  if (apart === null || things.length !== items.length || own === undefined) return { whom, deed }
  // 二甲以上的A、B和C: what describes the first describes all
  const of = place === 0 || things[0] === undefined ? -1 : things[0].text.lastIndexOf(names.of)
  const shared = of > 0 && !own.text.includes(names.of) ? cutWords(things[0] ?? NO_WORDS, 0, of + 1) : NO_WORDS
  return { whom, deed: joinWords(cutWords(deed, 0, head), shared, own) }
}
