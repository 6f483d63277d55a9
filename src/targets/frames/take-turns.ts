import { levels } from '../../words/frame-words.js'
import { nameSigns } from '../../words/name-words.js'
import { matchAt, matchBefore, wordList } from '../../text/word-table.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { splitList } from './split-list.js'

const levelTable = wordList(levels)
/** How far into the last of a list its own word may reach: 省级|重点专科. */
const LONGEST_OWN = 6
/** A word of a list that may stand for another of its length. */
const LONGEST_TURN = 4
/** So much more than its own word the first of a list holds that the others share. */
const SHORTEST_SHARED = 3

const isLevel = (text: string): boolean => matchAt(levelTable, text, 0)?.end === text.length

/**
 * The n-th of a list of those to whom the n-th value goes, with what the first and the last share with it: 国家级、省级|重点专科,
 * 国家科学技术奖|一等奖、二等奖|的团队.
 *
 * @param list the words of the list
 * @param count how many values there are
 * @param place which of them is asked for, from 0
 * @returns null where the list does not have as many members, or what they share is not plain
 */
export function turnOf(list: Phrase, count: number, place: number): Phrase | null {
  const members = splitList(list)
  const [first] = members
  const last = members.at(-1)
  const own = members[place]
  if (members.length !== count || first === undefined || last === undefined || own === undefined) return null
  const sign = last.text.indexOf(first.text.slice(-1), 1)
  // 医师、护士: each is whole
  if (sign < 0 || sign >= LONGEST_OWN) return last.text.length - first.text.length < SHORTEST_SHARED ? own : null
  const head = own === last ? cutWords(last, 0, sign + 1) : own
  const shared = cutWords(last, sign + 1)
  return joinWords(own === first ? head : joinWords(leadOf(first, head), head), shared)
}

/** What stands before the own word of the first: 通过|国家级、省级(评审), 国家科学技术奖|一等奖、二等奖. */
function leadOf(first: Phrase, own: Phrase): Phrase {
  const level = isLevel(own.text) ? matchBefore(levelTable, first.text, first.text.length) : null
  if (level !== null) return cutWords(first, 0, level.start)
  const more = first.text.length - own.text.length
  return cutWords(first, 0, more < SHORTEST_SHARED || first.text.slice(-1) !== own.text.slice(-1) ? 0 : more)
}

/** Level and the rest of some words. */
export function splitLevel(words: Phrase): { level: Phrase; rest: Phrase } {
  const level = matchAt(levelTable, words.text, 0)
  const end = level?.word.endsWith(nameSigns.level) === true ? level.end : 0
  return { level: cutWords(words, 0, end), rest: cutWords(words, end) }
}

/**
 * A word of its own in a list stands for its like in the words before: 获得金牌的运动员50万元、银牌30万元; 二孩家庭3000元，三孩家庭5000元;
 * 国家级名中医20万元、省级名中医10万元.
 *
 * @param label the value's own word
 * @param other whom the value before is for
 * @returns null where there is no such word, or more than one
 */
export function inPlaceOf(label: Phrase, other: Phrase): Phrase | null {
  const { level, rest } = splitLevel(label)
  const was = splitLevel(other)
  if (level.text !== '') {
    if (was.level.text !== '' && was.rest.text.endsWith(rest.text)) return joinWords(level, was.rest)
    return rest.text === '' ? null : label
  }
  const { length } = label.text
  if (length < 2 || length > LONGEST_TURN) return null
  const end = label.text.slice(-1)
  let found = -1
  for (let at = 0; at + length <= other.text.length; at++) {
    if (other.text.charAt(at + length - 1) !== end) continue
    if (found >= 0) return null
    found = at
  }
  return found < 0 ? null : joinWords(cutWords(other, 0, found), label, cutWords(other, found + length))
}
