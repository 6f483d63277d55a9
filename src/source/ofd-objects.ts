import type { Run } from './pdf-lines.js'
import { map, multiply, type Matrix } from './pdf-rules.js'
import type { Rule } from './pdf-tables.js'

/** What a page of an OFD file draws, in points from the upper left corner. */
export interface OfdDrawing {
  runs: Run[]
  horizontal: Rule[]
  vertical: Rule[]
  /** characters of text that is written downwards, which is not read */
  downwards: number
  images: number
}

/** OFD measures in millimetres. Source: GB/T 33190-2016, 7.5. */
const POINTS = 72 / 25.4
/** In points: a filled shape this thin is a rule; a stroked line may slant so much. */
const THIN = 3
const SLANT = 1
/** In font sizes: a gap this wide between two glyphs of one text ends a run. */
const GAP = 1.8
/** Objects inside objects deeper than this are not looked at. */
const DEEPEST = 16
const WIDE = /[^\u0020-\u02ff\u2010-\u2015]/u

/** Elements below an element by local name, whatever prefix the file gives the namespace. */
export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) found.push(node as Element)
  return found
}

/** Numbers of an attribute or a text such as a box or a matrix. */
export function numbersOf(text: string | null): number[] {
  return (text?.match(/\S+/gu) ?? []).map(Number).filter((number) => Number.isFinite(number))
}

/**
 * Read what the layers of a page draw: texts glyph by glyph with their deltas, and straight paths as rules.
 *
 * @param content the `Content` element of a page or a template
 * @param composites `CompositeGraphicUnit` elements by id
 * @param drawing takes what is found
 */
export function readObjects(content: Element, composites: ReadonlyMap<string, Element>, drawing: OfdDrawing): void {
  walk(content, [POINTS, 0, 0, POINTS, 0, 0], composites, drawing, 0)
}

function walk(
  parent: Element,
  matrix: Matrix,
  composites: ReadonlyMap<string, Element>,
  drawing: OfdDrawing,
  depth: number,
): void {
  if (depth > DEEPEST) return
  for (const object of childrenOf(parent)) {
    if (object.getAttribute('Visible') === 'false') continue
    const own = placed(object, matrix)
    if (object.localName === 'TextObject') readText(object, own, drawing)
    else if (object.localName === 'PathObject') readPath(object, own, drawing)
    else if (object.localName === 'ImageObject') drawing.images++
    else if (object.localName === 'CompositeObject') {
      const unit = composites.get(object.getAttribute('ResourceID') ?? '')
      if (unit !== undefined) walk(unit, own, composites, drawing, depth + 1)
    } else if (object.localName === 'Layer' || object.localName === 'PageBlock' || object.localName === 'Content') {
      walk(object, matrix, composites, drawing, depth + 1)
    }
  }
}

/** The space inside an object: its matrix, moved to the corner of its boundary. */
function placed(object: Element, outer: Matrix): Matrix {
  const [x = 0, y = 0] = numbersOf(object.getAttribute('Boundary'))
  const moved = multiply(outer, [1, 0, 0, 1, x, y])
  const own = numbersOf(object.getAttribute('CTM'))
  return own.length === 6 ? multiply(moved, own) : moved
}

