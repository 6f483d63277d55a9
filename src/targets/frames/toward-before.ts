import { TOWARD_CASE } from '../../words/frame-patterns.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import type { Item } from '../cut-parts.js'
import { cutWords, type Phrase } from './phrase.js'
import { readSides } from './read-sides.js'
import { readWords } from './read-words.js'

/** Members of a list that are looked at for its head. */
const LIST = 6

const isNextShare = ({ previous, start, part }: Item): boolean =>
  previous?.quantity?.family === 'percent' && part.start === start

/** A longer clause says more than to whom. */
const LONGEST = 40

/**
 * Those to whom something is done: before the value, or before the first of its list (对困境儿童|100%建档立卡、100%落实责任), or in the clause
 * right before one that it opens (对故意传播疾病的，100%立案查处).
 *
 * @param reading the passage
 * @param item the value
 * @returns null where the clause before says something else
 */
export function towardBefore(reading: Reading, item: Item): Phrase | null {
  const { start } = item
  let first = item
  for (let count = 0; count < LIST && isNextShare(first); count++) first = first.previous ?? first
  const { head, toward } = readSides(reading, first)
  if (head.text === '' && toward.text !== '') return toward
  const structure = structureOf(reading)
  const own = structure.clauseAt(start)
  const before = own.start === 0 || start > own.start ? null : structure.clauseAt(own.start - 1)
  if (before === null || before.sentence !== own.sentence || before.end - before.start > LONGEST) return null
  const words = readWords(reading, before.start, before.end)
  const whom = TOWARD_CASE.exec(words.text)?.groups?.['whom']
  if (whom === undefined) return null
  const at = words.text.indexOf(whom)
  return cutWords(words, at, at + whom.length)
}
