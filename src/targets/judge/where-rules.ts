import { undertakings } from '../../words/actions.js'
import { MEANS_LEAD, WHERE_AREAS, WHERE_ENDS, WHERE_LEAD } from '../../words/where-patterns.js'
import { areaNouns, choosingVerbs } from '../../words/exclusions.js'
import { startsAt } from '../../text/affix.js'
import { hasWord, matchAt, wordList } from '../../text/word-table.js'
import { isWhere } from './is-where.js'
import { lead, tail, type Question } from './question.js'
import type { JudgeRule } from './rule.js'

/** Verbs of one sign stand inside names: 设区市, 配送中心. */
const undertaking = wordList(undertakings.filter((word) => word.length > 1))

const areas = wordList(areaNouns)
const making = wordList(choosingVerbs)

/** How far a phrase is looked for before and behind a number. */
const REACH = 44
const TAIL = 30

/** Counts of where, and by what means, something is done. */
export const whereRules: readonly JudgeRule[] = [
  {
    id: 'chinese-where',
    when: isWhere,
    then: 'existing-count',
    example: '新增资源优先向两个新城、三个副中心配置。',
    counterexample: '新增两个新城服务点、三个副中心服务点。',
    note: 'a Chinese numeral behind 向, 在, 从 or 于, or in a list that such a one opens, says where',
  },
  {
    id: 'where-phrase',
    when: standsWhere,
    then: 'existing-count',
    example: '在44个县800万病区人口中开展硒盐防治。',
    counterexample: '在农村人口中建成示范点120个。',
    note: 'what a phrase of place counts: 在…中, areas before a verb or up to the end of the clause',
  },
  {
    id: 'leaned-on',
    when: ({ text, from, to, quantity: { start, end, comparator, style } }) =>
      comparator === null &&
      style === 'arabic' &&
      startsAt(MEANS_LEAD, text, from, start) &&
      !hasWord(undertaking, text, from, start) &&
      // 依托4所卫生院打造次中心: they become what is promised
      !hasWord(making, text, end, to),
    then: 'existing-count',
    example: '依托滇东北、滇南4个区域医疗中心，建立服务网络。',
    counterexample: '依托阳城、柳河4所中心卫生院打造县域次中心。',
    note: 'what a deed leans on is there already',
  },
]

function standsWhere(question: Question): boolean {
  const { text, quantity } = question
  const { comparator, style, family, start, numberStart } = quantity
  if (comparator !== null || style !== 'arabic' || family === 'percent' || family === 'money') return false
  const opens = start === numberStart ? WHERE_LEAD.exec(lead(question, REACH)) : null
  if (opens === null) return false
  const between = opens.groups?.['between']?.length ?? 0
  if (hasWord(undertaking, text, start - between, start)) return false
  // 在3个县|建设100个村卫生室
  const area = matchAt(areas, text, quantity.end)
  if (area !== null && matchAt(undertaking, text, area.end) !== null) return true
  const behind = tail(question, TAIL)
  const end = WHERE_ENDS.exec(behind) ?? WHERE_AREAS.exec(behind)
  return end !== null && !hasWord(undertaking, text, quantity.end, quantity.end + end[0].length)
}
