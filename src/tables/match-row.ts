import { GROUP_CELL, HEAD_ADDED, NATURE_CELL, NUMBERED_CELL, VALUE_CELL } from '../words/table-cells.js'
import { cellCost } from './cell-cost.js'
import type { CellKind } from './cell-cost.js'

/** Cells of a row: for each column the first token and the end, exclusive; equal where the cell is merged or empty. */
export interface RowMatch {
  cells: { from: number; to: number }[]
  end: number
  /** how badly the cells fit */
  cost: number
}

/** What the columns of a table ask of a row. */
export interface RowShape {
  kinds: readonly CellKind[]
  /** every piece is a whole cell */
  whole: boolean
  /** values that stand one below the other in each cell of values, and at least so many lines of names beside them */
  stack: number
}

/** Most pieces that a cell of a kind may be broken into. */
const MAX_PIECES: Readonly<Record<CellKind, number>> = {
  number: 1,
  unit: 1,
  value: 1,
  nature: 1,
  any: 4,
  deadline: 2,
  group: 2,
  year: 1,
  name: 6,
  bodies: 6,
}
/** What a merged or left-out cell of a kind costs; null where a row cannot do without it. */
const OMIT: Readonly<Record<CellKind, number | null>> = {
  number: null,
  unit: 4,
  value: null,
  nature: 4,
  any: 3,
  deadline: 4,
  group: 0,
  year: null,
  name: null,
  bodies: 4,
}
/** A value that a row with a nature, and a number or a unit, lacks: a goal in words, no value of the base year. */
const OMIT_VALUE = 6
/** … and one of several that a row with a number lacks; words in its place (达到全省平均水平) cost less. */
const OMIT_COUNTED = 8
/** A number that the merged cell above has: the row goes on with it. */
const OMIT_NUMBER = 5
const PIECE = 2
/** Text left over between the row and the next number. */
const LEFT_OVER = 10
/** The next number is looked for among so many pieces. */
const FAR = 40
/** Pieces of a row that shares its number. */
const MAX_SHARED = 8
/** Longer words name no group. */
const MAX_GROUP = 20
/** A name that the merged cell above has, in a row without a number: of whom (全人口), its nature and its value are left. */
const OMIT_NAME = 2
/** A row without a number of its own may cost so much a column. */
const MOST = 1.2

/**
 * Read one row of a table whose cells stand one after another: the cheapest way to give each column its pieces.
 *
 * @param tokens cleaned pieces of text in document order
 * @param at first piece of the row
 * @param shape the columns
 * @param number number that a column of numbers must show
 * @param carries whether a row stands above, whose group a merged cell repeats
 * @returns null where no row starts here
 */
export function matchRow(
  tokens: readonly string[],
  at: number,
  shape: RowShape,
  number: number,
  carries: boolean,
): RowMatch | null {
  const found = match(tokens, at, shape, number, carries, false)
  if (shape.stack > 1) return found
  // a row that goes on with the number of the merged cell above
  return found ?? (carries && shape.kinds.includes('number') ? match(tokens, at, shape, number, carries, true) : null)
}

