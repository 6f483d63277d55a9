import { findLaidTables } from './find-laid-tables.js'
import { gatherLines, type Line, type Run } from './pdf-lines.js'

/** In shares of the page: where the gutter between two columns may stand. */
const GUTTER_FROM = 0.38
const GUTTER_TO = 0.62
/** In font sizes: a gutter is at least so wide. */
const GUTTER_WIDTH = 1.2
/** So many lines must stand side by side, and fill so much of their column on the average, or it is a list of pairs. */
const FEWEST = 6
const FILLED = 0.6

/**
 * Lay the two columns of a page under one another, as they are read: the left one to its end, then the right one. What
 * runs over both (a title, a page number) parts what stands above it from what stands below.
 *
 * @param runs runs of a page without ruled tables, in points from the upper left corner
 * @param width width of the page in points
 * @returns the runs as in one column, or null where the page has no two columns
 */
export function unfoldColumns(runs: readonly Run[], width: number): Run[] | null {
  const lines = gatherLines(runs)
  if (lines.length < FEWEST) return null
  const gutter = findGutter(lines, width)
  if (gutter === null) return null
  const sides = lines.map((line) => splitLine(line, gutter))
  if (!areColumns(sides) || isTable(lines)) return null
  const left = Math.min(...sides.flatMap((side) => (side.left === null ? [] : [side.left.left])))
  const right = Math.min(...sides.flatMap((side) => (side.right === null ? [] : [side.right.left])))
  return layUnder(sides, right - left)
}

/** Most lines stand in the columns of one table, whose gaps the gutter is one of. */
function isTable(lines: readonly Line[]): boolean {
  const inside = findLaidTables(lines).filter(({ table }) => table.edges.length > MIN_EDGES)
  return inside.reduce((sum, table) => sum + table.lines.size, 0) * 2 > lines.length
}

/** Two columns of text beside each other have three edges. */
const MIN_EDGES = 3

/** A line across the gutter, or its parts to either side. */
interface Sides {
  across: Line | null
  left: Line | null
  right: Line | null
  y: number
  size: number
}

/** The middle of the stretch near the middle of the page over which fewest lines run; null where it is no gutter. */
function findGutter(lines: readonly Line[], width: number): number | null {
  let best: { from: number; to: number; crossed: number; beside: Line[] } | null = null
  for (let share = GUTTER_FROM; share <= GUTTER_TO; share += 0.005) {
    const at = width * share
    const crossed = lines.filter((line) => runsOver(line, at)).length
    const beside = lines.filter((line) => line.left < at && line.right > at && !runsOver(line, at))
    const cost = crossed - beside.length
    if (best === null || cost < best.crossed - best.beside.length) best = { from: at, to: at, crossed, beside }
    else if (cost === best.crossed - best.beside.length) best.to = at
  }
  if (best === null || best.beside.length < FEWEST || best.crossed > best.beside.length / 2) return null
  const at = (best.from + best.to) / 2
  const gaps = best.beside.map((line) => gapAt(line, at) / line.size).sort((a, b) => a - b)
  return (gaps[gaps.length >> 1] ?? 0) >= GUTTER_WIDTH ? at : null
}

/** Whether text of a line stands at x; a sign that hangs into the gutter does not reach its middle. */
function runsOver({ runs }: Line, x: number): boolean {
  return runs.some((run) => run.x < x && run.x + run.width > x)
}

/** How far the text to both sides of x stands apart. */
function gapAt({ runs }: Line, x: number): number {
  const left = Math.max(...runs.filter((run) => run.x < x).map((run) => run.x + run.width))
  const right = Math.min(...runs.filter((run) => run.x >= x).map((run) => run.x))
  return right - left
}

function splitLine(line: Line, gutter: number): Sides {
  const { y, size } = line
  if (runsOver(line, gutter)) return { across: line, left: null, right: null, y, size }
  const part = (wanted: (run: Run) => boolean): Line | null => {
    const own = line.runs.filter(wanted)
    const [first] = own
    if (first === undefined) return null
    return { runs: own, left: first.x, right: Math.max(...own.map((run) => run.x + run.width)), y, size }
  }
  return { across: null, left: part((run) => run.x < gutter), right: part((run) => run.x >= gutter), y, size }
}

function areColumns(sides: readonly Sides[]): boolean {
  return [sides.map((side) => side.left), sides.map((side) => side.right)].every((column) => {
    const own = column.filter((line) => line !== null)
    if (own.length < FEWEST) return false
    const widths = own.map((line) => line.right - line.left)
    return widths.reduce((sum, one) => sum + one, 0) / own.length >= FILLED * Math.max(...widths)
  })
}

function layUnder(sides: readonly Sides[], shift: number): Run[] {
  const laid: Run[] = []
  let down = 0
  const put = (line: Line, dx: number, dy: number): void => {
    for (const run of line.runs) laid.push({ ...run, x: run.x + dx, y: run.y + dy })
  }
  for (let i = 0; i < sides.length; i++) {
    const across = sides[i]?.across
    if (across != null) {
      put(across, 0, down)
      continue
    }
    let end = i
    while (end < sides.length && sides[end]?.across === null) end++
    const block = sides.slice(i, end)
    const [top, bottom] = [block[0], block.at(-1)]
    const height = (bottom?.y ?? 0) - (top?.y ?? 0) + 1.5 * (bottom?.size ?? 0)
    for (const { left } of block) if (left !== null) put(left, 0, down)
    down += height
    for (const { right } of block) if (right !== null) put(right, -shift, down)
    i = end - 1
  }
  return laid
}
