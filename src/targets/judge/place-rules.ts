import { bracketsOf } from '../../clause/brackets-of.js'
import { Inside } from '../../clause/find-brackets.js'
import { isNumbering } from '../../clause/is-numbering.js'
import { gluedRowsOf } from '../glued-rows-of.js'
import { endsAt, startsAt, suffix } from '../../text/affix.js'
import { allMatches } from '../../text/all-matches.js'
import { lastBefore } from '../../text/last-before.js'
import type { Reading } from '../../clause/reading.js'
import { isLoose } from '../time/is-loose.js'
import { ORIGINAL_TITLE, OTHER_HEADLINES } from '../../words/furniture.js'
import { NOTE_LINE } from '../../words/table-cells.js'
import {
  CLOCK,
  CLOCK_SIGN,
  PAGE_COUNTED_ALONE,
  PAGE_COUNTED_BEFORE,
  PAGE_COUNTED_NEXT,
  PAGE_COUNTS,
  PRINT_END,
  PRINT_RUN,
  PRINT_UNIT,
} from '../../words/judge-patterns.js'
import type { ExclusionReason } from '../../model.js'
import type { CellFacts } from '../../tables/cell-facts.js'
import type { Question } from './question.js'
import type { JudgeRule } from './rule.js'

const COUNTS = suffix(PAGE_COUNTS)

/** What data can hold: no NaN, no Infinity, no more digits than are exact. */
const isExact = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER

/** 248阅读3评论: what a site counts of a page, one count after another or at the end of a line. */
function isPageCount({ reading: { passage }, text, quantity: { numberStart, style } }: Question): boolean {
  if (!isLoose(passage) || style !== 'arabic') return false
  const count = text.slice(numberStart, numberStart + COUNTED_REACH)
  if (PAGE_COUNTED_ALONE.test(count)) return true
  const isNext = PAGE_COUNTED_BEFORE.test(text.slice(Math.max(0, numberStart - COUNTED_REACH), numberStart))
  return isNext && PAGE_COUNTED_NEXT.test(count)
}

/** Longest name of what a page counts, and longest headline. */
const COUNTED_REACH = 12
const TITLE_REACH = 60

/** What a number in a cell that holds no value is. */
const CELL_REASONS: Partial<Record<CellFacts['role'], ExclusionReason>> = {
  baseline: 'existing-count',
  progress: 'achievement',
  number: 'numbering',
  unit: 'definition',
  attribute: 'definition',
  explanation: 'definition',
  name: 'definition',
  person: 'person-list',
  place: 'place-name',
  parting: 'place-name',
  year: 'date',
}

