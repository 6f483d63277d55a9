import type { LeafNode, ParagraphNode, Span } from '../model.js'
import { sliceSigns } from '../text/find-signs.js'
import type { Signs } from '../text/find-signs.js'
import { sliceMapped } from '../text/mapped-text.js'
import { findResponsibility } from './find-responsibility.js'
import type { Paragraph } from './join-lines.js'
import { createLeaf } from './leaf-text.js'
import type { Line } from './make-lines.js'

/** Holes of joined lines, found once for the many sections that one paragraph may hold. */
const joinedHoles = new WeakMap<readonly Line[], readonly Span[]>()

/** Markup, and what page breaks have put between the lines of the paragraph. */
function findHoles({ lines }: Paragraph): readonly Span[] {
  const [only] = lines
  if (lines.length === 1 && only !== undefined) return only.marks
  const known = joinedHoles.get(lines)
  if (known !== undefined) return known
  const holes = lines.flatMap((line) => line.marks)
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next !== undefined && next.span.start > line.span.end)
      holes.push({ start: line.span.end, end: next.span.start })
  }
  holes.sort((a, b) => a.start - b.start)
  joinedHoles.set(lines, holes)
  return holes
}

/** Place of a stretch in the source with the markup around it; the stretches of a paragraph tile its span. */
function placeOf(paragraph: Paragraph, from: number, to: number): Span {
  const { text, span } = paragraph
  return {
    start: from === 0 ? span.start : (text.at[from] ?? span.start),
    end: to === text.text.length ? span.end : (text.at[to] ?? span.end),
  }
}

function leafOf(
  type: LeafNode['type'],
  paragraph: Paragraph,
  holes: readonly Span[],
  range: { from: number; to: number },
  marker = 0,
): LeafNode {
  const text = sliceMapped(paragraph.text, range.from, range.to)
  return createLeaf(type, text, placeOf(paragraph, range.from, range.to), holes, marker)
}

/** A page number, a running header, a line of a web page or of a table of contents. */
export function createFurniture(paragraph: Paragraph): LeafNode {
  return leafOf('furniture', paragraph, findHoles(paragraph), { from: 0, to: paragraph.text.text.length })
}

/** The heading of a section. */
export function createHeading(paragraph: Paragraph, from: number, to: number, marker: number): LeafNode {
  return leafOf('heading', paragraph, findHoles(paragraph), { from, to }, marker)
}

/**
 * A paragraph of text, with the clauses that name responsible bodies as leaves of their own.
 *
 * @param paragraph the joined lines
 * @param signs places of its brackets and stops
 * @param from first unit of the stretch in the paragraph's text
 * @param to end of the stretch, exclusive
 * @param marker units of numbering marker at its start
 */
export function createParagraph(
  paragraph: Paragraph,
  signs: Signs | undefined,
  from: number,
  to: number,
  marker: number,
): ParagraphNode {
  const holes = findHoles(paragraph)
  const children: LeafNode[] = []
  let at = from
  let left = marker
  const ranges = findResponsibility(
    paragraph.text.text.slice(from, to),
    signs === undefined ? undefined : sliceSigns(signs, from, to),
  )
  for (const range of ranges) {
    const start = from + range.from
    if (start > at) {
      children.push(leafOf('text', paragraph, holes, { from: at, to: start }, left))
      left = 0
    }
    children.push(leafOf('responsibility', paragraph, holes, { from: start, to: from + range.to }))
    at = from + range.to
  }
  if (at < to) children.push(leafOf('text', paragraph, holes, { from: at, to }, left))
  return { type: 'paragraph', data: { span: placeOf(paragraph, from, to) }, children }
}
