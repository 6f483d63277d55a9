import {
  COUNTS,
  DEADLINE_CELL,
  EMPTY_CELL,
  GROUP_CELL,
  GOAL_IN_WORDS,
  HEADING_CELL,
  NATURE_CELL,
  NOTE_CELL,
  UNIT_OF_RATE,
  VALUE_CELL,
  WHOLE_PLACE,
  YEAR_CELL,
} from '../words/table-cells.js'
import type { ColumnRole } from '../words/table-columns.js'
import { endsLikeBody, isBodies, isValue } from './cells-look.js'

/** What the cells of a column look like when they are printed one after another; `any` is words of whatever kind. */
export type CellKind =
  'number' | 'unit' | 'value' | 'nature' | 'bodies' | 'deadline' | 'group' | 'year' | 'name' | 'any'

const kinds: Readonly<Record<ColumnRole, CellKind>> = {
  number: 'number',
  group: 'group',
  place: 'group',
  year: 'year',
  task: 'name',
  indicator: 'name',
  unit: 'unit',
  attribute: 'nature',
  explanation: 'any',
  value: 'value',
  baseline: 'value',
  progress: 'any',
  lead: 'bodies',
  responsible: 'bodies',
  offices: 'bodies',
  person: 'any',
  deadline: 'deadline',
  scope: 'any',
  label: 'any',
  parting: 'any',
  other: 'any',
}

/**
 * Kinds of the columns of a table; the rightmost of several naming columns names the row.
 *
 * @param roles roles of the columns, null where the head says nothing
 */
export function cellKinds(roles: readonly (ColumnRole | null)[]): CellKind[] {
  const found = roles.map((role): CellKind => (role === null ? 'any' : kinds[role]))
  const last = found.lastIndexOf('name')
  const named = found.map((kind, index) => (kind === 'name' && index < last ? 'group' : kind))
  if (last < 0 && !named.includes('year')) {
    const first = named.findIndex((kind) => kind === 'any' || kind === 'group')
    if (first >= 0) named[first] = 'name'
  }
  return named
}

const MAX_UNIT = 10
const MAX_WORDS = 40
const MAX_SENTENCE = 120
const MAX_TEXT = 1200
const NO = Infinity
/** So badly fits what can hardly be meant. */
const MISFIT = 8

/**
 * How badly a text fits a column: 0 where it is just what one expects there, Infinity where it cannot stand there.
 *
 * @param kind what the cells of the column look like
 * @param text the text, folded
 * @param number number that a column of numbers must show, null for any
 */
export function cellCost(kind: CellKind, text: string, number: number | null): number {
  if (kind === 'number') return isNumber(text, number) ? 0 : NO
  const { length } = text
  if (length === 0) return kind === 'name' ? NO : 1
  if (EMPTY_CELL.test(text)) return kind === 'name' || kind === 'group' ? NO : 0.5
  switch (kind) {
    case 'unit':
      if (length > MAX_UNIT || NATURE_CELL.test(text) || (length > 4 && isBodies(text))) return NO
      return isValue(text) && !/^1?\//u.test(text) ? NO : 0
    case 'value':
      if (isValue(text)) return UNIT_OF_RATE.test(text) ? 5 : 0
      if (NATURE_CELL.test(text) || GROUP_CELL.test(text) || length > MAX_SENTENCE) return NO
      // 2027年发病率≤1/100万，无本土传播。2030年保持消除状态。: a goal told in a sentence
      if (length > MAX_WORDS) return GOAL_IN_WORDS.test(text) ? 4 : NO
      return /\d/u.test(text) ? 3 : length <= 12 && !isBodies(text) ? 5 : NO
    case 'year':
      // 合计 below the years
      return YEAR_CELL.test(text) ? 0 : length <= MAX_UNIT && !isValue(text) && !isBodies(text) ? 3 : NO
    case 'nature':
      return NATURE_CELL.test(text) ? 0 : length <= 4 && !isValue(text) ? 4 : NO
    case 'deadline':
      if (DEADLINE_CELL.test(text) && length <= MAX_WORDS) return 0
      return length <= 20 && !isBodies(text) ? 4 : NO
    case 'bodies':
      if (isBodies(text)) return COUNTS.test(text) ? MISFIT : 0
      if (VALUE_CELL.test(text) || NATURE_CELL.test(text) || /[。；：]$/u.test(text)) return NO
      // the last line of a task before its bodies: 完成转岗培训20人 / 人事科
      if (COUNTS.test(text)) return MISFIT
      if (endsLikeBody(text)) return length > MAX_SENTENCE ? 3 : 1
      return /[、，]/u.test(text) && length < MAX_SENTENCE ? 3 : length <= 15 ? 4 : NO
    default:
      return wordsCost(kind, text)
  }
}

function wordsCost(kind: CellKind, text: string): number {
  const { length } = text
  if (length > MAX_TEXT || HEADING_CELL.test(text)) return NO
  // 二、主要任务 behind the last row goes on with the text
  if (kind === 'any' && GROUP_CELL.test(text)) return MISFIT
  if (kind === 'any') return length > MAX_SENTENCE ? 2 : length > MAX_WORDS ? 1 : 0
  if (NATURE_CELL.test(text) || VALUE_CELL.test(text) || NOTE_CELL.test(text)) return NO
  const long = length > MAX_SENTENCE ? 3 : length > MAX_WORDS ? 1 : 0
  if (kind === 'group') return long * 2 + (length > 8 ? 1 : 0) + (/[。；]/u.test(text) ? 4 : 0)
  return long + (length <= 2 && !WHOLE_PLACE.test(text) ? 2 : 0) + (isBodies(text) ? 1 : 0)
}

/** 3, 3. and （3） in a column of numbers. */
function isNumber(text: string, number: number | null): boolean {
  const digits = /^[（(]?(\d{1,3})[.、．）)]?$/u.exec(text)?.[1]
  return digits !== undefined && (number === null || Number(digits) === number)
}