function isGoalCell({ reading: { row, text, passage }, quantity }: Question): boolean {
  if (row?.role !== 'value' || !row.bare || passage.cell?.header !== false) return false
  const bracket = text.search(/[（[]/u)
  return bracket <= 0 || quantity.numberStart < bracket
}

/** Where the headlines of other texts begin on a line that a page has run together. */
function headlinesOf(reading: Reading): number {
  let from = headlines.get(reading)
  if (from === undefined) {
    const at = reading.text.search(OTHER_HEADLINES)
    headlines.set(reading, (from = at < 0 ? Infinity : at))
  }
  return from
}

const headlines = new WeakMap<Reading, number>()

/** The number is a part of a time of day; a proportion (1：10) is read as such. */
function isClock({ text, quantity: { numberStart, numberEnd, form } }: Question): boolean {
  const from = Math.max(0, numberStart - CLOCK_REACH)
  const around = form === 'proportion' ? '' : text.slice(from, numberEnd + CLOCK_REACH)
  if (!CLOCK_SIGN.test(around)) return false
  for (const { index, 0: clock } of allMatches(around, CLOCK))
    if (from + index <= numberStart && from + index + clock.length > numberStart) return true
  return false
}

/** A time of day with its seconds is no longer than this, nor is the name of what a page counts. */
const CLOCK_REACH = 8
const COUNTS_REACH = 8

/** Where in the plan the number stands. */
export const placeRules: readonly JudgeRule[] = [
  {
    id: 'no-number',
    when: ({ quantity: { min, max } }) => !isExact(min) || !isExact(max) || min > max,
    then: ({ quantity }) => (Number.isNaN(quantity.min) ? 'programme-name' : 'code'),
    example: '实施百千万人才计划。',
    counterexample: '新建百所学校。',
    note: 'the signs make no number, or one that no count reaches',
  },
  {
    id: 'goal-cell',
    when: isGoalCell,
    then: 'promise',
    example: '| 序号 | 指标 | 2025年目标 |\n|---|---|---|\n| 1 | 人均预期寿命 | 80岁 |',
    counterexample: '2000人口的村设1所卫生室。',
    place: 'plan',
    counterplace: 'zone=tasks',
    note: 'a cell that is nothing but its value, in a column of promised values; what its bracket adds (35（全市）) is judged',
  },
  {
    id: 'glued-row',
    when: ({ reading, quantity }) =>
      gluedRowsOf(reading).some(
        ({ start, end, kind }) => kind === 'values' && quantity.start >= start && quantity.start < end,
      ),
    then: 'unreadable-table',
    example: '主要指标1参保率%≥95%预期性2签约率%≥80%预期性3接种率%≥90%约束性',
    counterexample: '参保率≥95%，为预期性指标；签约率≥80%，接种率≥90%。',
    note: 'the cells of a table run together on one line: where a value ends nobody can tell',
  },
  {
    id: 'lone-value',
    when: ({ reading: { passage }, text, quantity: { start, end } }) =>
      passage.role === 'text' && passage.cell === null && start === 0 && end === text.length,
    then: 'unreadable-table',
    example: '33.6%',
    counterexample: '达到33.6%',
    note: 'a line that is nothing but a number: a cell of a table that could not be put together',
  },
  {
    id: 'note-of-table',
    when: ({ reading: { passage }, text }) => passage.cell === null && startsAt(NOTE_LINE, text),
    then: 'definition',
    example: '注：床位数以2023年统计年报的6.2张为基数，其中吸烟率为23.8%。',
    counterexample: '床位数达到6.2张，其中吸烟率为23.8%。',
    note: 'a line that explains a table',
  },
  {
    id: 'marker',
    when: ({ quantity, reading }) => quantity.style === 'circled' || quantity.numberEnd <= reading.passage.markerLength,
    then: 'numbering',
    example: '①新建社区医院2家。',
    counterexample: '新建社区医院2家。',
    note: 'the number of a section or of a circled item',
  },
  {
    id: 'furniture',
    // a goal told in a cell of values (比2015年降低10%) is none, wherever its table stands
    when: ({ reading: { passage, row } }) =>
      passage.role === 'furniture' || (passage.zone === 'front' && row?.role !== 'value'),
    then: 'furniture',
    example: '共12页',
    counterexample: '共建成12个中心。',
    place: 'role=furniture',
    counterplace: 'zone=tasks',
    note: 'menus, page numbers, letterheads and titles',
  },
  {
    id: 'other-headlines',
    when: ({ reading, quantity: { start } }) => isLoose(reading.passage) && start >= headlinesOf(reading),
    then: 'furniture',
    example: '到2030年，签约率达到80%。相关阅读 我市新建社区医院12家 某队获金牌67枚',
    counterexample: '到2030年，签约率达到80%。我市新建社区医院12家。',
    place: 'zone=other',
    note: 'headlines of other texts, on one line with the text',
  },
  {
    id: 'print-run',
    when: ({ reading: { text }, quantity: { unit, start, end } }) =>
      unit === PRINT_UNIT &&
      PRINT_RUN.test(text.slice(Math.max(0, start - 4), start)) &&
      PRINT_END.test(text.slice(end, end + 2)),
    then: 'furniture',
    example: '云洲市人民政府办公室2026年3月18日印发\n（共印200份）',
    counterexample: '印发宣传册2000份。',
    note: 'how many copies were printed, in the last lines of a document (GB/T 9704-2012, 版记)',
  },
  {
    id: 'clock',
    when: isClock,
    then: 'date',
    example: '夜间门诊开放至8:00人员到岗。',
    counterexample: '夜间门诊开放至8人到岗。',
    note: 'a time of day, of which a unit may stand behind the last number',
  },
  {
    id: 'page-count',
    when: ({ reading: { passage }, text, quantity: { start } }) =>
      passage.cell === null && endsAt(COUNTS, text, Math.max(0, start - COUNTS_REACH), start),
    then: 'furniture',
    example: '组卷：45次 难度：0.7',
    counterexample: '阅读量达到45次。',
    note: 'how often a page was read or used, as the site prints it beside the text',
  },
  {
    id: 'page-counted',
    when: isPageCount,
    then: 'furniture',
    example: '云洲晚报 本站 248 阅读 3 评论 0 点赞',
    counterexample: '建设248阅读点。',
    place: 'zone=other',
    note: 'the same, the number before its word',
  },
  {
    id: 'original-title',
    when: ({ reading: { passage }, text, quantity: { start } }) =>
      isLoose(passage) && ORIGINAL_TITLE.test(text.slice(Math.max(0, start - TITLE_REACH), start)),
    then: 'furniture',
    example: '原标题：健康云洲新增床位300张',
    counterexample: '健康云洲新增床位300张。',
    place: 'zone=other',
    note: 'the headline that a text of the press had where it was first printed',
  },
  {
    id: 'responsibility',
    when: ({ reading: { passage } }) => passage.role === 'responsibility',
    then: 'not-a-commitment',
    example: '责任单位：市卫生健康委等3家单位',
    counterexample: '新增责任医师3名。',
    place: 'role=responsibility',
    counterplace: 'zone=tasks',
    note: 'who is responsible, not what is promised',
  },
  {
    id: 'item-number',
    when: ({ text, quantity }) => isNumbering(text, quantity),
    then: 'numbering',
    example: '一是新建社区医院2家；二是新增床位30张。',
    counterexample: '新增床位30张。',
    note: 'the number of an item inside a paragraph',
  },
  {
    id: 'name-list',
    when: ({ reading }) => reading.passage.zone === 'organisation',
    then: 'person-list',
    example: '领导小组由组长1名和成员12名组成。',
    counterexample: '选派骨干12名。',
    place: 'zone=organisation',
    counterplace: 'zone=tasks',
    note: 'leading groups and lists of names',
  },
  {
    id: 'in-title',
    when: ({ inside }) => (inside & Inside.title) !== 0,
    then: 'programme-name',
    example: '落实《关于培养100名专家的通知》。',
    counterexample: '培养100名专家。',
    note: 'a number in the title of a document',
  },
  {
    id: 'in-quotes',
    when: ({ inside, quantity }) => (inside & Inside.quote) !== 0 && !(quantity.max === 0 && quantity.form === 'share'),
    then: 'programme-name',
    example: '实施“百名专家下乡”行动。',
    counterexample: '实现事故“零”增长。',
    note: 'a number in quotes is part of a name; “零”增长 quotes the number only',
  },
  {
    id: 'table-head',
    when: ({ reading }) => reading.passage.cell?.header === true,
    then: 'not-a-commitment',
    example: '床位500张',
    counterexample: '新增床位500张。',
    place: 'column=指标 header=true',
    counterplace: 'column=指标',
    note: 'the head of a table',
  },
  {
    id: 'silent-cell',
    when: ({ reading: { row } }) => row !== null && CELL_REASONS[row.role] !== undefined,
    then: ({ reading: { row } }) => CELL_REASONS[row?.role ?? 'other'] ?? 'definition',
    example: '| 序号 | 指标 | 单位 | 2020年基数 | 2025年目标 |\n|---|---|---|---|---|\n| 1 | 签约率 | % | 40 | 60 |',
    counterexample: '2025年签约率达到60%。',
    place: 'plan',
    counterplace: 'zone=tasks',
    note: 'a cell of a goals table that holds a number, unit, name, baseline, progress or explanation',
  },
  {
    id: 'said-again',
    when: ({ reading, quantity, text }) => {
      const other = lastBefore(reading.quantities, quantity.start)
      return (
        other !== null &&
        text[quantity.end] === '）' &&
        quantity.start - other.end < 4 &&
        other.max === quantity.max &&
        other.min === quantity.min &&
        other.unit === quantity.unit &&
        ((bracketsOf(reading).inside[quantity.start] ?? 0) & Inside.bracket) !== 0
      )
    },
    then: 'definition',
    example: '新建50个以上（含50个）站点。',
    counterexample: '新建站点50个（城区20个）。',
    note: 'a bracket that only repeats the number before it',
  },
]
