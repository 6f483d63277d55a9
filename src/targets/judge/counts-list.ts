import { LIST_ADJECTIVES } from '../../words/judge-patterns.js'
import { loneListNouns } from '../../words/exclusions.js'
import { matchStart } from '../../text/affix.js'
import { matchAt, wordList } from '../../text/word-table.js'
import { isAlone } from './is-alone.js'
import type { Question } from './question.js'

const loneLists = wordList(loneListNouns)

/** 25项具体措施: a number of what a list counts, with nothing behind the noun that makes a thing of it (25项措施清单). */
export function countsList({ text, quantity: { end } }: Question): boolean {
  const adjectives = matchStart(LIST_ADJECTIVES, text, end, end + 8)?.[0].length ?? 0
  const hit = matchAt(loneLists, text, end) ?? matchAt(loneLists, text, end + adjectives)
  return hit !== null && isAlone(text, hit.end)
}
