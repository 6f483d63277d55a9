import { structureOf } from '../../clause/structure-of.js'
import { lastBefore } from '../../text/last-before.js'
import { GOALS_AHEAD } from '../../words/doubt-patterns.js'
import type { DoubtRule } from './doubt-rule.js'

/** How much behind a year says that its goals are meant. */
const GOALS_REACH = 6

/** Rules that doubt years: the year may not be that of the value. */
export const yearDoubts: readonly DoubtRule[] = [
  {
    id: 'years-from-now',
    doubt: 'year',
    when: ({ reading, item: { start }, target: { year } }) => {
      const isLoose = reading.passage.zone === 'other' && year === null
      const date = isLoose ? lastBefore(reading.dates, start) : null
      if (date?.role !== 'due' || date.year !== null || (date.after ?? 0) <= 0) return false
      // 三年内新增300个 says so itself
      const structure = structureOf(reading)
      return date.start < (structure.sentences[structure.clauseAt(start).sentence]?.start ?? 0)
    },
    example: '未来五年，养老事业加快发展。参保率达到98%。',
    counterexample: '今后，养老事业加快发展。参保率达到98%。',
    place: 'zone=other',
    note: 'so many years from a day that the text does not print',
  },
  {
    id: 'goals-of-year',
    doubt: 'year',
    when: ({ reading, item: { start }, target: { year } }) => {
      const date = year === null ? lastBefore(reading.dates, start) : null
      if (date?.role !== 'name' || !GOALS_AHEAD.test(reading.text.slice(date.end, date.end + GOALS_REACH))) return false
      const structure = structureOf(reading)
      return date.start >= (structure.sentences[structure.clauseAt(start).sentence]?.start ?? 0)
    },
    example: '锚定2030年发展目标，新建基地200个。',
    counterexample: '锚定2035年远景目标，新建基地200个。',
    note: 'the goals that a sentence names the year of may be those that it tells next',
  },
  {
    id: 'alone-in-row',
    doubt: 'year',
    when: ({ reading: { row } }) => row?.role === 'value' && row.alone && !row.doubt,
    example:
      '| 序号 | 指标 | 现状 | 2026年 | 2027年 | 牵头单位 |\n|---|---|---|---|---|---|\n| 1 | 成人吸烟率（%） | 24 | ≤20 | | 市健促办 |',
    counterexample:
      '| 序号 | 指标 | 现状 | 2026年 | 2027年 | 牵头单位 |\n|---|---|---|---|---|---|\n| 1 | 成人吸烟率（%） | 24 | ≤22 | ≤20 | 市健促办 |',
    place: 'plan',
    note: 'a value with blanks below all later years may be that of all of them',
  },
]
