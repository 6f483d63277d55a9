import { GLUED_END, GLUED_HEAD, GLUED_SIGN } from '../words/table-cells.js'

/** A stretch of a text, in its units. */
export interface GluedRows {
  start: number
  end: number
}

/** Fewest rows that show that a table was run together. */
const MIN_ROWS = 3
/** Longest row, and how far before the first the heads may stand. */
const MAX_ROW = 120

/**
 * Find the rows of a table that a converter has run together on one line without anything between the cells:
 * `1人均预期寿命岁79.580.5预期性2婴儿死亡率‰3.13预期性`. Where one value ends and the next begins nobody can tell.
 *
 * @param text cleaned text of a paragraph
 */
export function findGluedRows(text: string): readonly GluedRows[] {
  if (!holdsRows(text)) return NONE
  const found: GluedRows[] = []
  let open: { start: number; end: number; rows: number } | null = null
  const close = (): void => {
    if (open !== null && open.rows >= MIN_ROWS) found.push({ start: open.start, end: open.end })
    open = null
  }
  for (const match of text.matchAll(GLUED_END)) {
    const end = match.index + match[0].length
    if (open !== null && match.index - open.end > MAX_ROW) close()
    if (open === null) {
      const from = Math.max(found.at(-1)?.end ?? 0, match.index - MAX_ROW)
      const head = text.slice(from, match.index).search(GLUED_HEAD)
      open = { start: head < 0 ? from : from + head, end, rows: 1 }
    } else open = { start: open.start, end, rows: open.rows + 1 }
  }
  close()
  return found
}

const NONE: readonly GluedRows[] = []

/** So many rows end with the sign that is looked for; most texts hold it less often, and the pattern is not tried. */
function holdsRows(text: string): boolean {
  let at = -1
  for (let count = 0; count < MIN_ROWS; count++) {
    at = text.indexOf(GLUED_SIGN, at + 1)
    if (at < 0) return false
  }
  return true
}
