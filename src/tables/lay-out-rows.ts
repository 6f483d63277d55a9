import type { Block, SourceCell } from '../model.js'
import { joinTokens } from './cell-tokens.js'
import type { Token } from './cell-tokens.js'
import type { CellRange, Head } from './printed-head.js'
import { settleMissing } from './settle-missing.js'
import type { TextLine } from './text-line.js'

/**
 * Make row lines of the rows of a table; page numbers that stood between their lines follow the row they cut.
 *
 * @param lines lines of the document
 * @param tokens pieces that the rows are made of
 * @param head its heads
 * @param rows pieces of the cells of each row
 * @param at first line of the table
 * @param end line after its last, exclusive
 * @param table number of the table
 */
export function layOut<L extends TextLine>(
  lines: readonly L[],
  tokens: readonly Token[],
  head: Head,
  rows: readonly CellRange[][],
  at: number,
  end: number,
  table: number,
): L[] {
  const out: L[] = []
  let next = at
  const used = new Set<number>()
  for (const { line, last } of tokens) for (let i = line; i <= last; i++) used.add(i)
  /** page numbers up to a line */
  const pass = (until: number): void => {
    for (; next < until; next++) if (!used.has(next)) out.push(lines[next] as L)
  }
  const settled = settleMissing(rows, head, tokens)
  for (const row of [...(head.rows ?? [head.columns]), ...settled.rows]) {
    const own = row.filter(isOwn)
    const first = tokens[own[0]?.from ?? 0]
    const last = tokens[(own.at(-1)?.to ?? 1) - 1]
    if (first === undefined || last === undefined) continue
    pass(first.line)
    out.push(makeRow(lines, tokens, row, table, settled.lacking.has(row)))
    pass(last.last + 1)
  }
  pass(end)
  return out
}

const isOwn = ({ merged }: CellRange): boolean => merged !== true

function makeRow<L extends TextLine>(
  lines: readonly L[],
  tokens: readonly Token[],
  row: readonly CellRange[],
  table: number,
  lacks: boolean,
): L {
  const own = row.filter(isOwn)
  const firstToken = tokens[own[0]?.from ?? 0]
  let edge = firstToken?.span.start ?? 0
  const start = edge
  const cells = row.map(({ from, to, merged = false }): SourceCell => {
    const origin = merged ? tokens[from] : undefined
    if (origin !== undefined) return { span: origin.span, marks: [], merged }
    const pieces = tokens.slice(from, to).filter(({ text }) => text !== '')
    const [first] = pieces
    if (first === undefined) return { span: { start: edge, end: edge }, marks: [] }
    const { span, holes } = pieces.slice(1).reduce((cell, piece) => joinPieces(cell, piece), first)
    edge = span.end
    return { span, marks: holes.filter((hole) => hole.start >= span.start) }
  })
  const first = lines[firstToken?.line ?? 0] as L
  const lastLine = lines[tokens[(own.at(-1)?.to ?? 1) - 1]?.last ?? 0]
  // the pipe behind the last cell belongs to the row
  const closing = lastLine?.marks.at(-1)
  const end = closing !== undefined && closing.start >= edge && closing.end === lastLine?.span.end ? closing.end : edge
  const span = { start, end }
  const marks = cells.flatMap((cell) => cell.marks)
  const block: Block = { kind: 'row', span, marks, cells, table, ...(lacks ? { lacks } : {}) }
  const text = { text: '', at: new Uint32Array(0) }
  return { ...first, span, marks: block.marks, text, bold: 0, width: 0, row: block }
}

/** Pieces on lines one below the other are one text; only what page breaks have put between them is left out. */
function joinPieces(cell: Token, piece: Token): Token {
  const joined = joinTokens(cell, piece)
  if (piece.line > cell.last + 1) return joined
  return { ...joined, holes: [...cell.holes, ...piece.holes] }
}
