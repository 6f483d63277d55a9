import type { Gap, LaidLine, Piece } from './laid-line.js'

/** Lines that stand in columns. */
export interface LaidBlock {
  /** first line and the one behind the last */
  from: number
  to: number
  /** what parts the columns, from left to right */
  gaps: Gap[]
  /** lines with a piece that reaches over a gap */
  crossing: ReadonlySet<number>
}

/** In font sizes: a gap between columns is at least so wide. */
const MIN_GAP = 0.1
/** In font sizes: rows stand no farther apart, and no line of a cell that goes on. */
const MAX_ROW_PITCH = 6
const MAX_LINE_PITCH = 1.8
/** Fewest lines with several pieces. */
const MIN_LINES = 3
/** Lines from which the columns of a stretch are tried. */
const MAX_TRIES = 6
/** So many rows show that two columns are two. */
const SURE_USES = 3
/** Heads that reach over several columns: at most so many lines, each of short words. */
const MAX_HEAD_LINES = 3
const MAX_HEAD_LENGTH = 30

/**
 * Find the stretches of a page whose lines leave the same gaps free: columns that no rule parts. The gaps are what all rows
 * have in common, so that columns may stand close together where only a blank parts them.
 *
 * @param lines the lines of a page from top to bottom, cut into pieces
 */
export function findLaidBlocks(lines: readonly LaidLine[]): LaidBlock[] {
  const blocks: LaidBlock[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!isParted(lines[at])) continue
    const end = endOfStretch(lines, at)
    blocks.push(...blocksOf(lines, at, end))
    at = end - 1
  }
  return blocks
}

const isParted = (line: LaidLine | undefined): boolean => line !== undefined && line.pieces.length > 1

/** Lines follow each other closely, and of some few in a row at least one has several pieces. */
function endOfStretch(lines: readonly LaidLine[], from: number): number {
  let last = from
  for (let i = from + 1; i < lines.length && i - last <= MAX_WRAPPED; i++) {
    if (distance(lines, i - 1, i) > MAX_ROW_PITCH) break
    if (isParted(lines[i])) last = i
  }
  let end = last + 1
  while (end < lines.length && distance(lines, end - 1, end) <= MAX_LINE_PITCH && !isParted(lines[end])) end++
  return end
}

/** Lines of one cell beside which no other cell has a line. */
const MAX_WRAPPED = 8

/** In font sizes. */
function distance(lines: readonly LaidLine[], above: number, below: number): number {
  const [a, b] = [lines[above]?.line, lines[below]?.line]
  return a === undefined || b === undefined ? Infinity : (b.y - a.y) / Math.max(a.size, b.size)
}

function blocksOf(lines: readonly LaidLine[], from: number, to: number): LaidBlock[] {
  const blocks: LaidBlock[] = []
  const open: [number, number][] = [[from, to]]
  for (let tries = 0; tries < MAX_TRIES && open.length > 0; tries++) {
    const [start, end] = open.shift() ?? [0, 0]
    const seed = widest(lines, start, end)
    if (seed < 0) continue
    const block = grow(lines, start, end, seed)
    if (block === null) {
      open.push([start, seed], [seed + 1, end])
      continue
    }
    blocks.push(block)
    open.push([start, block.from], [block.to, end])
  }
  return blocks.sort((a, b) => a.from - b.from)
}

/** The line with most pieces; -1 where too few have several. */
function widest(lines: readonly LaidLine[], from: number, to: number): number {
  let best = -1
  let parted = 0
  for (let i = from; i < to; i++) {
    const count = lines[i]?.pieces.length ?? 0
    if (count > 1) parted++
    if (count > 1 && count > (lines[best]?.pieces.length ?? 0)) best = i
  }
  return parted < MIN_LINES ? -1 : best
}

interface Strip extends Gap {
  /** lines with a piece on both sides */
  uses: number
}

