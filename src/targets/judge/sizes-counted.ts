import { SIZED } from '../../words/judge-patterns.js'
import { undertakings } from '../../words/actions.js'
import { firstFrom } from '../../text/first-from.js'
import { hasWord, wordList } from '../../text/word-table.js'
import type { Question } from './question.js'

const undertaking = wordList(undertakings)

/** 年收入10—50亿元|企业|20户: a noun of bodies and nothing else stands between an amount and a count. */
export function sizesCounted({ text, reading: { quantities }, quantity, to }: Question): boolean {
  if (quantity.family !== 'money') return false
  const next = quantities[firstFrom(quantities, quantity.end)]
  if (next === undefined || next.start >= to || !COUNTED.has(next.family)) return false
  const between = text.slice(quantity.end, next.start)
  return between.length <= LONGEST_SIZED && SIZED.test(between) && !hasWord(undertaking, text, quantity.end, next.start)
}

/** Families that bodies are counted in. */
const COUNTED: ReadonlySet<string | null> = new Set(['institution', 'item', 'person', 'other'])
/** Longest name of the bodies that an amount says the size of. */
const LONGEST_SIZED = 16
