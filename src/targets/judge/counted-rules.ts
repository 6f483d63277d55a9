import {
  ARRANGED_UNIT,
  BAND_PART,
  BODY_DOES,
  COUNTED_WHO,
  EACH_LACK,
  EACH_TIME,
  EACH_TIME_UNIT,
  HEADING,
  HEADS_FOR,
  MEANS_OPENS,
  MEANS_SERVES,
  OF_SIZE,
  POINTS_UNIT,
  PERSON_DOES,
  REARRANGED_BEHIND,
  REARRANGED_FROM,
  REARRANGED_TO,
  SAID_OF_WHO,
  SCORE_BEFORE,
  TAKEN_POINTS,
  TAKES_POINTS,
  THEIRS_CHANGES,
} from '../../words/judge-patterns.js'
import { SIZE_OF } from '../../words/which-patterns.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { firstFrom } from '../../text/first-from.js'
import { lastBefore } from '../../text/last-before.js'
import { hasDensity } from '../density-in.js'
import { structureOf } from '../../clause/structure-of.js'
import { isDue, isUndertaken, lead, leadEnds, tail, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

/** How far words around a number are looked at. */
const REACH = 80
const NEAR = 20

const isArranged = ({ quantity: { style, unit, comparator } }: Question): boolean =>
  style === 'chinese' && comparator === null && ARRANGED_UNIT.test(unit ?? '')

/** Things that are counted, and that nobody undertakes to reach: how a thing is arranged, by what it is done, where it is heading. */
export const countedRules: readonly JudgeRule[] = [
  {
    id: 'theirs-changes',
    when: isOfThem,
    then: 'existing-count',
    example: '13家公立医院床位预计增加7703张。',
    counterexample: '新建13家公立医院，床位增加7703张。',
    note: 'how many they are whose beds, staff or visits change',
  },
  {
    id: 'points',
    when: ({ text, clause, quantity: { unit, start } }) =>
      unit === POINTS_UNIT &&
      (endsAt(TAKEN_POINTS, text, Math.max(0, start - NEAR), start) ||
        !SCORE_BEFORE.test(text.slice(Math.max(clause.start, start - REACH), start))),
    then: 'definition',
    example: '开展巡查，每户不少于4次（15分）。',
    counterexample: '开展巡查，每户不少于4次，考核得分达到95分。',
    note: 'points of an assessment',
  },
  {
    id: 'each-lack',
    when: ({ text, quantity: { start, end } }) =>
      endsAt(EACH_LACK, text, Math.max(0, start - NEAR), start) && startsAt(TAKES_POINTS, text, end, end + NEAR),
    then: 'definition',
    example: '开展巡查，每少1次扣2分。',
    counterexample: '开展巡查，每户1次。',
    note: 'for how much points are taken off or given',
  },
  {
    id: 'band',
    when: ({ text, quantity: { form, family, end } }) =>
      form === 'range' && family === 'money' && startsAt(BAND_PART, text, end),
    then: 'definition',
    example: '起付线以上5万元至10万元（含）部分支付60%。',
    counterexample: '每家补助5万元至10万元。',
    note: 'the band of costs that a share is paid of',
  },
  {
    id: 'size-of-each',
    when: isSizeOfEach,
    then: 'definition',
    example: '每个街道建成1家不少于50个托位规模的托育机构。',
    counterexample: '每个街道建成1家托育机构，达到50个托位。',
    note: 'how large each of those has to be that are counted before',
  },
  {
    id: 'rearranged',
    when: (question) =>
      isArranged(question) &&
      REARRANGED_BEHIND.test(tail(question, NEAR)) &&
      REARRANGED_FROM.test(lead(question, REACH)),
    then: 'existing-count',
    example: '制定办法将三个渠道改为统一渠道。',
    counterexample: '制定三个办法将渠道改为统一渠道。',
    note: 'a count of what is arranged anew',
  },
  {
    id: 'rearranged-to',
    when: (question) => isArranged(question) && REARRANGED_TO.test(lead(question, REACH)),
    then: 'not-a-commitment',
    example: '收入由诊疗和售药来源改为设立两个来源。',
    counterexample: '收入由村里设立两个来源。',
    note: 'a count of how a thing is arranged afterwards',
  },
  {
    id: 'means',
    when: (question) => {
      const { text, quantity, clause, from } = question
      if (quantity.style === 'arabic' && isUndertaken(question)) return false
      if (!MEANS_OPENS.test(text.slice(clause.start, Math.max(clause.start, quantity.start)))) return false
      const behind = text.slice(quantity.end, Math.min(clause.end, quantity.end + REACH))
      return from === clause.start && MEANS_SERVES.test(behind)
    },
    then: 'not-a-commitment',
    example: '以制定五个规划、四个计划为抓手推动发展。',
    counterexample: '以制定五个规划、四个计划为目标推动发展。',
    note: 'what is counted is by what something is done',
  },
  {
    id: 'heads-for',
    when: (question) => !isDue(question) && leadEnds(HEADS_FOR, question, 3) && HEADING.test(tail(question, NEAR)),
    then: 'not-a-commitment',
    example: '推动企业向20亿元大企业迈进。',
    counterexample: '推动企业向20亿元大企业提供服务。',
    note: 'where something is heading, without a deadline',
  },
  {
    id: 'counted-who',
    when: isOfWho,
    then: 'definition',
    example: '参加健走每周不少于4次，每次不少于40分钟的人数占职工的35%。',
    counterexample: '参加健走每周不少于4次，健身站点占总数的35%。',
    note: 'how often and how long those do something who are counted',
  },
]

/** 每周不少于4次，每次不少于40分钟，强度适中的人数占…35%: who is counted, up to the rate. */
function isOfWho(question: Question): boolean {
  const { text, quantity, clause, reading } = question
  if (!EACH_TIME_UNIT.test(quantity.unit ?? '') || !EACH_TIME.test(lead(question, NEAR))) return false
  const sentence = structureOf(reading).sentences[clause.sentence]
  if (sentence === undefined) return false
  const said = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 2 * REACH)).split(/[，、]/u)
  const who = said.findIndex((part) => COUNTED_WHO.test(part))
  if (who < 0 || !said.slice(1, who + 1).every((part) => SAID_OF_WHO.test(part))) return false
  const before = text.slice(Math.max(sentence.start, quantity.start - REACH), quantity.start)
  return PERSON_DOES.test(before) && !BODY_DOES.test(before)
}

