import type { Block, SourceCell, Span } from '../model.js'
import type { Token } from './cell-tokens.js'
import type { Line } from './make-lines.js'
import type { CellRange } from './read-cell-rows.js'

/**
 * Make row lines of the rows of a table; page numbers that stood between their lines follow the row they cut.
 *
 * @param lines lines of the document
 * @param tokens pieces that the rows are made of
 * @param rows pieces of the cells of each row
 * @param at first line of the table
 * @param end line after its last, exclusive
 * @param table number of the table
 */
export function layOut(
  lines: readonly Line[],
  tokens: readonly Token[],
  rows: readonly CellRange[][],
  at: number,
  end: number,
  table: number,
): Line[] {
  const out: Line[] = []
  let next = at
  const used = new Set(tokens.map(({ line }) => line))
  /** page numbers up to a line */
  const pass = (until: number): void => {
    for (; next < until; next++) if (!used.has(next)) out.push(lines[next] as Line)
  }
  for (const row of rows) {
    const first = tokens[row[0]?.from ?? 0]
    const last = tokens[(row.at(-1)?.to ?? 1) - 1]
    if (first === undefined || last === undefined) continue
    pass(first.line)
    out.push(makeRow(lines, tokens, row, table))
    pass(last.line + 1)
  }
  pass(end)
  return out
}

function makeRow(lines: readonly Line[], tokens: readonly Token[], row: readonly CellRange[], table: number): Line {
  let edge = tokens[row[0]?.from ?? 0]?.span.start ?? 0
  const start = edge
  const cells = row.map(({ from, to }): SourceCell => {
    const first = tokens[from]
    const last = tokens[to - 1]
    if (to <= from || first === undefined || last === undefined) return { span: { start: edge, end: edge }, marks: [] }
    edge = last.span.end
    const span = { start: first.span.start, end: last.span.end }
    return { span, marks: findHoles(lines, tokens, from, to) }
  })
  const span = { start, end: edge }
  const block: Block = { kind: 'row', span, marks: cells.flatMap(({ marks }) => marks), cells, table }
  const first = lines[tokens[row[0]?.from ?? 0]?.line ?? 0] as Line
  return {
    ...first,
    span,
    marks: block.marks,
    text: { text: '', at: new Uint32Array(0) },
    bold: 0,
    width: 0,
    row: block,
  }
}

/** Markup inside a cell, and what page breaks have put between its pieces. */
function findHoles(lines: readonly Line[], tokens: readonly Token[], from: number, to: number): Span[] {
  const holes: Span[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (token === undefined) continue
    if (i > from && before !== undefined && token.line > before.line + 1)
      holes.push({ start: before.span.end, end: token.span.start })
    for (const mark of lines[token.line]?.marks ?? [])
      if (mark.start >= token.span.start && mark.end <= token.span.end) holes.push(mark)
  }
  return holes.sort((a, b) => a.start - b.start)
}
