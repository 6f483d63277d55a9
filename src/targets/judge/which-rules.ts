import { EACH_APART, EACH_SIGN, LIST_JOINTS, OF_SIGN } from '../../words/judge-patterns.js'
import {
  AND_MORE,
  BOUND_BEHIND,
  LENGTH_UNIT,
  REACH_SET,
  SCANNER,
  SLICES,
  BUDGET_LABEL,
  BY_SIGN,
  CASE_END,
  CASE_LEAD,
  CASE_RULED,
  CONDITION_TAIL,
  DESCRIBED_AREA,
  GIVEN,
  GIVES,
  MUST,
  OF_AIM,
  PERIOD_UNIT,
  POPULATED,
  RANKED_END,
  RATE_NAME,
  STANDARD_LEAD,
  VOLTAGE,
  YARDSTICK_ENDS,
  YARDSTICK_LEAD,
} from '../../words/which-patterns.js'
import { KIND_UNIT } from '../../words/quantity-words.js'
import { undertakings } from '../../words/actions.js'
import { areaNouns, conditionCues, rewardVerbs } from '../../words/exclusions.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { hasWord, matchAt, wordList } from '../../text/word-table.js'
import { firstFrom } from '../../text/first-from.js'
import { lastBefore } from '../../text/last-before.js'
import type { Reading } from '../../clause/reading.js'
import type { Clause } from '../../clause/split-sentences.js'
import { language } from '../../words/language.js'
import { structureOf } from '../../clause/structure-of.js'
import { describedRules } from './described-rules.js'
import { sizesCounted } from './sizes-counted.js'
import { isUndertakenHere, leadEnds, tail, tailStarts, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

const areas = wordList(areaNouns)
const undertaking = wordList(undertakings)
const conditions = wordList(conditionCues)
const rewards = wordList(rewardVerbs)
const STOPS = makeSigns('，；')
const NOUN_STOPS = makeSigns('，。；、：）')
/** Longest name between a count and the value of the rate that it is part of. */
const LONGEST_RATE = 24

/** Longest label of a form. */
const LONGEST_LABEL = 24

/** 20户以上|自然村; 1名以上|乡村医生 are people. */
function isArea(text: string, at: number): boolean {
  const area = matchAt(areas, text, at)
  return area !== null && (matchAt(language().who, text, at)?.end ?? at) <= area.end
}

/** Numbers that say which things are meant: cases, conditions, sizes. */
export const whichRules: readonly JudgeRule[] = [
  {
    id: 'case-of',
    when: ({ text, quantity, clause }) =>
      (text[quantity.end] === OF_SIGN && isSignAt(STOPS, text, quantity.end + 1)) ||
      // 超过140、高于7.0的，应复核: each of the list
      (quantity.comparator !== null &&
        text[clause.end - 1] === OF_SIGN &&
        startsAt(CASE_RULED, text, clause.end, clause.end + CASE_RULE_REACH)),
    then: 'definition',
    example: '中标企业为2家的，采购周期为1年。',
    counterexample: '中标企业为2家。',
    note: 'a case that a rule is made for',
  },
  {
    id: 'budget-line',
    when: ({ text, quantity: { start, end, family } }) =>
      family === 'money' && end >= text.length - 1 && start < LONGEST_LABEL && endsAt(BUDGET_LABEL, text, 0, start),
    then: 'definition',
    example: '年度资金总额279.04万元',
    counterexample: '每人补助金额279.04万元',
    place: 'zone=goals',
    counterplace: 'zone=goals',
    note: 'a line of a form that says what money a project has',
  },
  {
    id: 'case',
    when: ({ text, quantity, clause, reading }) =>
      quantity.comparator !== null &&
      CASE_LEAD.test(text.slice(clause.start, clause.start + 3)) &&
      // 对承办赛事的单位给予20万元以内的补助: what is given
      !(quantity.family === 'money' && endsAt(GIVES, text, clause.start, quantity.start)) &&
      CASE_END.test(text.slice(quantity.end, Math.min(quantity.end + CASE_REACH, endOfSentence(reading, clause)))),
    then: 'definition',
    example: '对常住人口不足三百人、距卫生院不超过2公里的行政村，可不单独设站。',
    counterexample: '每年组织活动200天以上。',
    note: 'a case in which something is given or done',
  },
  {
    id: 'standard-of',
    when: ({ text, clause, reading }) => {
      const first = structureOf(reading).sentences[clause.sentence]?.clauses[0]
      return (
        first !== undefined &&
        first !== clause &&
        first.ends === '：' &&
        endsAt(STANDARD_LEAD, text, Math.max(first.start, first.end - 6), first.end)
      )
    },
    then: 'definition',
    example: '示范点标准为：4张以上室外球台，配有健身器材。',
    counterexample: '示范点目标为：4张以上室外球台。',
    note: 'the conditions that a standard names behind its colon',
  },
  {
    id: 'populated',
    when: (question) => tailStarts(POPULATED, question, 8),
    then: 'definition',
    example: '在30万以上人口的县建设医院。',
    counterexample: '覆盖人口30万以上。',
    note: 'the number says which places',
  },
  {
    id: 'part-of-rate',
    when: isPartOfRate,
    then: 'definition',
    example: '新生儿48项遗传代谢病筛查率达到98%。',
    counterexample: '开展48项检查，筛查率达到98%。',
    note: 'the count belongs to the name of the rate',
  },
  ...describedRules,
  {
    id: 'ranked-end',
    when: (question) => question.quantity.family !== 'time' && leadEnds(RANKED_END, question, 12),
    then: 'definition',
    example: '对排名后3位的县予以通报。',
    counterexample: '对3位名医予以奖励。',
    note: 'who stands last or first in a ranking',
  },
  {
    id: 'sized-area',
    when: ({ text, quantity: { family, start, numberStart, numberEnd, end } }) =>
      family === 'person' && end > numberEnd && start === numberStart && isArea(text, end),
    then: 'definition',
    example: '实现20户以上自然村广播覆盖率达到90%。',
    counterexample: '每个自然村服务20户以上。',
    note: 'how many people live in the areas that are meant',
  },
  {
    id: 'described-area',
    when: ({ text, quantity: { family, start, numberEnd, end }, from, to }) => {
      if ((family !== 'person' && family !== 'other') || end === numberEnd) return false
      const described = DESCRIBED_AREA.exec(text.slice(end, Math.min(to, end + 30)))
      if (described === null || hasWord(undertaking, text, from, start)) return false
      return (matchAt(areas, text, end + described[0].length)?.word.length ?? 0) > 1
    },
    then: 'definition',
    example: '50名以上老人且有入住需求的行政村建设安居点。',
    counterexample: '50名以上老人入住安居点。',
    note: 'how many there must be in the areas that are meant',
  },
  {
    id: 'as-far-as',
    when: (question) => {
      const { text, quantity, from } = question
      return (
        quantity.comparator === '<=' &&
        startsAt(LENGTH_UNIT, quantity.unit ?? '') &&
        tailStarts(AND_MORE, question, 4) &&
        !REACH_SET.test(text.slice(from, quantity.start))
      )
    },
    then: 'definition',
    example: '完成城区外延2公里内以及乡镇所在地改厕任务。',
    counterexample: '服务半径缩短到2公里内以及群众满意。',
    note: 'how far the places reach that are meant',
  },
  {
    id: 'yardstick',
    when: isYardstick,
    then: 'definition',
    example: '对照30个站点建设标准开展自评。',
    counterexample: '对照建设标准设置30个站点。',
    note: 'a clause that names a yardstick',
  },
  {
    id: 'rewarded',
    when: isRewarded,
    then: 'definition',
    example: '每建成1家社区医院奖补100万元。',
    counterexample: '每年建成1家社区医院。',
    note: 'the count is what the money is given for',
  },
  {
    id: 'voltage',
    when: ({ quantity, clause }) => startsAt(VOLTAGE, quantity.unit ?? '') && quantity.end < clause.end,
    then: 'grade',
    example: '建设110千伏变电站。',
    counterexample: '建设变电站3座。',
    note: 'the class of a line or station',
  },
  {
    id: 'scanner',
    when: (question) => startsAt(SLICES, question.quantity.unit ?? '') && tailStarts(SCANNER, question, 8),
    then: 'grade',
    example: '市人民医院更新128排CT。',
    counterexample: '市人民医院更新座椅128排。',
    note: 'the class of a scanner',
  },
  {
    id: 'bound-behind-noun',
    when: (question) => BOUND_BEHIND.test(tail(question, 9)),
    then: 'definition',
    example: '在600名学生以上的学校设置医务室。',
    counterexample: '培训600名学生以上。',
    note: 'the bound stands behind the noun',
  },
  {
    id: 'describes',
    // 床位100张以上的医院 says which; 建成2个以上的专科 says how many
    when: (question) => {
      const { text, quantity } = question
      return (
        text[quantity.end] === OF_SIGN &&
        // 实现收入超500亿元的目标: what is aimed at
        !startsAt(OF_AIM, text, quantity.end, quantity.end + 8) &&
        (quantity.end > quantity.numberEnd ||
          quantity.comparator === '>' ||
          quantity.comparator === '<' ||
          (quantity.comparator === null && isAmountOf(text, quantity))) &&
        !isUndertakenHere(question)
      )
    },
    then: 'definition',
    example: '产值1亿元以上的企业优先安排。',
    counterexample: '建成2个以上的专科。',
    note: 'a number that says which things are meant',
  },
  {
    id: 'for-each',
    when: ({ text, quantity }) =>
      (text.charAt(quantity.start - 1) === EACH_SIGN ||
        text.startsWith(EACH_APART, quantity.start - EACH_APART.length)) &&
      (quantity.comparator === null || quantity.start === quantity.numberStart) &&
      !PERIOD_UNIT.test(quantity.unit ?? ''),
    then: 'definition',
    example: '每3个村设1所站点。',
    counterexample: '每3年评价1次。',
    note: 'for how many something is counted',
  },
  {
    id: 'condition',
    when: ({ text, quantity }) =>
      quantity.comparator !== null &&
      CONDITION_TAIL.test(text.slice(quantity.end, quantity.end + 6)) &&
      // 建筑面积不少于3000平方米的要求: what is aimed at
      !startsAt(OF_AIM, text, quantity.end, quantity.end + 8) &&
      hasWord(conditions, text, Math.max(0, quantity.start - 14), quantity.start),
    then: 'definition',
    example: '服务半径超过1.5公里且人口密集的村增设站点。',
    counterexample: '服务半径不超过1.5公里。',
    note: 'a condition that a place or person meets',
  },
  {
    id: 'describes-count',
    when: describesCount,
    then: 'definition',
    example: '培育100家年收入1亿元以上企业。',
    counterexample: '培育企业100家，年收入1亿元以上。',
    note: 'a bound behind a count of the same phrase says which are counted',
  },
  {
    id: 'sizes-counted',
    when: sizesCounted,
    then: 'definition',
    example: '培育年收入10—50亿元企业20户。',
    counterexample: '园区年收入达到50亿元，企业20户。',
    note: 'an amount right before the noun that is counted says which are counted',
  },
  {
    id: 'sized-subject',
    when: ({ text, quantity: { family, start, numberStart, numberEnd, end }, clause, reading: { passage } }) =>
      SIZES.has(family) &&
      end > numberEnd &&
      start === numberStart &&
      start <= Math.max(clause.start, passage.markerLength) &&
      MUST.test(text.slice(end, end + SUBJECT_REACH)),
    then: 'definition',
    example: '50户以上木楼连片寨要完成改造。',
    counterexample: '50户以上完成改造。',
    note: 'the number says how large those are that must do something',
  },
]

/** Families of amounts that say what the counted things have, and of what says how large they are. */
const AMOUNTS: ReadonlySet<string | null> = new Set(['money', 'time', 'other'])

const SIZES: ReadonlySet<string | null> = new Set(['person', 'bed', 'other', 'money'])

/** How far behind the size of a subject its modal verb is looked for. */
const SUBJECT_REACH = 60

/** How much behind a case says what is done in it. */
const CASE_RULE_REACH = 6

/** How far behind a number the noun may stand that it is a condition of. */
const CASE_REACH = 60

const endOfSentence = (reading: Reading, clause: Clause): number =>
  structureOf(reading).sentences[clause.sentence]?.end ?? clause.end

/** 总投资12亿元、占地150亩的新院区: the amount describes the thing; 按30元/人/年的标准 and 200万元的补助 are given. */
function isAmountOf(text: string, { family, unit, start, end }: Question['quantity']): boolean {
  if (family !== 'other' && family !== 'money') return false
  if (text.charAt(start - 1) === BY_SIGN || unit?.includes('/') === true) return false
  return !GIVEN.test(text.slice(end, end + GIFT_REACH))
}

/** How much behind an amount may say that it is given. */
const GIFT_REACH = 14

/** 新生儿48项遗传代谢病筛查率98%: the count belongs to the name of the rate. */
function isPartOfRate({ text, reading: { quantities }, quantity, to }: Question): boolean {
  if (quantity.comparator !== null) return false
  const next = quantities[firstFrom(quantities, quantity.end)]
  if (next?.family !== 'percent' || next.start >= to) return false
  const between = text.slice(quantity.end, next.start)
  return between.length < LONGEST_RATE && endsAt(RATE_NAME, between)
}

/** 每建成1家社区医院奖补100万元: the count is what the money is given for. */
function isRewarded({ text, quantity, to }: Question): boolean {
  if (quantity.max !== 1 || quantity.comparator !== null || quantity.family === 'money') return false
  for (let at = quantity.end; at < to; at++) {
    const hit = matchAt(rewards, text, at, to)
    if (hit !== null) return /\d/u.test(text.slice(hit.end, hit.end + 3))
  }
  return false
}

/** 培育100家年收入1亿元以上的企业: a bound behind a count of the same phrase says which are counted. */
function describesCount({ text, reading: { quantities }, quantity, from }: Question): boolean {
  if (quantity.end === quantity.numberEnd || quantity.comparator === null) return false
  const last = lastBefore(quantities, quantity.start)
  if (last?.unit == null || last.start < from) return false
  // 建设1所|100张以上床位的机构: nothing between the two; 6类|10项以上 counts one thing twice
  const isSize = last.end === quantity.start && SIZES.has(quantity.family) && !KIND_UNIT.test(last.unit)
  if (!isSize && (last.family === quantity.family || !AMOUNTS.has(quantity.family))) return false
  return (
    !LIST_JOINTS.test(text.slice(last.end, quantity.start)) &&
    quantity.end < text.length &&
    !isSignAt(NOUN_STOPS, text, quantity.end)
  )
}

/** 对照30个站点建设标准; behind the verb of 对照建设标准设置30个站点 the plan undertakes. */
function isYardstick({ text, clause, from, quantity: { start } }: Question): boolean {
  if (clause.start !== from || !startsAt(YARDSTICK_LEAD, text, from, from + 2)) return false
  const deed = YARDSTICK_ENDS.exec(text.slice(from, start))?.groups?.['deed']
  return deed === undefined || !hasWord(undertaking, deed, 0, deed.length)
}
