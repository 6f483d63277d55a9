import type { Block, SourceCell } from '../model.js'
import { allMatches } from '../text/all-matches.js'
import { sourceSpan } from '../text/mapped-text.js'
import { BOUND_BEHIND, GLUED_END, GLUED_PART, GLUED_UNIT } from '../words/table-cells.js'
import type { ColumnRole } from '../words/table-columns.js'
import { columnRole } from './column-role.js'
import { cutLine, marksIn } from './cut-line.js'
import { findGluedRows, type GluedRows } from './find-glued-rows.js'
import type { Part } from './glued-part.js'
import { readGluedTasks } from './read-glued-tasks.js'
import type { RecordsFound } from './read-records.js'
import { splitValues } from './split-values.js'
import type { TextLine } from './text-line.js'

/**
 * Read a table of goals that a converter has run together on one line: its heads tell its columns, the nature that ends each
 * row parts the rows, and from the end of each the values, the unit and the name are cut off. Where one value ends and the
 * next begins is worked out, so that the whole is unsure; so is a list of tasks that its numbers part.
 *
 * @param line a line of the document
 * @param at its place among the lines
 * @param number gives the number of the table
 * @returns the line in rows, with what stands before and behind them; null where there is no such table
 */
export function readGluedLines<L extends TextLine>(line: L, at: number, number: () => number): RecordsFound<L> | null {
  if (line.row !== null) return null
  const { text } = line.text
  for (const region of findGluedRows(text)) {
    const rows = region.kind === 'values' ? readGoals(text, region) : readGluedTasks(text, region)
    if (rows === null) continue
    const first = rows[0]?.[0]?.from ?? 0
    const table = number()
    const lines = rows.map((cells) => makeRow(line, cells, table))
    const before = first > 0 ? [cutLine(line, 0, first)] : []
    const behind = region.end < text.length ? [{ ...cutLine(line, region.end, text.length), level: 0, bold: 0 }] : []
    return { lines: [...before, ...lines, ...behind], end: at + 1 }
  }
  return null
}

/** The heads and the rows of a table of goals; null where one is no row of such a table. */
function readGoals(text: string, { start, end }: GluedRows): Part[][] | null {
  const heads = readHeads(text, start, end)
  const rows = heads === null ? null : readRows(text, heads, end)
  return heads === null || rows === null ? null : [heads.parts, ...rows]
}

interface Heads {
  parts: Part[]
  roles: (ColumnRole | null)[]
  /** columns of values and of how things stand */
  values: number
}

/** Heads one after another; the last is that of the natures. */
function readHeads(text: string, start: number, end: number): Heads | null {
  const parts: Part[] = []
  let next = start
  for (const { index, 0: word } of allMatches(text.slice(start, end), GLUED_PART)) {
    if (start + index !== next) break
    next = start + index + word.length
    parts.push({ from: start + index, to: next })
  }
  const roles = parts.map(({ from, to }) => columnRole(text.slice(from, to))?.role ?? null)
  const values = roles.filter((role) => role === 'value' || role === 'baseline').length
  const isOfGoals = roles.at(-1) === 'attribute' && roles.includes('indicator') && values > 0
  return isOfGoals && roles.every((role) => role !== null && CUT.has(role)) ? { parts, roles, values } : null
}

/** Columns whose cells can be told apart. */
const CUT: ReadonlySet<ColumnRole> = new Set(['number', 'indicator', 'unit', 'value', 'baseline', 'attribute'])

/** The cells of each row; null where one is no row of such a table. */
function readRows(text: string, { roles, parts, values }: Heads, end: number): Part[][] | null {
  const rows: Part[][] = []
  let from = parts.at(-1)?.to ?? 0
  const first = from
  for (const { index, 0: nature } of allMatches(text.slice(first, end), GLUED_END)) {
    const to = first + index
    const row = readRow(text, from, to, roles, values, String(rows.length + 1))
    if (row === null) return null
    from = to + nature.length
    rows.push([...row, { from: to, to: from }])
  }
  return rows.length === 0 ? null : rows
}

function readRow(
  text: string,
  from: number,
  to: number,
  roles: Heads['roles'],
  values: number,
  number: string,
): Part[] | null {
  const tail = tailOf(text, from, to)
  const starts = splitValues(text.slice(tail, to), values)
  let start = from
  const cells: Part[] = []
  if (roles[0] === 'number') {
    if (!text.startsWith(number, from)) return null
    start += number.length
    cells.push({ from, to: start })
  }
  const unit = roles.includes('unit') ? (GLUED_UNIT.exec(text.slice(start, tail))?.[0].length ?? 0) : 0
  if (tail - unit - start < MIN_NAME) return null
  cells.push({ from: start, to: tail - unit })
  if (roles.includes('unit')) cells.push({ from: tail - unit, to: tail })
  if (starts === null) return [...cells, { from: tail, to }, ...Array.from({ length: values - 1 }, () => ({ from: to, to }))] // prettier-ignore
  for (let i = starts.length; i < values; i++) cells.push({ from: tail, to: tail })
  for (const [i, cutAt] of starts.entries()) cells.push({ from: tail + cutAt, to: tail + (starts[i + 1] ?? to - tail) })
  return cells
}

const MIN_NAME = 3
const OF_VALUES = /[\d.<>≥≤—%‰]/u

/** Where the values at the end of a row begin. */
function tailOf(text: string, from: number, to: number): number {
  let at = to
  while (at > from) {
    if (OF_VALUES.test(text[at - 1] ?? '')) at--
    else if (BOUND_BEHIND.has(text.slice(at - 2, at)) && /[\d%]/u.test(text[at - 3] ?? '')) at -= 2
    else break
  }
  // the unit before them: %, ‰
  while (at < to && /[%‰.]/u.test(text[at] ?? '')) at++
  return at
}

function makeRow<L extends TextLine>(line: L, cells: readonly Part[], table: number): L {
  const own = cells.map(({ from, to }): SourceCell => {
    const at = line.text.at[from] ?? line.span.end
    const span = to > from ? sourceSpan(line.text, from, to) : { start: at, end: at }
    return { span, marks: marksIn(line, span) }
  })
  const span = sourceSpan(line.text, cells[0]?.from ?? 0, cells.at(-1)?.to ?? 0)
  const row: Block = { kind: 'row', span, marks: marksIn(line, span), cells: own, table, merges: true, unsure: true }
  return {
    ...line,
    span,
    marks: row.marks,
    text: { text: '', at: new Uint32Array(0) },
    bold: 0,
    width: 0,
    level: 0,
    row,
  }
}
