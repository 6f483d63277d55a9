import { DEPARTMENT_BEHIND, DEPARTMENT_UNIT, EACH_SIGN } from '../../words/judge-patterns.js'
import {
  AREA_END,
  COUNTING_WORDS,
  EACH_AND_EVERY,
  GRADE_WORD,
  IDIOM_ONE,
  IMAGE_BEHIND,
  MEMBER_END,
  NOUN_BEFORE,
  ONE,
  ONE_IN_WORD,
  ORDINAL_UNITS,
  QUALITY_SIGN,
  SECOND,
  SECOND_UNITS,
  TERM_UNIT,
  ZERO_WORD,
} from '../../words/numeral-patterns.js'
import { undertakings } from '../../words/actions.js'
import { chineseCounters, distributiveCounters } from '../../words/units.js'
import { matchStart, startsAt } from '../../text/affix.js'
import { matchBefore, wordList } from '../../text/word-table.js'
import { isDistributive } from './is-distributive.js'
import type { Question } from './question.js'
import type { JudgeRule } from './rule.js'

const undertaking = wordList(undertakings)

const word = ({ text, quantity }: Question): string => text.slice(quantity.numberStart, quantity.numberEnd)

/** Chinese numerals are words of the language first: only a counter after them makes a count. */
export const chineseRules: readonly JudgeRule[] = [
  {
    id: 'chinese-bare',
    when: ({ quantity }) => quantity.unit === null,
    then: 'idiom',
    example: '发展长三角合作。',
    counterexample: '扩大到千家。',
    note: 'a Chinese numeral without a counter is a word',
  },
  {
    id: 'second',
    when: ({ text, quantity }) =>
      quantity.unit !== null &&
      quantity.form === 'number' &&
      text.slice(quantity.numberStart, quantity.numberEnd - quantity.unit.length) === SECOND &&
      SECOND_UNITS.test(quantity.unit),
    then: 'ordinal',
    example: '启动二期建设。',
    counterexample: '举办两期培训。',
    note: '二 before a counter is an ordinal, a count is 两',
  },
  {
    id: 'counting-word',
    when: (question) =>
      question.quantity.start === question.quantity.numberStart &&
      matchStart(COUNTING_WORDS, word(question))?.[0].length ===
        word(question).length - (question.quantity.unit?.length ?? 0),
    then: 'idiom',
    example: '降低百元收入消耗。',
    counterexample: '规模超过百亿元。',
    note: 'a counting word alone, without a bound',
  },
  {
    id: 'one-in-word',
    when: (question) =>
      word(question).startsWith(ONE) && ONE_IN_WORD.test(question.text.charAt(question.quantity.numberStart - 1)),
    then: 'idiom',
    example: '建立统一台账管理制度。',
    counterexample: '建立一个人才库。',
    note: '统一, 逐一, 唯一',
  },
  {
    id: 'ministries',
    when: ({ text, quantity }) =>
      quantity.unit === DEPARTMENT_UNIT &&
      DEPARTMENT_BEHIND.test(text.slice(quantity.numberEnd, quantity.numberEnd + 1)),
    then: 'idiom',
    example: '落实三部委要求。',
    counterexample: '出版专著三部。',
    note: '三部委, 两部门',
  },
  {
    id: 'term',
    when: ({ text, quantity }) =>
      quantity.unit === TERM_UNIT && matchBefore(undertaking, text, quantity.numberStart) === null,
    then: 'ordinal',
    example: '三期工程竣工。',
    counterexample: '举办三期培训。',
    note: 'a stage of a project, unless it is held',
  },
  {
    id: 'no-counter',
    when: ({ text, quantity }) =>
      quantity.unit !== null &&
      // 千人口: what is printed is no counter
      !(
        chineseCounters.has(quantity.unit) && text.startsWith(quantity.unit, quantity.numberEnd - quantity.unit.length)
      ) &&
      // 至少配建一片场地; 每一片 says only which
      !(
        distributiveCounters.has(quantity.unit) &&
        isDistributive(text, quantity) &&
        !ONE_IN_WORD.test(text.charAt(quantity.numberStart - 1)) &&
        text.charAt(quantity.numberStart - 1) !== EACH_SIGN
      ),
    then: ({ quantity }) => (ORDINAL_UNITS.test(quantity.unit ?? '') ? 'ordinal' : 'idiom'),
    example: '建设三字经文化长廊。',
    counterexample: '巩固三个网底。',
    note: 'what looks like a unit is part of a word more often than a counter',
  },
  {
    id: 'quality',
    when: ({ text, quantity }) =>
      text.startsWith(QUALITY_SIGN, quantity.numberEnd) || text.startsWith(QUALITY_SIGN, quantity.numberEnd - 1),
    then: 'idiom',
    example: '各县发放一次性补助。',
    counterexample: '发放一次补助。',
    note: '一次性',
  },
  {
    id: 'one-each',
    when: (question) => {
      const { text, quantity } = question
      if (!word(question).startsWith(ONE)) return false
      const around = text.slice(Math.max(0, quantity.numberStart - 4), quantity.numberEnd + 3)
      return around.indexOf(ONE) !== around.lastIndexOf(ONE)
    },
    then: 'idiom',
    example: '每村实行一人一档。',
    counterexample: '每村配备一人。',
    note: '一院一策, 一人一档',
  },
  {
    id: 'each-and-every',
    when: ({ text, from, quantity }) =>
      text.startsWith(ONE, quantity.numberStart) &&
      quantity.start === quantity.numberStart &&
      EACH_AND_EVERY.test(text.slice(from, quantity.start)),
    then: 'idiom',
    example: '每一份病历都关系一个家庭。',
    counterexample: '每一份病历都配备一名复核人。',
    note: 'what is said of each and every one',
  },
  {
    id: 'image',
    when: ({ text, quantity }) =>
      text.startsWith(ONE, quantity.numberStart) && startsAt(IMAGE_BEHIND, text, quantity.end, quantity.end + 4),
    then: 'idiom',
    example: '每位老人都有一个幸福的晚年。',
    counterexample: '每位老人都有一个健身的场地。',
    note: 'what everybody has, and nobody can count',
  },
  {
    id: 'zero-in-word',
    when: (question) => question.quantity.form === 'number' && startsAt(ZERO_WORD, word(question)),
    then: 'idiom',
    example: '实现零门槛办事。',
    counterexample: '实现事故零发生。',
    note: '零门槛, 零件',
  },
  {
    id: 'grade-word',
    when: (question) => GRADE_WORD.test(word(question)),
    then: (question) => (word(question).endsWith(AREA_END) ? 'existing-count' : 'idiom'),
    example: '完善两人协作机制。',
    counterexample: '完善两个机制。',
    note: 'grades, areas and sides in Chinese numerals',
  },
  {
    id: 'one-of-language',
    when: (question) =>
      question.quantity.max === 1 &&
      IDIOM_ONE.test(word(question)) &&
      !isDistributive(question.text, question.quantity) &&
      !isBehindNoun(question),
    then: 'idiom',
    example: '建设一支高素质队伍。',
    counterexample: '每个县建成一所医院。',
    note: '一 counts only with 每, 各, 至少 or a bound, or behind its noun',
  },
]

/** 新建社区医院一所、游泳馆一座: behind its noun, at the end of a member, 一 counts. */
function isBehindNoun({ text, from, quantity: { start, numberStart, end } }: Question): boolean {
  if (start !== numberStart || start - from < SHORTEST_NOUN || !MEMBER_END.test(text.slice(end, end + 1))) return false
  const own = Math.max(from, text.lastIndexOf(PAUSE, start) + 1)
  return (
    start - own >= SHORTEST_NOUN &&
    NOUN_BEFORE.test(text.charAt(start - 1)) &&
    matchBefore(undertaking, text, start) === null
  )
}

const PAUSE = '、'
/** A shorter word before 一 may be half of an adverb. */
const SHORTEST_NOUN = 3
