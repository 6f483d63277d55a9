import type { Block } from '../model.js'
import { columnRole } from '../tables/column-role.js'
import { isHead } from '../tables/is-head.js'

/** A table that lies on its side says at least what is measured and how much of it. */
const MIN_ROWS = 2

/**
 * Put the heads of tables that lie on their side before their rows, where a page prints each on a line of its own:
 * `主要指标 |` above `绿化覆盖率 | 饮水安全率 |`, `2027年目标值 |` above `32% | 90% |`.
 *
 * @param rows rows of one table of the source in document order
 * @param texts the texts of their cells
 * @returns the rows, those with a head of their own joined to it; the same list where there are none
 */
export function joinSideHeads(rows: readonly Block[], texts: readonly (readonly string[])[]): readonly Block[] {
  const joined: Block[] = []
  let count = 0
  for (let at = 0; at < rows.length; at++) {
    const end = endOfBlock(texts, at)
    if (end === at) {
      joined.push(rows[at] as Block)
      continue
    }
    for (; at < end; at++) {
      const head = rows[at] as Block
      const row = (texts[at] ?? []).length === 1 ? rows[at + 1] : undefined
      if (row === undefined) {
        joined.push(head)
        continue
      }
      const cells = [...(head.cells ?? []), ...(row.cells ?? [])]
      joined.push({
        ...row,
        span: { start: head.span.start, end: row.span.end },
        marks: [...head.marks, ...row.marks],
        cells,
      })
      count++
      at++
    }
    at--
  }
  return count === 0 ? rows : joined
}

/** End of the rows of a table on its side that begin with a head on its own line; their first where there are none. */
function endOfBlock(texts: readonly (readonly string[])[], from: number): number {
  const [name] = texts[from] ?? []
  if (texts[from]?.length !== 1 || columnRole(name ?? '')?.role !== 'indicator') return from
  const width = texts[from + 1]?.length ?? 0
  let rows = 0
  let promises = false
  let at = from
  while (at < texts.length) {
    const [head = '', ...rest] = texts[at] ?? []
    if (!isHead(head) || (rows > 0 && head === name)) break
    // a head alone stands above its cells, one that has them stands before them
    const alone = rest.length === 0
    if ((alone ? (texts[at + 1]?.length ?? 0) : rest.length) !== width) break
    promises ||= columnRole(head)?.role === 'value'
    at += alone ? 2 : 1
    rows++
  }
  return width > 1 && rows >= MIN_ROWS && promises ? at : from
}