/** How far behind its unit 的 may stand that makes a number a size. */
const SIZE_REACH = 12

/** 建成1家|不少于50个托位规模的…: a count, and right behind it how large each is. */
function isSizeOfEach({ text, clause, quantity, reading }: Question): boolean {
  // 每千人口|不少于10个|托位的标准: what a density counts
  if (hasDensity(text, Math.max(clause.start, quantity.start - SIZE_REACH), quantity.start)) return false
  // 1所|不少于100个|托位的机构
  const isBound = quantity.start < quantity.numberStart && quantity.comparator !== null
  const size = text.slice(quantity.end, quantity.end + SIZE_REACH)
  if (!startsAt(OF_SIZE, size) && !(isBound && SIZE_OF.test(size))) return false
  const counted = lastBefore(reading.quantities, quantity.start)
  return counted !== null && counted.start >= clause.start && counted.end === quantity.start
}

function isOfThem(question: Question): boolean {
  const { text, clause, quantity, reading } = question
  if (quantity.comparator !== null || quantity.style !== 'arabic' || isUndertaken(question)) return false
  const next = reading.quantities[firstFrom(reading.quantities, quantity.end)]
  if (next === undefined || next.end > clause.end || next.unit === quantity.unit) return false
  return THEIRS_CHANGES.test(text.slice(quantity.end, Math.min(next.start, quantity.end + REACH)))
}
