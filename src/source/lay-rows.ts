/** A line of a cell: where its base line stands. */
export interface CellLine {
  y: number
}

/** In font sizes: how far a cell may stand off the line that its row stands on. */
const SLACK = 0.35

/**
 * Give the lines of one column to the rows of its table. A cell of several lines stands around the line of its row, begins
 * on it or ends on it.
 *
 * @param lines lines of the column from top to bottom
 * @param anchors heights of the rows from top to bottom
 * @param size font size
 * @returns lines of each row, and those above the first; null where they fit no way, or nobody can tell which
 */
export function layRows<L extends CellLine>(
  lines: readonly L[],
  anchors: readonly number[],
  size: number,
): { rows: L[][]; above: L[] } | null {
  const slack = size * SLACK
  return layAround(lines, anchors, slack) ?? layBelow(lines, anchors, slack) ?? layOnto(lines, anchors, slack)
}

/** From the last row up: so many lines that their middle is the line of the row. */
function layAround<L extends CellLine>(
  lines: readonly L[],
  anchors: readonly number[],
  slack: number,
): { rows: L[][]; above: L[] } | null {
  const rows: L[][] = anchors.map(() => [])
  let end = lines.length
  for (let row = anchors.length - 1; row >= 0; row--) {
    const anchor = anchors[row] ?? 0
    let sum = 0
    let count = 0
    let found = (lines[end - 1]?.y ?? -Infinity) < anchor - slack
    while (!found && end - count > 0) {
      count++
      const y = lines[end - count]?.y ?? 0
      // a line that stands on the row above is none of this cell
      if (count > 1 && y <= (anchors[row - 1] ?? -Infinity) + slack) return null
      sum += y
      const off = sum / count - anchor
      if (off < -slack) return null
      found = off <= slack
    }
    if (!found && count > 0) return null
    if ((lines[end - 1]?.y ?? -Infinity) < anchor - slack) continue
    rows[row] = lines.slice(end - count, end)
    end -= count
  }
  return { rows, above: lines.slice(0, end) }
}

/** Each cell begins on the line of its row, and its lines are nearer to one another than to the next cell. */
function layBelow<L extends CellLine>(
  lines: readonly L[],
  anchors: readonly number[],
  slack: number,
): { rows: L[][]; above: L[] } | null {
  const rows: L[][] = anchors.map(() => [])
  const above: L[] = []
  let row = -1
  for (const [index, line] of lines.entries()) {
    while (row + 1 < anchors.length && (anchors[row + 1] ?? 0) <= line.y + slack) row++
    if (row < 0) {
      above.push(line)
      continue
    }
    const own = rows[row] ?? []
    const isFirst = line.y <= (anchors[row] ?? 0) + slack
    if (isFirst ? own.length > 0 : own.length === 0) return null
    const [before, next] = [lines[index - 1]?.y ?? -Infinity, lines[index + 1]?.y ?? Infinity]
    if (!isFirst && next > (anchors[row + 1] ?? Infinity) - slack && next - line.y < line.y - before + CLEARER * slack)
      return null
    own.push(line)
  }
  return { rows, above }
}

/** Each cell ends on the line of its row, as a spreadsheet sets it. */
function layOnto<L extends CellLine>(
  lines: readonly L[],
  anchors: readonly number[],
  slack: number,
): { rows: L[][]; above: L[] } | null {
  const turned = layBelow(
    lines.map((line) => ({ y: -line.y, line })).reverse(),
    anchors.map((y) => -y).reverse(),
    slack,
  )
  const first = turned?.rows.at(-1) ?? []
  // what stands above the first row may as well be its head
  if (turned === null || turned.above.length > 0 || first.length > 1) return null
  return { rows: turned.rows.map((own) => own.map(({ line }) => line).reverse()).reverse(), above: [] }
}

/** In slacks: so much farther off the next cell stands than the next line of one. */
const CLEARER = 0.3
