import { structureOf } from '../../clause/structure-of.js'
import { endsAt, prefix, startsAt, suffix } from '../../text/affix.js'
import { simplify } from '../../text/traditional.js'
import {
  BODY_OR_PLACE,
  CARE_RATE,
  CHANGE_END,
  DEED_ALONE,
  EACH_AT_END,
  ENDS_IN_TIME,
  FOR_WHOM,
  FRONTED,
  INNER_NUMBER,
  LOST_BOUND,
  OTHER_SIDE,
  POINTS_BACK,
  SAYS_TIME,
  SENTENCE_WORD,
  THOSE_BEFORE,
  COUNTERPARTS,
} from '../../words/doubt-patterns.js'
import { HALF_MARK, HALF_RATE } from '../../words/half-names.js'
import { unitHeads } from '../../words/unit-heads.js'
import { scales } from '../../words/units.js'
import { names } from '../../words/name-words.js'
import { NO_SLOTS } from '../frames/slots.js'
import { joinWords } from '../frames/phrase.js'
import { isVerbs } from '../frames/take-verb.js'
import { isRunning, type DoubtRule } from './doubt-rule.js'

const IN_TIME = suffix(ENDS_IN_TIME)
const OTHER = prefix(OTHER_SIDE)

const SCALE = new RegExp(`^(?:${scales.join('|')})+`, 'u')

/** Whether things of the kind that a name ends in are counted or measured in a unit; a name of no known kind is. */
function isCountedIn(name: string, unit: string): boolean {
  const bare = unit.replace(SCALE, '')
  return bare === '' || unitHeads.every(({ head, units }) => !endsAt(head, name) || units.test(bare))
}

/** 设置数, 每3—10万人口设置数, 五年共培养人数: what is done, and not with what. */
function isBareDeed(name: string): boolean {
  const deed = DEED_ALONE.exec(name)?.groups?.['deed']
  return deed !== undefined && isVerbs(deed)
}

