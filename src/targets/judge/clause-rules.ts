import {
  APPLICANT,
  EACH_STEP,
  FROM_LEVEL_LEAD,
  LEVEL_LEADS,
  OF_SIGN,
  RISES,
  WHOEVER,
} from '../../words/judge-patterns.js'
import { definitionCues } from '../../words/exclusions.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { hasWord, wordList } from '../../text/word-table.js'
import { structureOf } from '../../clause/structure-of.js'
import { Mark } from '../../clause/mark-units.js'
import { pastRules } from './past-rules.js'
import { tail } from './question.js'
import type { JudgeRule } from './rule.js'

const definitions = wordList(definitionCues)
const LEADS = makeSigns(LEVEL_LEADS)

/** How far into its sentence the person may stand whom a rule is for. */
const WHOEVER_REACH = 30

/** How far before its clause the step may stand that a number goes with. */
const EACH_REACH = 16

/** What the clause says the number is. */
export const clauseRules: readonly JudgeRule[] = [
  {
    id: 'definition',
    // 权重不低于5% is set by the plan, 得分低于60分的 says which
    when: ({ text, quantity, from, to }) =>
      (quantity.comparator === null || text[quantity.end] === OF_SIGN) && hasWord(definitions, text, from, to),
    then: 'definition',
    example: '该项满分10分。',
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
    id: 'whoever',
    when: ({ reading, clause, text }) => {
      const start = structureOf(reading).sentences[clause.sentence]?.start ?? clause.start
      return WHOEVER.test(text.slice(start, start + WHOEVER_REACH))
    },
    then: 'definition',
    example: '凡血糖高于7mmol/L者，应于2周内复测。',
    counterexample: '凡有条件的地区，站点数达到30个。',
    note: 'a rule for whoever it meets, with its thresholds',
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
      EACH_STEP.test(text.slice(from, quantity.end)) ||
      EACH_STEP.test(text.slice(Math.max(0, from - EACH_REACH), from)),
    then: 'definition',
    example: '参保人平均每增加1岁，支付比例提高2个百分点。',
    counterexample: '参保人满意，支付比例提高2个百分点。',
    note: 'how one thing goes with another',
  },
  ...pastRules,
  {
    id: 'from-level',
    // most numbers follow no word that the pattern can end in
    when: (question) =>
      isSignAt(LEADS, question.text, question.quantity.start - 1) &&
      FROM_LEVEL_LEAD.test(question.text.slice(Math.max(0, question.quantity.start - 14), question.quantity.start)) &&
      RISES.test(tail(question, 10)),
    then: 'existing-count',
    example: '签约率由60%提高到70%。',
    counterexample: '签约率提高到70%。',
    note: 'the first of two levels is where things stand',
  },
  {
    id: 'bracketed-unit',
    when: ({ text, quantity }) =>
      text[quantity.start - 1] === '（' && text[quantity.end] === '）' && (quantity.unit?.startsWith('/') ?? false),
    then: 'definition',
    example: '孕产妇死亡率（1/10万）控制在8以内。',
    counterexample: '孕产妇死亡率控制在8/10万以内。',
    note: 'the bracket prints the unit',
  },
]
