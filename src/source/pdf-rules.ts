import type { Rule } from './pdf-tables.js'

/** Affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** The operators that matter for rules, with the numbers that pdf.js gives them. */
export interface Operators {
  save: number
  restore: number
  transform: number
  constructPath: number
  paintFormXObjectBegin: number
  paintFormXObjectEnd: number
  stroke: number
  closeStroke: number
  fillStroke: number
  eoFillStroke: number
  closeFillStroke: number
  closeEOFillStroke: number
  fill: number
  eoFill: number
}

/** In points: a filled shape this thin is a rule; a stroked line may slant so much. */
const THIN = 3
const SLANT = 1
/** A page with more paths is a drawing. */
const MAX_SEGMENTS = 20_000

/**
 * Read the horizontal and vertical rules of a page from its drawing operators.
 *
 * @param list operators and their arguments as pdf.js hands them out
 * @param operators numbers of the operators
 * @param viewport from the page's space to points from the upper left corner
 * @returns rules; empty for a page that is mainly a drawing
 */
export function readRules(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  operators: Operators,
  viewport: Matrix,
): { horizontal: Rule[]; vertical: Rule[] } {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const filled = new Set([operators.fill, operators.eoFill])
  const stroked = new Set([
    operators.stroke,
    operators.closeStroke,
    operators.fillStroke,
    operators.eoFillStroke,
    operators.closeFillStroke,
    operators.closeEOFillStroke,
  ])
  let matrix = viewport
  const saved: Matrix[] = []

  function addSegment(from: Point, to: Point): void {
    const across = Math.abs(from.x - to.x)
    const down = Math.abs(from.y - to.y)
    if (down <= SLANT && across > THIN)
      horizontal.push({ at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) })
    else if (across <= SLANT && down > THIN)
      vertical.push({ at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) })
  }

  function addFill(bounds: ArrayLike<number>): void {
    const [x1, y1, x2, y2] = Array.from(bounds)
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return
    const a = map(matrix, x1, y1)
    const b = map(matrix, x2, y2)
    const width = Math.abs(a.x - b.x)
    const height = Math.abs(a.y - b.y)
    if (height <= THIN && width > height) {
      const y = (a.y + b.y) / 2
      addSegment({ x: a.x, y }, { x: b.x, y })
    } else if (width <= THIN) {
      const x = (a.x + b.x) / 2
      addSegment({ x, y: a.y }, { x, y: b.y })
    }
  }

  for (let i = 0; i < list.fnArray.length; i++) {
    const operator = list.fnArray[i]
    const args = list.argsArray[i]
    if (operator === operators.save || operator === operators.paintFormXObjectBegin) saved.push(matrix)
    if (operator === operators.restore || operator === operators.paintFormXObjectEnd) matrix = saved.pop() ?? viewport
    if (operator === operators.transform) matrix = multiply(matrix, args)
    if (operator === operators.paintFormXObjectBegin) matrix = multiply(matrix, Array.isArray(args) ? args[0] : null)
    if (operator !== operators.constructPath || !Array.isArray(args)) continue
    if (horizontal.length + vertical.length > MAX_SEGMENTS) return { horizontal: [], vertical: [] }
    const [paint, paths, bounds] = args as unknown[]
    if (filled.has(Number(paint)) && isNumbers(bounds)) addFill(bounds)
    else if (stroked.has(Number(paint)) && Array.isArray(paths) && isNumbers(paths[0]))
      walkPath(paths[0], matrix, addSegment)
  }
  return { horizontal, vertical }
}

interface Point {
  x: number
  y: number
}

/** Path as pdf.js packs it: 0 x y move, 1 x y line, 2 with six and 3 with four numbers a curve, 4 close. */
function walkPath(path: ArrayLike<number>, matrix: Matrix, addSegment: (from: Point, to: Point) => void): void {
  let start: Point = { x: 0, y: 0 }
  let here = start
  for (let i = 0; i < path.length;) {
    const kind = path[i]
    const length = kind === 2 ? 6 : kind === 3 ? 4 : kind === 4 ? 0 : 2
    const next = length === 0 ? start : map(matrix, path[i + length - 1] ?? 0, path[i + length] ?? 0)
    if (kind === 0) start = next
    else if (kind === 1 || kind === 4) addSegment(here, next)
    here = next
    i += length + 1
  }
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) || (Array.isArray(value) && value.every((item) => typeof item === 'number'))
}

/** Apply a matrix to a point. */
export function map([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** `inner` first, then `outer`; anything but six numbers changes nothing. */
export function multiply(outer: Matrix, inner: unknown): Matrix {
  if (!isNumbers(inner) || inner.length !== 6) return outer
  const [a, b, c, d, e, f] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = Array.from(inner)
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