function match(
  tokens: readonly string[],
  at: number,
  { kinds, whole, stack }: RowShape,
  number: number,
  carries: boolean,
  unnumbered: boolean,
): RowMatch | null {
  const anchored = kinds.includes('nature') && (kinds.includes('number') || kinds.includes('unit'))
  const bodies = kinds.indexOf('bodies')
  const base = kinds.indexOf('value')
  // a numbered row may lack one of its values: it ends before the next number
  const counted = kinds.includes('number') && !unnumbered && kinds.lastIndexOf('value') > base
  const following = kinds.includes('number') ? String(number + 1) : null
  const isNext = following !== null && !unnumbered && tokens.slice(at + 1, at + FAR).includes(following)
  const groups = kinds.includes('group') ? MAX_PIECES.group : 0
  const known = new Map<number, RowMatch | null>()
  const place = (column: number, from: number): RowMatch | null => {
    const kind = kinds[column]
    if (kind === undefined)
      return { cost: isNext && leavesOver(tokens, from, following, groups) ? LEFT_OVER : 0, cells: [], end: from }
    const key = from * 32 + column
    const seen = known.get(key)
    if (seen !== undefined) return seen
    let best: RowMatch | null = null
    const consider = (to: number, cost: number): void => {
      if (best !== null && best.cost <= cost) return
      const rest = place(column + 1, to)
      if (rest === null || (best !== null && best.cost <= cost + rest.cost)) return
      best = { cost: cost + rest.cost, cells: [{ from, to }, ...rest.cells], end: rest.end }
    }
    const omit = kind === 'value' && stack > 1 ? null : omitCost(kind, column)
    if (omit !== null) consider(from, omit)
    if (kind === 'value' && stack > 1) {
      if (isStack(tokens, from, stack)) consider(from + stack, 0)
      known.set(key, best)
      return best
    }
    const most = whole ? 1 : MAX_PIECES[kind]
    // 83.16 / （市级测算）: what explains a value, on the next line
    const added = kind === 'value' && !whole && HEAD_ADDED.test(tokens[from + 1] ?? '') ? 1 : 0
    let joined = ''
    for (let to = from; to < tokens.length && to < from + most + added; to++) {
      const token = tokens[to] ?? ''
      joined += token
      if (to > from && isCell(token)) break
      // the number of a row begins no name of a table that has no column for it
      if (kind === 'name' && /^\d{1,3}$/u.test(tokens[from] ?? '')) break
      // 一、健康水平 over the rows is no first line of a name
      if (to > from && kind === 'name' && GROUP_CELL.test(tokens[from] ?? '')) break
      // 2.参保率 begins a name of its own: what stands before it (妇女与健康) stands over the rows
      if (to > from && kind === 'name' && stack === 1 && NUMBERED_CELL.test(token)) break
      // the number of the next row is no note of this one
      if (token === following && kind !== 'number' && kind !== 'value') break
      const fit = cellCost(kind, joined, number)
      // words about a value stand in the first of the columns of values: 2012—2022年年均增长约4.1%
      const pieces = added === 1 ? 0 : to - from
      const cost = fit + pieces * PIECE + (kind === 'value' && fit > 1 && column !== base ? 1 : 0)
      if (cost < Infinity && (kind !== 'name' || to - from + 1 >= stack)) consider(to + 1, cost)
      else if (to === from && !canGoOn(kind, joined)) break
    }
    known.set(key, best)
    return best
  }
  function omitCost(kind: CellKind, column: number): number | null {
    if (kind === 'number') return unnumbered ? OMIT_NUMBER : null
    if (kind === 'value') return anchored ? OMIT_VALUE : counted ? OMIT_COUNTED : null
    if (kind === 'name') return unnumbered && anchored && carries && kinds.includes('any') ? OMIT_NAME : null
    if (kind === 'group' && !carries) return null
    // a table of one column of bodies cannot do without it in its first row
    if (kind === 'bodies' && !carries && column === bodies) return null
    return OMIT[kind]
  }
  const found = place(0, at)
  if (found === null || found.end <= at || !isRow(tokens, found, kinds, stack)) return null
  return found
}

/** A numbered row ends before the next number, or before the words of a group that stand over the next row. */
function leavesOver(tokens: readonly string[], end: number, following: string, groups: number): boolean {
  // 全人口, 预期性, ≤5.9‰: a row that goes on with the number and the name above it
  const next = tokens.indexOf(following, end)
  const isShared = next > end + 1 && next <= end + MAX_SHARED && !isCell(tokens[end] ?? '')
  if (isShared && tokens.slice(end, next).some((text) => NATURE_CELL.test(text))) return false
  for (let i = end; i <= end + groups; i++) {
    const token = tokens[i] ?? ''
    if (token === following) return false
    if (token.length > MAX_GROUP || /\d/u.test(token) || isCell(token)) return true
  }
  return true
}

/** The first piece of a name of bodies can look like none: 市教育局、市人力资. */
const canGoOn = (kind: CellKind, text: string): boolean => (kind === 'bodies' || kind === 'name') && text.length < 80

/** So many values, and something else behind them. */
function isStack(tokens: readonly string[], from: number, count: number): boolean {
  for (let i = from; i < from + count; i++) if (!VALUE_CELL.test(tokens[i] ?? '')) return false
  return true
}

/** A value or a nature is a cell of its own, not the second line of another. */
const isCell = (token: string): boolean => VALUE_CELL.test(token) || NATURE_CELL.test(token)

/** What holds a row together: its number, its values, its nature, its bodies. */
function isRow(
  tokens: readonly string[],
  { cells, cost }: RowMatch,
  kinds: readonly CellKind[],
  stack: number,
): boolean {
  let sure = 0
  let missing = 0
  let numbered = false
  let valued = !kinds.includes('value') || kinds.includes('nature')
  for (const [column, { from, to }] of cells.entries()) {
    const kind = kinds[column] ?? 'any'
    if (to === from) {
      if (kind === 'value' || kind === 'nature') missing |= kind === 'value' ? 1 : 2
      continue
    }
    if (kind === 'number') numbered = true
    if (kind === 'value') valued = true
    const holds = kind === 'value' || kind === 'nature' || kind === 'bodies' || kind === 'deadline'
    const end = kind === 'value' && stack > 1 ? from + 1 : to
    if (holds && cellCost(kind, tokens.slice(from, end).join(''), null) <= 1) sure++
  }
  if (missing === 3 || !valued) return false
  if (numbered) return true
  return sure > 0 && cost <= kinds.length * MOST + 2
}
