import { isForeseen } from './is-foreseen.js'
import { isFromLevel } from './is-from-level.js'
import {
  APPLICANT,
  DISEASE_POINTS,
  EACH_UNIT,
  EACH_STEP,
  EITHER_OR,
  FOR_GOAL,
  FOR_GOAL_TAIL,
  MEANS,
  OWN_AGAIN,
  QUESTION_MARK,
  SUPPOSED,
  WHOEVER,
  WORLD_SETS,
} from '../../words/clause-patterns.js'
import { OF_SIGN } from '../../words/judge-patterns.js'
import { definitionCues, penaltyCues } from '../../words/exclusions.js'
import { startsAt } from '../../text/affix.js'
import { hasWord, wordList } from '../../text/word-table.js'
import { structureOf } from '../../clause/structure-of.js'
import { Inside } from '../../clause/find-brackets.js'
import { Mark } from '../../clause/mark-units.js'
import { pastRules } from './past-rules.js'
import { lastBefore } from '../../text/last-before.js'
import type { JudgeRule } from './rule.js'

const definitions = wordList(definitionCues)
const penalties = wordList(penaltyCues)
/** How far into its sentence 指 may stand. */
const MEANING_REACH = 18

/** How far into its sentence the person may stand whom a rule is for. */
const WHOEVER_REACH = 30

/** How much of the head of a sentence may say that it is only supposed. */
const SUPPOSED_REACH = 6

/** How much of a bracket is read. */
const ASIDE_REACH = 60
const BRACKET = '（'
const BRACKET_END = '）'

/** How far before a number the body of the world may stand. */
const WORLD_REACH = 120

/** How far before its clause the step may stand that a number goes with. */
const EACH_REACH = 16

/** A word of definition stands in the clause: not in 病种分值, a thing that is revised like others. */
function definesNumber(text: string, from: number, to: number): boolean {
  if (!hasWord(definitions, text, from, to)) return false
  const plain = text.slice(from, to).replace(DISEASE_POINTS, '')
  return plain.length === to - from || hasWord(definitions, plain, 0, plain.length)
}

