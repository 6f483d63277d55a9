import {
  ADVISES,
  BY_HOW_MANY,
  CASE_WHEN,
  DEVICE_READS,
  DUTY_OF_THOSE,
  FALLS_SHORT,
  HAVING,
  LASTED,
  MAY_HAVE,
  SAID_OF_THEM,
  STAFFED,
} from '../../words/which-patterns.js'
import { endsAt, startsAt } from '../../text/affix.js'
import { describesDoers } from './describes-doers.js'
import { leadEnds, tailStarts } from './question.js'
import type { JudgeRule } from './rule.js'

/** How far before a number it may be said who is told to do something. */
const ADVICE_REACH = 60
/** How far behind what they have it may be said what they have to do. */
const DUTY_REACH = 20
/** How far behind a state it may be said what follows from it. */
const STATE_REACH = 72

/** 尚未达到. */
const SHORT_REACH = 6

/** What does not reach a bound is a case that a rule is made for, of a share as of a count. */
const fallsShort: JudgeRule['when'] = ({ text, from, quantity: { numberStart } }) =>
  endsAt(FALLS_SHORT, text, Math.max(from, numberStart - SHORT_REACH), numberStart)

/** The rule of shares; see {@link describedRules}. */
export const shareFallsShort: JudgeRule = {
  id: 'share-below-bound',
  when: fallsShort,
  then: 'definition',
  example: '签约率未达到60%的中心不得评优。',
  counterexample: '签约率达到60%，中心可以评优。',
  note: 'a share that is not reached',
}

/** Numbers that describe those of whom something is said, and cases: they are asked with the rules of which things are meant. */
export const describedRules: readonly JudgeRule[] = [
  {
    id: 'below-bound',
    when: fallsShort,
    then: 'definition',
    example: '年服务量达不到300人次的要整改。',
    counterexample: '年服务量达到300人次，持续整改。',
    note: 'what does not reach a bound',
  },
  {
    id: 'has-so-many',
    when: describesDoers,
    then: 'definition',
    example: '能提供6类以上中医药服务的村卫生室占80%。',
    counterexample: '村卫生室提供6类以上中医药服务，占比达到80%。',
    note: 'how much those have whose share is told',
  },
  {
    id: 'for-so-many',
    when: (question) => leadEnds(BY_HOW_MANY, question, 12) && tailStarts(STAFFED, question, 4),
    then: 'definition',
    example: '学校按学生人数1000人配备1名专职教师。',
    counterexample: '学校配备专职教师1000人。',
    note: 'for how many there is to be one',
  },
  {
    id: 'case-when',
    when: ({ text, quantity: { comparator, end } }) => comparator !== null && startsAt(CASE_WHEN, text, end, end + 8),
    then: 'definition',
    example: '血液库存达到3天以下时启动预警。',
    counterexample: '血液库存达到3天以上。',
    note: 'when a case is given',
  },
  {
    id: 'reading-of-device',
    when: ({ text, quantity: { end } }) => startsAt(DEVICE_READS, text, end, end + 12),
    then: 'definition',
    example: '对血压控制在140/90mmHg以下的患者每季度随访1次。',
    counterexample: '对血压控制良好的患者每季度随访1次。',
    note: 'what a device reads of a patient or a store',
  },
  {
    id: 'advice',
    when: ({ text, quantity: { start } }) => ADVISES.test(text.slice(Math.max(0, start - ADVICE_REACH), start)),
    then: 'not-a-commitment',
    example: '她建议家长每周陪孩子户外运动不少于14个小时。',
    counterexample: '学校每周组织学生户外运动不少于14个小时。',
    note: 'what readers are told to do',
  },
  {
    id: 'those-with',
    when: (question) =>
      leadEnds(HAVING, question, 4) &&
      DUTY_OF_THOSE.test(question.text.slice(question.quantity.end, question.quantity.end + DUTY_REACH)),
    then: 'definition',
    example: '患者达到100人的乡镇原则上都要设立康复站。',
    counterexample: '设立康复站的乡镇达到100个。',
    note: 'how many those have who are told to do something',
  },
  {
    id: 'state-lasted',
    when: (question) =>
      question.quantity.family === 'time' &&
      leadEnds(LASTED, question, 4) &&
      MAY_HAVE.test(question.text.slice(question.quantity.end, question.quantity.end + STATE_REACH)),
    then: 'definition',
    example: '失能状态持续6个月以上，经评估达到重度等级的，可以享受待遇。',
    counterexample: '待遇持续6个月以上，每月支付到账。',
    note: 'how long somebody has been so who may have something for it',
  },
  {
    id: 'said-of-them',
    when: (question) => leadEnds(SAID_OF_THEM, question, 4),
    then: 'definition',
    example: '新增的3个行动侧重健康促进。',
    counterexample: '新增3个行动侧重健康促进。',
    note: 'how many they are of whom something is said',
  },
]