/** Rules that doubt names: what is measured is not plain from the words. */
export const nameDoubts: readonly DoubtRule[] = [
  {
    id: 'ends-in-time',
    doubt: 'name',
    when: ({ target: { indicator } }) => endsAt(IN_TIME, indicator),
    example: '| 地区 | 年度任务 |\n|---|---|\n| 甲市 | 500 |\n| 乙市 | 600 |',
    counterexample: '| 地区 | 2027年培训村医（名） |\n|---|---|\n| 甲市 | 500 |\n| 乙市 | 600 |',
    place: 'plan',
    note: 'the name says when, and not what',
  },
  {
    id: 'inner-number',
    doubt: 'name',
    when: ({ target: { indicator } }) => INNER_NUMBER.test(indicator),
    example: '| 指标 | 2027年 |\n|---|---|\n| 就业1.残疾人培训人数（人） | 6000 |',
    counterexample: '| 指标 | 2027年 |\n|---|---|\n| 1.残疾人培训人数（人） | 6000 |',
    place: 'plan',
    note: 'the number of an item inside the name: two lines may have been taken for one',
  },
  {
    id: 'of-those',
    doubt: 'name',
    when: ({ reading: { text }, item: { binding, quantity, start } }) =>
      quantity?.family === 'percent' &&
      binding?.frame.filled.has('thing') === true &&
      endsAt(THOSE_BEFORE, text, Math.max(0, start - 6), start),
    example: '乡村医生中具有医师资格的比例达到45%，45岁以下的不低于一半。',
    counterexample: '乡村医生中具有医师资格的比例达到45%。',
    note: 'those are only described, and what they are a part of is taken from another value',
  },
  {
    id: 'people-of-whom',
    doubt: 'name',
    when: ({ item: { binding, quantity } }) => {
      const { who, thing, measure, verb, per } = binding?.frame.slots ?? NO_SLOTS
      const isOnly = [thing, measure, verb, per].every(({ text }) => text === '')
      return quantity?.family === 'person' && isOnly && BODY_OR_PLACE.test(who.text)
    },
    example: '疾控机构从事防治的专业人员不少于5名，病区县不少于2名。',
    counterexample: '疾控机构专业人员不少于5名，病区县专业人员不少于2名。',
    note: 'whose they are is said, and not who',
  },
  {
    id: 'points-back',
    doubt: 'name',
    when: ({ target: { indicator } }) => startsAt(POINTS_BACK, indicator),
    example: '上述人群健康服务率达到75%。',
    counterexample: '老年人群健康服务率达到75%。',
    note: 'the name points back to words that stand elsewhere',
  },
  {
    id: 'half-name',
    doubt: 'name',
    when: (question) => {
      // 参保人数|年增长幅度: how it changes says no more of what
      const name = simplify(question.target.indicator).replace(CHANGE_END, '')
      return isRunning(question) && (startsAt(HALF_RATE, name) || startsAt(HALF_MARK, name))
    },
    example: '农村覆盖率达到80%。',
    counterexample: '农村自来水覆盖率达到80%。',
    note: 'an area, a level or a way and a bare measure: what reaches there is not said',
  },
  {
    id: 'sentence-word',
    doubt: 'name',
    // 对取得护师资格的护理员补助: whom a gift is for is a clause
    when: ({ target: { indicator }, item: { binding } }) =>
      binding?.frame.form !== 'gift' && SENTENCE_WORD.test(simplify(indicator)),
    example: '诊室优先满足转诊患者比例达到30%。',
    counterexample: '诊室预留给转诊患者比例达到30%。',
    note: 'a word of the sentence was left in the name',
  },
  {
    id: 'other-side',
    doubt: 'name',
    when: ({ reading, item: { start } }) => {
      const clause = structureOf(reading).clauseAt(start)
      return startsAt(OTHER, reading.text, clause.start, start)
    },
    example: '护理员与失能老人配比不低于1：4，与自理老人配比不低于1：15。',
    counterexample: '护理员与失能老人配比不低于1：4，护理员与自理老人配比不低于1：15。',
    note: 'a relation to others, and to what is said in the clause before',
  },
  {
    id: 'lost-bound',
    doubt: 'name',
    when: ({ target: { indicator }, reading: { text } }) =>
      LOST_BOUND.test(simplify(indicator)) && !text.includes(indicator),
    example: '到2027年，每周运动不少于150分钟的人数占总人口的38%以上。',
    counterexample: '到2027年，每周运动150分钟以上的人数占总人口的38%以上。',
    note: 'how long those do something who are counted, in a name that lost its bound',
  },
  {
    id: 'fronted-whom',
    doubt: 'name',
    when: ({ reading, target, item: { start, binding } }) => {
      const slots = binding?.frame.slots
      if (slots === undefined || target.kind === 'count' || joinWords(slots.who, slots.level, slots.per).text !== '')
        return false
      const { clauseAt } = structureOf(reading)
      const own = clauseAt(start)
      const before = own.start > 0 ? clauseAt(own.start - 1) : own
      if (before.sentence !== own.sentence) return false
      if (FRONTED.test(reading.text.slice(before.start, own.start))) return true
      // 对糖尿病患者实行免费服药，规范管理率达到80%
      const from = structureOf(reading).sentences[own.sentence]?.start ?? own.start
      return CARE_RATE.test(simplify(target.indicator)) && FOR_WHOM.test(reading.text.slice(from, own.start))
    },
    example: '对脱贫人口和低保对象，政策范围内住院费用报销比例达到90%。',
    counterexample: '对脱贫人口和低保对象政策范围内住院费用报销比例达到90%。',
    note: 'a clause right before says of whom, and the name does not',
  },
  {
    id: 'reach-of-what',
    doubt: 'name',
    when: ({ reading: { text }, item: { binding, coverage, sides, start } }) => {
      const frame = binding?.frame
      if (frame?.form !== 'plain') return false
      const { who, thing, measure } = frame.slots
      // …，覆盖全部二级以上医院: what covers them nobody says
      if (coverage !== null && sides?.head.text === '' && text.startsWith(names.covers, start))
        return who.text !== '' && thing.text === ''
      // 二级医院80%覆盖: by what
      if (coverage === null && frame.suffix === names.coverage && who.text !== '' && thing.text + measure.text === '')
        return frame.slots.partOf.text === ''
      if (!frame.filled.has('who')) return false
      return who.text !== '' && thing.text + measure.text === names.coverage
    },
    example: '儿童眼保健和视力检查每年1次、覆盖率92%以上。',
    counterexample: '儿童眼保健和视力检查覆盖率92%以上。',
    note: 'whom is taken from elsewhere, and what reaches them is not said',
  },
  {
    id: 'time-of-what',
    doubt: 'name',
    when: ({ target: { indicator }, item: { quantity, binding } }) =>
      quantity?.family === 'time' &&
      (binding?.frame.filled.has('thing') === true || EACH_AT_END.test(indicator)) &&
      !SAYS_TIME.test(simplify(indicator)),
    example: '选派医师30名到乡镇卫生院，每人不少于6个月。',
    counterexample: '选派医师30名到乡镇卫生院，每人驻点时间不少于6个月。',
    note: 'a length of time, and nothing in the name takes any',
  },
  {
    id: 'bare-deed',
    doubt: 'name',
    when: ({ target: { indicator }, item: { binding } }) => {
      if (isBareDeed(simplify(indicator))) return true
      // 每个村|更换|期数: each of which, and a verb
      const slots = binding?.frame.form === 'plain' ? binding.frame.slots : null
      return (
        slots !== null &&
        slots.per.text !== '' &&
        slots.thing.text !== '' &&
        joinWords(slots.who, slots.measure).text === '' &&
        isVerbs(slots.thing.text)
      )
    },
    example: '每3—10万人口设置1所。',
    counterexample: '每个街道设置服务站1所。',
    note: 'the name says what is done, and not with what',
  },
  {
    id: 'other-kind',
    doubt: 'name',
    when: ({ item: { binding } }) => {
      const frame = binding?.frame
      if (frame === undefined || !frame.filled.has('thing')) return false
      const { thing, measure } = frame.slots
      const taken = thing.text + measure.text
      return COUNTERPARTS.some(([own, other]) => frame.own.text.includes(own) && taken.includes(other))
    },
    example: '跨省住院直接结算率达到90%，门诊达到70%。',
    counterexample: '跨省住院直接结算率达到90%，异地达到70%。',
    note: 'what is taken from the value before says the opposite of its own words',
  },
  {
    id: 'unit-of-another',
    doubt: 'name',
    when: ({ target: { unit, indicator } }) => unit !== null && !isCountedIn(simplify(indicator), simplify(unit)),
    example: '2027年，在校学生达到3.2万颗。',
    counterexample: '2027年，为在校学生做窝沟封闭3.2万人。',
    note: 'the unit cannot count what the name ends in',
  },
]
