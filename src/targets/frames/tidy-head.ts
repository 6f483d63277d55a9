import { plainFounding, predicates } from '../../words/actions.js'
import { ACCORDING_TO, BARE_REACH, COUNTED_MEASURES, MAY, PAID_FROM } from '../../words/frame-patterns.js'
import { giverEnds, havingVerbs } from '../../words/frame-words.js'
import { eachOfThem } from '../../words/phrase-words.js'
import { matchEnd, suffix } from '../../text/affix.js'
import { stripEnd } from '../../text/strip-end.js'
import { matchAt, matchBefore, wordList } from '../../text/word-table.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'
import { isTyped, measureStart, readSlots } from './read-slots.js'

const COUNTED = suffix(COUNTED_MEASURES)
const PAID = suffix(PAID_FROM)

const foundingTable = wordList([...plainFounding, ...havingVerbs])
const giverTable = wordList(giverEnds)
const changeTable = wordList(predicates.flatMap(([word, kind]) => (kind === 'change' ? [word] : [])))

/**
 * Take off the words before a value what says how it is reached, by which standard, that it is built and how many measures there
 * are: none of it is what is measured.
 *
 * @param words the words before a value, without the verb that reaches it
 * @param verb that verb, null where none stands there
 */
export const tidyHead = (words: Phrase, verb: string | null): Phrase =>
  withoutSource(withoutCount(withoutFounding(withoutBy(withoutChange(words, verb)))))

/** 单位缴费|从统筹基金中划转, 评估机构|应在受理之日起: from where a part is paid, from when a time counts. */
function withoutSource(words: Phrase): Phrase {
  const source = matchEnd(PAID, words.text)
  return source === null ? words : cutWords(words, 0, source.index)
}

/** 覆盖率和成功率|两个指标|分别达到: how many measures they are. */
function withoutCount(words: Phrase): Phrase {
  const count = matchEnd(COUNTED, words.text)
  return count === null ? words : cutWords(words, 0, count.index)
}

/** 市级|建成|1个、县级|各建成|1个服务中心: of which level, and that it is built. */
function withoutFounding(words: Phrase): Phrase {
  const { text } = words
  const verb = matchBefore(foundingTable, text, text.length)
  if (verb === null) return words
  // 卫生院|能够|提供
  const doer = text.slice(0, verb.start)
  const whose = stripEnd(doer.slice(0, matchEnd(MAY, doer)?.index ?? doer.length), eachOfThem)
  const isOfEach = whose !== '' && readSlots(cutWords(words, 0, whose.length)).per.text === whose
  return isTyped(whose) || isOfEach ? cutWords(words, 0, whose.length) : words
}

/** 专业人员按照|省级|不少于200人(的要求配齐): by which standard goes before of whom. */
function withoutBy(words: Phrase): Phrase {
  const by = ACCORDING_TO.exec(words.text)
  if (by === null) return words
  const rest = cutWords(words, by.index + by[0].length)
  // 各级财政按照|每人(84元的标准落实经费): who pays by it says nothing of what is paid
  if (readSlots(rest).per.text === rest.text)
    return matchBefore(giverTable, words.text, by.index) === null ? words : rest
  if (!isTyped(rest.text)) return words
  return joinWords(cutWords(words, 0, by.index), rest)
}

/** 缩短|平均住院日|至7天, 提高|素养水平|至35%: how the level is reached stands before what is measured. */
function withoutChange(words: Phrase, verb: string | null): Phrase {
  if (verb === null || !BARE_REACH.test(verb)) return words
  const lead = matchAt(changeTable, words.text, 0)
  const isMeasure = lead !== null && words.text.length - lead.end >= 2 && measureStart(words.text.slice(lead.end)) >= 0
  return isMeasure ? cutWords(words, lead.end) : words
}
