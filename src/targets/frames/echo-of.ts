import { LIST_JOINTS, NUMBER_OR_LIST } from '../../words/name-words.js'
import { ECHO_END, ECHO_RATE, UNDERTAKING } from '../../words/frame-patterns.js'
import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { dropCircumstances } from './drop-circumstances.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { readWords } from './read-words.js'
import { stripLead } from './strip-lead.js'
import { innerVerb, takeVerb } from './take-verb.js'

/** How much of the clause before is read. */
const REACH = 60
/** Longer than this it is a description, no name. */
const LONGEST = 20
const JOINTS = makeSigns(LIST_JOINTS)

/**
 * The fuller name that the words of a value repeat the end of: 推进检查检验结果互认，互认项目达到180项 → 检查检验结果互认.
 *
 * @param reading the passage
 * @param item the value
 * @param said the value's own words
 * @param isRate they are a rate, which repeats the rate before it (体质达标率95%，达标优良率60%)
 * @returns the fuller name up to what is repeated, null where the clause before says nothing that the words repeat
 */
export function echoOf(reading: Reading, item: Item, said: string, isRate = false): Phrase | null {
  const word = said.slice(0, 2)
  const structure = structureOf(reading)
  const { sentence, start } = structure.clauseAt(item.start)
  if (word.length < 2 || start === 0) return null
  const clause = structure.clauseAt(start - 1)
  if (clause.sentence !== sentence) return null
  const words = readWords(reading, Math.max(clause.start, clause.end - REACH), clause.end)
  let at = words.text.lastIndexOf(word)
  // 转岗培训的招生、开班和培训工作: the last one in a list names nothing
  const echoes = (rest: string): boolean => ECHO_END.test(rest) || (isRate && ECHO_RATE.test(rest))
  while (at >= 2 && (!echoes(words.text.slice(at + word.length)) || isSignAt(JOINTS, words.text, at - 1)))
    at = words.text.lastIndexOf(word, at - 1)
  if (at < 2) return null
  const { words: deed, toward } = dropCircumstances(stripLead(cutWords(words, 0, at + word.length)))
  // 对民营医院开展抽查: whom it is done to says more; 对老年人开展认知功能筛查，筛查率: of a rate it says of whom
  if (toward.text !== '' && !isRate) return null
  let name = takeVerb(cutWords(deed, UNDERTAKING.exec(deed.text)?.[0].length ?? 0)).words
  for (let verb = innerVerb(name.text); verb !== null && !verb.kept && verb.end < name.text.length - word.length;) {
    name = takeVerb(cutWords(name, verb.end)).words
    verb = innerVerb(name.text)
  }
  // 开展初筛: the deed itself says no more than its echo
  if (toward.text !== '' && name.text.length > word.length) name = joinWords(toward, name)
  const { text } = name
  if (text.length <= word.length || text.length > LONGEST || !text.endsWith(word) || NUMBER_OR_LIST.test(text))
    return null
  return name
}