/** From the line with most pieces up and down, as long as the lines leave its gaps free. */
function grow(lines: readonly LaidLine[], start: number, end: number, seed: number): LaidBlock | null {
  const first = lines[seed]
  if (first === undefined) return null
  const size = first.line.size
  let strips: Strip[] = first.pieces.slice(1).map((piece, i) => ({ from: first.pieces[i]?.right ?? 0, to: piece.left, uses: 1 })) // prettier-ignore
  const crossing = new Set<number>()
  let to = seed + 1
  let parted = 1
  /** lines of a cell that goes on, or of a cell over all columns, taken in only where a row follows */
  let waiting = 0
  for (let i = to; i < end; i++) {
    const line = lines[i] as LaidLine
    const narrowed = narrow(strips, line, size)
    if (narrowed.lost === 0) {
      strips = narrowed.strips
      if (line.pieces.length > 1) parted++
      if (line.pieces.length > 1 || goesOn(lines, i, strips)) {
        to = i + 1
        waiting = 0
      } else if (++waiting > MAX_WRAPPED) break
      continue
    }
    // a bogus gap in the first line: 指 标 over whole names
    const isBogus = narrowed.doubtful === narrowed.lost && narrowed.strips.length >= Math.max(1, line.pieces.length - 1)
    if (isBogus && line.pieces.length > 1) {
      strips = narrowed.strips
      parted++
      to = i + 1
      waiting = 0
      continue
    }
    // 一、健康水平 over all columns, between rows
    if (line.pieces.length > 1 || (line.pieces[0]?.text.length ?? 0) > MAX_HEAD_LENGTH || ++waiting > 2) break
    crossing.add(i)
  }
  let from = seed
  let heads = 0
  for (let i = seed - 1; i >= start; i--) {
    const line = lines[i] as LaidLine
    if (distance(lines, i, i + 1) > MAX_ROW_PITCH) break
    const narrowed = narrow(strips, line, size)
    if (narrowed.lost === 0) {
      strips = narrowed.strips
      if (line.pieces.length > 1) {
        parted++
        from = i
      }
      continue
    }
    const isHead = line.pieces.every(({ text }) => text.length <= MAX_HEAD_LENGTH)
    if (line.pieces.length < 2 || !isHead || ++heads > MAX_HEAD_LINES) break
    crossing.add(i)
    from = i
  }
  if (strips.length === 0 || parted < MIN_LINES) return null
  const inside = new Set([...crossing].filter((i) => i >= from && i < to))
  return { from, to, gaps: strips.map(({ from: left, to: right }) => ({ from: left, to: right })), crossing: inside }
}

/** What of the gaps a line leaves free; `lost` are those that it fills, `doubtful` those of them that few lines show. */
function narrow(
  strips: readonly Strip[],
  { pieces }: LaidLine,
  size: number,
): { strips: Strip[]; lost: number; doubtful: number } {
  const left: Strip[] = []
  let lost = 0
  let doubtful = 0
  let piece = 0
  for (const strip of strips) {
    let { from, to } = strip
    // pieces that end before the middle of the gap stand to its left
    while (piece < pieces.length && (pieces[piece]?.right ?? 0) <= from) piece++
    let isCrossed = false
    for (let i = piece; i < pieces.length; i++) {
      const { left: start, right: end } = pieces[i] ?? { left: 0, right: 0 }
      if (start >= to) break
      if (start <= from && end >= to) isCrossed = true
      else if (start <= from) from = Math.max(from, end)
      else if (end >= to) to = Math.min(to, start)
      else if (start - from > to - end) to = start
      else from = end
    }
    if (isCrossed || to - from < MIN_GAP * size) {
      lost++
      if (strip.uses < SURE_USES) doubtful++
      continue
    }
    const isUsed = (pieces[0]?.left ?? Infinity) < from && (pieces.at(-1)?.right ?? -Infinity) > to
    left.push({ from, to, uses: strip.uses + (isUsed ? 1 : 0) })
  }
  return { strips: left, lost, doubtful }
}

/** A line of one piece goes on with a cell above: as close to a line of it as lines are, and in its column. */
function goesOn(lines: readonly LaidLine[], at: number, strips: readonly Gap[]): boolean {
  const [piece] = lines[at]?.pieces ?? []
  const own = lines[at]?.line
  if (piece === undefined || own === undefined) return false
  const left = strips.findLast(({ to }) => to <= piece.left + 1)?.to ?? -Infinity
  const right = strips.find(({ from }) => from >= piece.right - 1)?.from ?? Infinity
  // beside it the line of the row may stand, between two lines of the cell
  for (let i = at - 1; i >= 0 && distance(lines, i, at) <= MAX_LINE_PITCH; i--) {
    const { line, pieces } = lines[i] as LaidLine
    if (Math.abs(own.size - line.size) > 0.1 * own.size) continue
    const inColumn = pieces.filter((one) => one.left > left - 1 && one.right < right + 1)
    if (inColumn.some((one) => isUnder(one, piece, own.size))) return true
  }
  return false
}

/** Both begin at one place or stand around one middle. */
const isUnder = (a: Piece, b: Piece, size: number): boolean =>
  near(a.left, b.left, size) || near((a.left + a.right) / 2, (b.left + b.right) / 2, size)

const near = (a: number, b: number, size: number): boolean => Math.abs(a - b) < 0.7 * size
