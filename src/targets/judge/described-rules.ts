import { BY_HOW_MANY, CASE_WHEN, DEVICE_READS, SAID_OF_THEM, STAFFED } from '../../words/which-patterns.js'
import { startsAt } from '../../text/affix.js'
import { describesDoers } from './describes-doers.js'
import { leadEnds, tailStarts } from './question.js'
import type { JudgeRule } from './rule.js'

/** Numbers that describe those of whom something is said, and cases: they are asked with the rules of which things are meant. */
export const describedRules: readonly JudgeRule[] = [
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
    when: ({ text, quantity: { comparator, end } }) => comparator !== null && startsAt(CASE_WHEN, text, end, end + 4),
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
    id: 'said-of-them',
    when: (question) => leadEnds(SAID_OF_THEM, question, 4),
    then: 'definition',
    example: '新增的3个行动侧重健康促进。',
    counterexample: '新增3个行动侧重健康促进。',
    note: 'how many they are of whom something is said',
  },
]
