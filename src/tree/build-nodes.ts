import type { LeafNode, ParagraphNode, Span } from '../model.js'
import { sliceSigns } from '../text/find-signs.js'
import type { Signs } from '../text/find-signs.js'
import { findResponsibility } from './find-responsibility.js'
import type { Paragraph } from './join-lines.js'
import { createLeaf } from './leaf-text.js'

/** Markup, and what page breaks have put between the lines of the paragraph. */
export function findHoles({ lines }: Paragraph): readonly Span[] {
  const [first] = lines
  if (lines.length === 1 && first !== undefined) return first.marks
  const holes: Span[] = []
  for (const [index, { span, marks }] of lines.entries()) {
    for (const mark of marks) holes.push(mark)
    const next = lines[index + 1]
    if (next !== undefined && next.span.start > span.end) holes.push({ start: span.end, end: next.span.start })
  }
  return holes.sort((a, b) => a.start - b.start)
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
  from: number,
  to: number,
  marker = 0,
): LeafNode {
  return createLeaf(type, paragraph.text, from, to, placeOf(paragraph, from, to), holes, marker)
}

/** A page number, a running header, a line of a web page or of a table of contents, a note. */
export function createFurniture(paragraph: Paragraph): LeafNode {
  const leaf = leafOf('furniture', paragraph, findHoles(paragraph), 0, paragraph.text.text.length)
  const role = paragraph.lines[0]?.role
  if (role !== undefined) leaf.data.role = role
  return leaf
}

/** The heading of a section. */
export function createHeading(
  paragraph: Paragraph,
  holes: readonly Span[],
  from: number,
  to: number,
  marker: number,
): LeafNode {
  return leafOf('heading', paragraph, holes, from, to, marker)
}

/**
 * A paragraph of text, with the clauses that name responsible bodies as leaves of their own.
 *
 * @param paragraph the joined lines
 * @param holes its {@link findHoles | holes}
 * @param signs places of its brackets and stops
 * @param from first unit of the stretch in the paragraph's text
 * @param to end of the stretch, exclusive
 * @param marker units of numbering marker at its start
 */
export function createParagraph(
  paragraph: Paragraph,
  holes: readonly Span[],
  signs: Signs | undefined,
  from: number,
  to: number,
  marker: number,
): ParagraphNode {
  const children: LeafNode[] = []
  const { text } = paragraph.text
  const isWhole = from === 0 && to === text.length
  const ranges = isWhole
    ? findResponsibility(text, signs)
    : findResponsibility(text.slice(from, to), signs === undefined ? undefined : sliceSigns(signs, from, to))
  let at = from
  let left = marker
  for (const range of ranges) {
    const start = from + range.from
    if (start > at) {
      children.push(leafOf('text', paragraph, holes, at, start, left))
      left = 0
    }
    at = from + range.to
    children.push(leafOf('responsibility', paragraph, holes, start, at))
  }
  if (at < to) children.push(leafOf('text', paragraph, holes, at, to, left))
  return { type: 'paragraph', data: { span: placeOf(paragraph, from, to) }, children }
}
