import {
  DIVIDED,
  LIST_ITEMS,
  LIST_TOTAL,
  LIST_PAUSE,
  LIST_TOTAL_UNIT,
  MADE_OF,
  NAMED_LIST,
  NATIONAL,
  ONE_OF,
  OWN_PARTS,
  OWN_PARTS_LEAD,
  PACKAGE,
  TIMES_UNIT,
  TOLD_LIST,
} from '../../words/list-patterns.js'
import { listNouns } from '../../words/exclusions.js'
import { endsAt, matchStart, startsAt } from '../../text/affix.js'
import { matchAt, matchBefore, wordList } from '../../text/word-table.js'
import { language } from '../../words/language.js'
import { lead, leadEnds, tail } from './question.js'
import { countsList } from './counts-list.js'
import type { JudgeRule } from './rule.js'

const lists = wordList(listNouns)
/** How far before the number a list is looked for. */
const LONGEST_LIST = 80

/** Counts of what a list, a programme or the document itself holds. */
export const listRules: readonly JudgeRule[] = [
  {
    id: 'numbered-programme',
    when: ({ text, quantity: { comparator, start, end }, from }) =>
      comparator === null &&
      (matchBefore(language().programmes, text, start, from) !== null ||
        // 9类国家基本公共卫生服务项目
        matchAt(language().programmes, text, end + (matchStart(NATIONAL, text, end, end + 3)?.[0].length ?? 0)) !==
          null),
    then: 'programme-name',
    example: '落实基本公共卫生服务12类项目。',
    counterexample: '落实惠民服务12类。',
    note: 'the kinds of service of a standing programme',
  },
  {
    id: 'list-noun',
    when: ({ text, quantity: { unit, end } }) =>
      // 开展2次全覆盖检查: how often
      !startsAt(TIMES_UNIT, unit ?? '') && matchAt(lists, text, end) !== null,
    then: 'existing-count',
    example: '从6个方面推进工作。',
    counterexample: '建设6个方舱。',
    note: 'what a rule or a list counts, not a plan',
  },
  {
    id: 'list-total',
    when: (question) =>
      startsAt(LIST_TOTAL_UNIT, question.quantity.unit ?? '') &&
      (leadEnds(LIST_TOTAL, question, 16) || LIST_ITEMS.test(tail(question, 24))),
    then: 'existing-count',
    example: '2026年民生实事项目共10项，情况如下。',
    counterexample: '2026年民生实事新增站点10个，情况如下。',
    note: 'how many deeds the list itself holds',
  },
  {
    id: 'one-of',
    when: (question) => question.quantity.comparator === null && ONE_OF.test(tail(question, 34)),
    then: 'existing-count',
    example: '控烟是30个专项行动之一。',
    counterexample: '新建30个示范点，控烟是重点之一。',
    note: 'how many there are of which one is meant',
  },
  {
    id: 'own-parts',
    when: (question) => startsAt(OWN_PARTS, question.quantity.unit ?? '') && OWN_PARTS_LEAD.test(lead(question, 4)),
    then: 'existing-count',
    example: '纲要共设18篇，部署未来工作。',
    counterexample: '发表论文18篇。',
    note: 'the parts of the document itself',
  },
  {
    id: 'divided',
    when: (question) =>
      question.quantity.family === 'item' &&
      (leadEnds(DIVIDED, question, 4) ||
        endsAt(MADE_OF, question.text, Math.max(0, question.quantity.start - 44), question.quantity.start)),
    then: 'definition',
    example: '服务人群可分为3类。',
    counterexample: '服务项目增加3类。',
    note: 'what a thing is divided into or made of',
  },
  {
    id: 'named-list',
    when: (question) => {
      const { style, comparator, unit, min } = question.quantity
      if (style !== 'chinese' || comparator !== null || !startsAt(LIST_TOTAL_UNIT, unit ?? '')) return false
      const members = NAMED_LIST.exec(tail(question, LONGEST_LIST))?.groups?.['members']
      return members !== undefined && members.split(LIST_PAUSE).length === min
    },
    then: 'existing-count',
    example: '实施三项创新（规范、机制、模式）。',
    counterexample: '实施三项创新（规范、机制）。',
    note: 'how many members the list behind has',
  },
  {
    id: 'lone-list-noun',
    when: countsList,
    then: 'existing-count',
    example: '提出25项具体措施，推进工作。',
    counterexample: '提出25项措施清单。',
    note: 'what a list counts when it stands alone',
  },
  {
    id: 'told-list',
    when: (question) => question.quantity.comparator === null && TOLD_LIST.test(lead(question, LONGEST_LIST)),
    then: 'existing-count',
    example: '方案确定了甲、乙、丙等6个支撑点。',
    counterexample: '方案提出建成甲、乙、丙等6个支撑点。',
    note: 'how many a list has that is told whole',
  },
  {
    id: 'package-noun',
    when: ({ text, quantity }) =>
      text[quantity.end] === '“' && PACKAGE.test(text.slice(quantity.end, quantity.end + 4)),
    then: 'programme-name',
    example: '建设四个“五大中心”。',
    counterexample: '建设四个中心。',
    note: 'a package named by a number',
  },
]
