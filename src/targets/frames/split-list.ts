import { JOINT_IN_WORD, LIST_JOINTS, WORD_IN_JOINT, jointWords } from '../../words/name-words.js'
import { RANK_ALONE, RANKED } from '../../words/phrase-patterns.js'
import { matchAt, wordList } from '../../text/word-table.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { trimJoints } from './read-words.js'

const jointTable = wordList(jointWords)

/** Members of a list, joints inside brackets and quotes left alone. */
export function splitList(words: Phrase): Phrase[] {
  const { text } = words
  const members: Phrase[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if ('（“《'.includes(sign)) {
      if (sign === '“' && text[at - 1] === '”' && depth === 0) {
        members.push(cutWords(words, from, at))
        from = at
      }
      depth++
    }
    if ('）”》'.includes(sign)) depth--
    if (
      depth > 0 ||
      !LIST_JOINTS.includes(sign) ||
      JOINT_IN_WORD.test(text.charAt(at + 1)) ||
      WORD_IN_JOINT.test(text.slice(Math.max(0, at - 1), at + 1)) ||
      matchAt(jointTable, text, at) !== null
    )
      continue
    members.push(cutWords(words, from, at))
    from = at + 1
  }
  members.push(cutWords(words, from))
  return withRank(members.map(trimJoints).filter(({ text: said }) => said !== ''))
}

/** 一、二、|三级医院: a numeral alone has the rank of the last of the list, and what stands behind it. */
function withRank(members: Phrase[]): Phrase[] {
  const last = members.at(-1)
  if (last === undefined || members.length < 2 || !RANKED.test(last.text)) return members
  return members.map((one) => (RANK_ALONE.test(one.text) ? joinWords(one, cutWords(last, 1)) : one))
}
