import { isParted, isSpaced, splitLine } from './cell-tokens.js'
import type { Token } from './cell-tokens.js'
import { columnRole } from './column-role.js'
import { cutLine } from './cut-line.js'
import { isHead } from './is-head.js'
import { layOut } from './lay-out-rows.js'
import { MIN_COLUMNS, readPrintedHead } from './read-printed-head.js'
import { readPrintedRows } from './read-printed-rows.js'
import type { RecordsFound } from './read-records.js'
import type { TextLine } from './text-line.js'

const MIN_ROWS = 2
/** Fewest gaps: those of a head of three columns and two rows. */
const MIN_GAPS = 8
/** So many pieces are looked at as heads of a table, and so many behind each as its cells: enough for any table. */
const MAX_STARTS = 8
const MAX_TOKENS = 4000

/**
 * Read a whole table that a converter has put on one line with blanks between its cells: `监测指标 单位 权重 目标值
 * 1.参保率 % 6 ≥90 2.…`. Its pieces are read as those of a table that is printed one cell a line; words before its heads and
 * behind its last row stay lines of text.
 *
 * @param line a line of the document
 * @param at its place among the lines
 * @param number gives the number of the table
 * @returns null where no such table stands in the line
 */
export function readSpacedLine<L extends TextLine>(line: L, at: number, number: () => number): RecordsFound<L> | null {
  if (line.row !== null || line.level > 0 || !isSpaced(line) || !isParted(line, MIN_GAPS)) return null
  const pieces = splitLine(line, 0)
  for (const start of headsIn(pieces)) {
    const tokens = pieces.slice(start, start + MAX_TOKENS)
    const head = readPrintedHead(tokens, 'lines')
    if (head === null) continue
    const rows = readPrintedRows(tokens, head, false)
    if (rows.filter((row) => row.length > 1).length < MIN_ROWS) continue
    const first = tokens[0]
    const last = tokens[(rows.at(-1)?.at(-1)?.to ?? 1) - 1]
    if (first === undefined || last === undefined) continue
    const bare = { ...line, marks: [], level: 0 }
    const table = layOut([bare], tokens, head, rows, 0, 1, number())
    const { text } = line.text
    const from = unitAt(line, first.span.start)
    const to = unitAt(line, last.span.end)
    const before = from > 0 ? [cutLine(line, 0, from)] : []
    const behind = to < text.length ? [{ ...cutLine(line, to, text.length), level: 0, bold: 0 }] : []
    return { lines: [...before, ...table, ...behind], end: at + 1 }
  }
  return null
}

/** Pieces with which a run of heads may begin: of what is counted or done, and of its value or its bodies. */
function headsIn(pieces: readonly Token[]): number[] {
  const starts: number[] = []
  let run = 0
  for (let i = 0; i <= pieces.length && starts.length < MAX_STARTS; i++) {
    if (isHead(pieces[i]?.text ?? '')) {
      run++
      continue
    }
    const heads = pieces.slice(i - run, i).map(({ text }) => columnRole(text)?.role)
    if (heads.some((role) => role === 'value' || role === 'lead' || role === 'responsible'))
      for (let k = 0; k <= run - MIN_COLUMNS && starts.length < MAX_STARTS; k++) if (isName(heads[k])) starts.push(i - run + k)
    run = 0
  }
  return starts
} // prettier-ignore

const isName = (role: string | undefined): boolean =>
  role === 'number' || role === 'indicator' || role === 'group' || role === 'task'

/** The unit that stands at a place of the source, or the first behind it. */
function unitAt({ text: { at } }: TextLine, place: number): number {
  const found = at.findIndex((one) => one >= place)
  return found < 0 ? at.length : found
}