function readText(object: Element, matrix: Matrix, drawing: OfdDrawing): void {
  const size = numbersOf(object.getAttribute('Size'))[0] ?? 4
  const scale = numbersOf(object.getAttribute('HScale'))[0] ?? 1
  const [a, b, c, d] = matrix
  // a base line that climbs is a watermark
  if (Math.abs(b) > Math.abs(a) * 0.1 || Math.abs(c) > Math.abs(d) * 0.5) return
  let [x, y] = [0, 0]
  for (const code of childrenOf(object, 'TextCode')) {
    const text = code.textContent
    x = numbersOf(code.getAttribute('X'))[0] ?? x
    y = numbersOf(code.getAttribute('Y'))[0] ?? y
    const glyphs = Array.from(text)
    const across = deltas(code.getAttribute('DeltaX'), glyphs.length)
    const down = deltas(code.getAttribute('DeltaY'), glyphs.length)
    if (glyphs.length > 1 && down.some((delta) => delta !== 0) && across.every((delta) => delta === 0)) {
      drawing.downwards += text.replace(/\s/gu, '').length
      continue
    }
    const written: { text: string; from: number; end: number; y: number }[] = []
    let [at, base] = [x, y]
    for (const [i, glyph] of glyphs.entries()) {
      const width = size * scale * (WIDE.test(glyph) ? 1 : 0.5)
      const last = written.at(-1)
      if (last === undefined || base !== last.y || at - last.end > GAP * size)
        written.push({ text: glyph, from: at, end: at + width, y: base })
      else {
        last.text += glyph
        last.end = Math.max(last.end, at + width)
      }
      at += across[i] ?? width
      base += down[i] ?? 0
    }
    for (const run of written) {
      if (run.text.trim() === '') continue
      const start = map(matrix, run.from, run.y)
      const end = map(matrix, run.end, run.y)
      drawing.runs.push({ text: run.text, x: start.x, y: start.y, width: end.x - start.x, size: Math.abs(d) * size })
    }
  }
}

/** Distances between glyphs; `g n d` stands for n times d. Source: GB/T 33190-2016, 11.3. */
function deltas(text: string | null, glyphs: number): number[] {
  const found: number[] = []
  const words = text?.match(/\S+/gu) ?? []
  for (let i = 0; i < words.length && found.length < glyphs; i++) {
    if (words[i] === 'g') {
      const count = Number(words[i + 1])
      const delta = Number(words[i + 2])
      for (let n = 0; n < count && found.length < glyphs; n++) found.push(delta)
      i += 2
    } else found.push(Number(words[i]))
  }
  return found.map((delta) => (Number.isFinite(delta) ? delta : 0))
}

interface Point {
  x: number
  y: number
}

/** Straight stretches of a path: lines where it is stroked, thin shapes where it is filled. */
function readPath(object: Element, matrix: Matrix, drawing: OfdDrawing): void {
  const data = childrenOf(object, 'AbbreviatedData')[0]?.textContent ?? ''
  const stroked = object.getAttribute('Stroke') !== 'false'
  const points: Point[] = []
  const add = (from: Point, to: Point): void => {
    const across = Math.abs(from.x - to.x)
    const down = Math.abs(from.y - to.y)
    if (down <= SLANT && across > THIN)
      drawing.horizontal.push({ at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) })
    else if (across <= SLANT && down > THIN)
      drawing.vertical.push({ at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) })
  }
  let start: Point | null = null
  let here: Point | null = null
  const words = data.match(/\S+/gu) ?? []
  for (let i = 0; i < words.length; i++) {
    const operator = words[i] ?? ''
    const length = ARGUMENTS[operator]
    if (length === undefined) continue
    const next: Point | null =
      length === 0 ? start : map(matrix, Number(words[i + length - 1]), Number(words[i + length]))
    if (next === null || !Number.isFinite(next.x) || !Number.isFinite(next.y)) return
    if (operator === 'M' || operator === 'S') start = next
    else if (stroked && here !== null && (operator === 'L' || operator === 'C')) add(here, next)
    here = next
    points.push(next)
    i += length
  }
  if (!stroked && object.getAttribute('Fill') === 'true') addThin(points, add)
}

/** Operators of a path and how many numbers follow each. Source: GB/T 33190-2016, 9.3. */
const ARGUMENTS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }

function addThin(points: readonly Point[], add: (from: Point, to: Point) => void): void {
  if (points.length < 2) return
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  if (bottom - top <= THIN && right - left > bottom - top) add({ x: left, y }, { x: right, y })
  else if (right - left <= THIN) add({ x, y: top }, { x, y: bottom })
}