/** What the clause says the number is. */
export const clauseRules: readonly JudgeRule[] = [
  {
    id: 'definition',
    // 权重不低于5% is set by the plan, 得分低于60分的 says which
    when: ({ text, quantity, from, to }) =>
      (quantity.comparator === null || text[quantity.end] === OF_SIGN) && definesNumber(text, from, to),
    then: 'definition',
    example: '该指标的分母是12家医院。',
    counterexample: '该项权重不低于5%。',
    note: 'a formula, a score or a definition',
  },
  {
    id: 'formula',
    when: ({ reading, text, quantity, from }) =>
      (reading.marks.seen & Mark.equals) !== 0 && text.slice(from, quantity.start).includes('='),
    then: 'definition',
    example: '签约率=签约人数/常住人口100人。',
    counterexample: '签约人数达到100人。',
    note: 'behind an equals sign',
  },
  {
    id: 'meaning',
    when: ({ reading, clause, text }) => {
      const start = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
      return startsAt(MEANS, text, start, start + MEANING_REACH)
    },
    then: 'definition',
    example: '大城市指城区常住人口100万以上500万以下的城市。',
    counterexample: '城区指导员达到500名。',
    note: 'a sentence that says what a word means',
  },
  {
    id: 'whoever',
    when: ({ reading, clause, text }) => {
      const start = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
      return startsAt(WHOEVER, text, start, start + WHOEVER_REACH)
    },
    then: 'definition',
    example: '凡血糖高于7mmol/L者，应于2周内复测。',
    counterexample: '凡有条件的地区，站点数达到30个。',
    note: 'a rule for whoever it meets, with its thresholds',
  },
  {
    id: 'supposed',
    when: ({ reading, clause, text }) => {
      const start = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
      return (
        startsAt(SUPPOSED, text, start, start + SUPPOSED_REACH) ||
        startsAt(SUPPOSED, text, clause.start, clause.start + SUPPOSED_REACH)
      )
    },
    then: 'definition',
    example: '假定病种的定额标准为1万元，自付比例为30%。',
    counterexample: '病种的定额标准为1万元，自付比例为30%。',
    note: 'what is only supposed',
  },
  {
    id: 'either-or',
    when: ({ text, inside, clause, quantity: { start, end, comparator } }) => {
      if (comparator === null || (inside & Inside.bracket) === 0) return false
      const from = Math.max(0, start - ASIDE_REACH)
      const open = text.slice(from, start).lastIndexOf(BRACKET)
      const close = text.slice(end, end + ASIDE_REACH).indexOf(BRACKET_END)
      if (open < 0 || close < 0) return false
      return EITHER_OR.test(text.slice(Math.max(from + open, clause.start - ASIDE_REACH), end + close))
    },
    then: 'definition',
    example: '重点场所（在押患者≥10人，或累计报告≥50人）参照执行。',
    counterexample: '重点场所（床位≥10张，每年体检≥2次）参照执行。',
    note: 'a bracket that says which ones are meant by one bound or another',
  },
  {
    id: 'of-world',
    when: ({ reading, clause, text, quantity: { start } }) => {
      const from = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
      const said = text.slice(Math.max(from, start - WORLD_REACH), start)
      const world = WORLD_SETS.exec(said)
      // 世界卫生组织建议…，我市将…: what the text sets itself
      return world !== null && !OWN_AGAIN.test(said.slice(world.index + world[0].length))
    },
    then: 'not-a-commitment',
    example: '世界卫生组织提出，到2030年疫苗接种率达到90%。',
    counterexample: '参照世界卫生组织提出的标准，到2030年疫苗接种率达到90%。',
    note: 'what a body of the world sets',
  },
  {
    id: 'asked',
    when: ({ reading, clause, text }) =>
      QUESTION_MARK.test(text.charAt(structureOf(reading).sentences[clause.sentence]?.end ?? text.length)),
    then: 'not-a-commitment',
    example: '预期寿命达到80岁意味着什么？',
    counterexample: '预期寿命达到80岁意味着更健康。',
    note: 'a question promises nothing',
  },
  {
    id: 'unit-said',
    when: ({ reading: { quantities }, text, from, quantity: { start, family } }) => {
      if (family !== 'other') return false
      const each = EACH_UNIT.exec(text.slice(from, start))?.groups?.['unit']
      return each !== undefined && lastBefore(quantities, start)?.unit?.endsWith(each) === true
    },
    then: 'definition',
    example: '完成采血1.2万人份（每人份为200毫升）。',
    counterexample: '完成采血1.2万人次（每人份为200毫升）。',
    note: 'a bracket that says what one of the units before it holds',
  },
  {
    id: 'for-goal',
    when: ({ clause, text, quantity: { end } }) =>
      startsAt(FOR_GOAL, text, clause.start, clause.end) &&
      FOR_GOAL_TAIL.test(text.slice(end, Math.min(clause.end, end + 14))),
    then: 'not-a-commitment',
    example: '为人均预期寿命达到80岁目标提供支撑。',
    counterexample: '为达到80岁的老人提供支撑。',
    note: 'a clause that names the goal which something is for',
  },
  {
    id: 'applicant',
    when: ({ reading, clause, text }) => {
      const start = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
      return APPLICANT.test(text.slice(start, start + WHOEVER_REACH))
    },
    then: 'definition',
    example: '申报单位须有床位30张以上，近两年无事故。',
    counterexample: '基层单位须有床位30张以上，近两年无事故。',
    note: 'what those must have who apply',
  },
  {
    id: 'each-step',
    when: ({ text, from, quantity }) =>
      // 每增加1人，增加经费0.2万元: what each step is worth is set, and so is a bound of it
      quantity.family !== 'money' &&
      (EACH_STEP.test(text.slice(from, quantity.end)) ||
        (quantity.comparator === null && EACH_STEP.test(text.slice(Math.max(0, from - EACH_REACH), from)))),
    then: 'definition',
    example: '参保人平均每增加1岁，支付比例提高2个百分点。',
    counterexample: '参保人满意，支付比例提高2个百分点。',
    note: 'how one thing goes with another',
  },
  {
    id: 'penalty',
    when: ({ text, from, to }) => hasWord(penalties, text, from, to),
    then: 'definition',
    example: '对未完成任务的，扣发当月绩效的5%。',
    counterexample: '对完成任务的，发放当月绩效的5%。',
    note: 'what is taken from whoever fails',
  },
  {
    id: 'foreseen-people',
    when: isForeseen,
    then: 'not-a-commitment',
    example: '预计到2030年，老年人口将达120万人，占总人口的30%。',
    counterexample: '预计到2030年，老年人口健康管理率达到75%。',
    note: 'how many people there will be, which a plan foresees and does not promise',
  },
  ...pastRules,
  {
    id: 'from-level',
    when: isFromLevel,
    then: 'existing-count',
    example: '签约率由60%提高到70%。',
    counterexample: '签约率提高到70%。',
    note: 'the first of two levels is where things stand',
  },
  {
    id: 'bracketed-unit',
    when: ({ text, quantity }) =>
      text.charAt(quantity.start - 1) === '（' &&
      text[quantity.end] === '）' &&
      (quantity.unit?.startsWith('/') ?? false),
    then: 'definition',
    example: '孕产妇死亡率（1/10万）控制在8以内。',
    counterexample: '孕产妇死亡率控制在8/10万以内。',
    note: 'the bracket prints the unit',
  },
]
