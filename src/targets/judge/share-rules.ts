import { AS_THINGS_ARE, DESCRIBES_ON, IS_SIGN, DONE_BEHIND, FRONT_SIGN, OF_SIGN } from '../../words/judge-patterns.js'
import { isDueOrSet, leadEnds, tailStarts, type Question } from './question.js'
import { shareFallsShort } from './described-rules.js'
import type { JudgeRule } from './rule.js'
import { lastBefore } from '../../text/last-before.js'
import { isLoose } from '../time/is-loose.js'
import { startsAt } from '../../text/affix.js'
import { isSignAt, makeSigns } from '../../text/signs.js'

/** How far behind a share what else describes the same may go on. */
const DESCRIBED_REACH = 20

const CASE_STOPS = makeSigns('，；')

/** A heading shorter than this names something; a longer one may be a sentence. */
const SHORT_HEADING = 12

/** Shares, multiples and proportions. */
export const shareRules: readonly JudgeRule[] = [
  {
    id: 'short-heading',
    when: ({ reading, clause }) => reading.passage.role === 'heading' && clause.end - clause.start < SHORT_HEADING,
    then: 'not-a-commitment',
    example: '落实100%覆盖',
    counterexample: '到2025年底，基层医疗卫生机构中医馆设置率达到100%',
    place: 'role=heading',
    note: 'a heading that names something',
  },
  {
    id: 'share-in-preamble',
    when: (question) => question.reading.passage.zone === 'preamble' && !isDueOrSet(question),
    then: 'achievement',
    example: '签约率达到60%，群众满意。',
    counterexample: '到2025年，签约率达到60%。',
    place: 'zone=preamble',
    note: 'the opening of a plan tells what has been reached',
  },
  {
    id: 'first-share',
    // 2027年前三成居民受训: 前 ends the date
    when: ({ text, quantity, date }) => text.charAt(quantity.start - 1) === FRONT_SIGN && date?.end !== quantity.start,
    then: 'definition',
    example: '奖励排名前20%的医院。',
    counterexample: '奖励20%的医院。',
    note: 'which ones are meant',
  },
  {
    id: 'as-things-are',
    when: ({ text, clause }) => startsAt(AS_THINGS_ARE, text, clause.start, clause.start + 2),
    then: 'definition',
    example: '结合老年人口占比20%的实际，优化布局。',
    counterexample: '老年人口签约占比达到20%。',
    note: 'how things stand',
  },
  {
    id: 'share-done',
    when: (question) => tailStarts(DONE_BEHIND, question, 24) && !isDueOrSet(question),
    then: 'achievement',
    example: '90%的社区卫生服务中心已升级为管理平台。',
    counterexample: '90%的社区卫生服务中心升级为管理平台。',
    note: 'what so many have done already',
  },
  {
    id: 'share-stands',
    when: (question) => isLoose(question.reading.passage) && leadEnds(IS_SIGN, question, 1) && !isDatedHere(question),
    then: 'achievement',
    example: '我们全院床护比是1:0.52。',
    counterexample: '2027年的目标是床护比达到1:0.52。',
    place: 'zone=other',
    counterplace: 'zone=other',
    note: 'how things stand, as somebody says it',
  },
  {
    id: 'share-case',
    when: ({ text, quantity: { end } }) => text[end] === OF_SIGN && isSignAt(CASE_STOPS, text, end + 1),
    then: 'definition',
    example: '签约率达到80%的，予以通报表扬。',
    counterexample: '签约率达到80%，居民满意。',
    note: 'a case that a rule is made for',
  },
  shareFallsShort,
  {
    id: 'share-describes',
    when: ({ text, quantity }) =>
      quantity.start < quantity.numberStart &&
      (quantity.comparator === '>' || quantity.comparator === '<') &&
      (text[quantity.end] === OF_SIGN || startsAt(DESCRIBES_ON, text, quantity.end, quantity.end + DESCRIBED_REACH)),
    then: 'definition',
    example: '支持占比超过50%的机构。',
    counterexample: '占比超过50%。',
    note: 'a share that only says which ones are meant',
  },
  {
    id: 'share-set',
    when: () => true,
    then: 'promise',
    example: '城镇占比六成。',
    counterexample: '奖励排名前20%的医院。',
    note: 'a share that nothing speaks against is promised',
  },
]

/** A date stands before the number in its clause. */
const isDatedHere = ({ reading: { dates }, clause, quantity: { start } }: Question): boolean =>
  (lastBefore(dates, start)?.start ?? -1) >= clause.start
