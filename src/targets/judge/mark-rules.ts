import { endsAt } from '../../text/affix.js'
import { isItemNumber } from '../../clause/is-item-number.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { ATTACHED, DEPARTMENT_BEHIND, DEPARTMENT_UNIT, DEVICE_UNITS, SESSION_SIGN } from '../../words/judge-patterns.js'
import type { Question } from './question.js'
import { reasonBefore } from './reason-before.js'
import type { JudgeRule } from './rule.js'

const OPENERS = makeSigns('〔[【')
const CLOSERS = makeSigns('〕]】')
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const CAPITAL = makeSigns(CAPITALS)
const LETTERS = makeSigns(CAPITALS + CAPITALS.toLowerCase())
const CODES = makeSigns(`${CAPITALS}${CAPITALS.toLowerCase()}_/@#.`)

/** Numbers that mark something: an ordinal, a document, a telephone, a code. They stand beside the number. */
export const markRules: readonly JudgeRule[] = [
  {
    id: 'nth-session',
    of: 'led',
    when: (question) =>
      reasonBefore(question) === 'ordinal' && SESSION_SIGN.test(question.text[question.lastEnd] ?? ''),
    then: 'session-number',
    example: '贯彻第3次会议精神。',
    counterexample: '召开3次会议。',
    note: '第 before the number of a meeting',
  },
  {
    id: 'ordinal',
    of: 'led',
    when: (question) => reasonBefore(question) === 'ordinal',
    then: 'ordinal',
    example: '建设市第3人民医院。',
    counterexample: '建设3所人民医院。',
    note: '第 before the number',
  },
  {
    id: 'document-year',
    when: ({ text, quantity, lastEnd }) =>
      isSignAt(OPENERS, text, quantity.numberStart - 1) && isSignAt(CLOSERS, text, lastEnd),
    then: 'document-number',
    example: '落实政办发〔2023〕要求。',
    counterexample: '投入资金2023万元。',
    note: 'a year in the brackets of a document number',
  },
  {
    id: 'phone-lead',
    of: 'led',
    when: (question) =>
      reasonBefore(question) === 'phone-number' && (question.quantity.unit === null || question.quantity.guessed),
    then: 'phone-number',
    example: '开通热线12320。',
    counterexample: '开通热线12条。',
    note: 'a telephone number behind its name',
  },
  {
    id: 'altitude-lead',
    of: 'led',
    // 从个人账户代扣36元: a sum that is paid
    when: (question) => question.quantity.family !== 'money' && reasonBefore(question) === 'definition',
    then: 'definition',
    example: '海拔3000米地区的医务人员每年体检1次。',
    counterexample: '步道延长3000米。',
    note: 'which places are meant, or what is taken off a score',
  },
  {
    id: 'long-number',
    of: 'bare',
    when: ({ quantity, lastEnd }) =>
      quantity.style === 'arabic' &&
      lastEnd - quantity.numberStart >= 7 &&
      quantity.unit === null &&
      Number.isInteger(quantity.min),
    then: 'phone-number',
    example: '联系人王医生，87654321。',
    counterexample: '筛查87654321人。',
    note: 'seven digits and more without a unit',
  },
  {
    id: 'code',
    when: ({ text, quantity, lastEnd, reading }) =>
      quantity.style === 'arabic' &&
      ((isSignAt(CODES, text, quantity.numberStart - 1) &&
        // 3.90%的…: the dot belongs to the number of the item
        quantity.numberStart > reading.passage.markerLength &&
        !isItemNumber(text, quantity.numberStart - 1) &&
        !isCountedDevice(text, quantity)) ||
        (quantity.unit === null && isSignAt(LETTERS, text, lastEnd))),
    then: 'code',
    example: '建设A3类实验室。',
    counterexample: '配备DR20台。',
    note: 'a number that goes on or begins a code; a device counted behind its name is none',
  },
  {
    id: 'departments',
    when: ({ text, quantity }) =>
      quantity.style === 'arabic' &&
      quantity.unit === DEPARTMENT_UNIT &&
      DEPARTMENT_BEHIND.test(text.slice(quantity.end, quantity.end + 1)),
    then: 'existing-count',
    example: '24部门发布方案。',
    counterexample: '出版专著24部。',
    note: 'how many offices do something together',
  },
  {
    id: 'attachment-number',
    when: ({ text, quantity }) => endsAt(ATTACHED, text, Math.max(0, quantity.numberStart - 3), quantity.numberStart),
    then: 'code',
    example: '按附件2所列任务落实。',
    counterexample: '建设附属医院2所。',
    note: 'the number of an attachment, whose next sign looks like a unit',
  },
]

/** DR20台, CT5台, HPV疫苗90%: a counter behind the number, and no other digit in the name. */
function isCountedDevice(text: string, { unit, numberStart, family }: Question['quantity']): boolean {
  if (!isSignAt(CAPITAL, text, numberStart - 1) || unit === null) return false
  return family === 'percent' || DEVICE_UNITS.test(unit)
}
