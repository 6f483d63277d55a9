import type { PageText, Piece } from './pdf-piece.js'
import { sameEdges } from './same-edges.js'

/**
 * Where a page break cuts a row without drawing a rule, the tables of the two pages become one on the first page.
 * Page numbers and running heads between them stay where they are.
 */
export function joinCutTables(pages: readonly PageText[]): void {
  /** where a table stands that may go on over the page */
  let above: { pieces: Piece[]; at: number } | null = null
  for (const [page, { pieces }] of pages.entries()) {
    const first = pieces.findIndex((piece) => piece.kind === 'table')
    const upper: Piece | undefined = above?.pieces[above.at]
    const lower = pieces[first]
    const joined =
      upper?.kind === 'table' && lower?.kind === 'table' && first <= 1 ? joinTables(upper, lower, page) : null
    if (above !== null && joined !== null) {
      above.pieces[above.at] = joined
      pieces.splice(first, 1)
      if (!pieces.some((piece) => piece.kind === 'table')) continue
    }
    const last = pieces.findLastIndex((piece) => piece.kind === 'table')
    above = last >= 0 && last >= pieces.length - 2 ? { pieces, at: last } : null
  }
}

type TablePiece = Extract<Piece, { kind: 'table' }>

/** One table of two whose seam is a cut row: each cell above the cut goes on in the cell below it. */
function joinTables(upper: TablePiece, lower: TablePiece, page: number): TablePiece | null {
  const [a, b] = [upper.table, lower.table]
  if (!(a.openBottom || b.openTop) || !sameEdges(a.edges, b.edges)) return null
  const shift = a.rows - 1
  const cells = a.cells.map((cell) => ({ ...cell }))
  const texts = [...upper.texts]
  for (const [i, cell] of b.cells.entries()) {
    const text = lower.texts[i] ?? ''
    if (cell.row > 0) {
      cells.push({ ...cell, row: cell.row + shift, page: cell.page ?? page })
      texts.push(text)
      continue
    }
    const over = cells.findIndex(
      (c) => c.row + c.rows === a.rows && c.column === cell.column && c.columns === cell.columns,
    )
    const cut = cells[over]
    if (cut === undefined) return null
    cut.rows += cell.rows - 1
    texts[over] = (texts[over] ?? '') + text
  }
  const table = { ...a, cells, rows: shift + b.rows, bottom: a.bottom, openBottom: b.openBottom }
  return { kind: 'table', table, texts, y: upper.y, lastPage: page }
}
