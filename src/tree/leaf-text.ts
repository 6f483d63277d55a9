import type { LeafNode, PlanTree, PlanNode, Span } from '../model.js'
import { foldText } from '../text/fold.js'
import { sliceMapped } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { plainText } from '../text/plain-text.js'
import { LINES } from './lines.js'

/**
 * Cleaned texts that building the tree has made already; a tree read back from JSON is cleaned again. Most leaves are
 * plain stretches of the source and need none.
 */
const texts = new WeakMap<LeafNode, MappedText>()

/**
 * Make a leaf of a stretch of cleaned text.
 *
 * @param type what the leaf is
 * @param text the cleaned text
 * @param from first unit of the stretch
 * @param to end of the stretch, exclusive
 * @param span its place in the source, with the markup around it
 * @param holes stretches inside the span that are not part of the text, ascending and disjoint; others are left out
 * @param marker units of the text that are the numbering marker
 */
export function createLeaf(
  type: LeafNode['type'],
  text: MappedText,
  from: number,
  to: number,
  span: Span,
  holes: readonly Span[],
  marker = 0,
): LeafNode {
  const inside = holes.length === 0 ? NO_HOLES : holesIn(holes, span)
  const data = marker > 0 ? { span, holes: inside, marker } : { span, holes: inside }
  // room for what `addPositions` fills in, so that a leaf is one object: tables have hundreds of thousands
  const leaf: LeafNode & { [LINES]: null } = { type, value: text.text.slice(from, to), data, [LINES]: null }
  if (!isPlain(leaf)) texts.set(leaf, sliceMapped(text, from, to))
  return leaf
}

/** One for all: most leaves have none. */
const NO_HOLES: Span[] = []

/** Nothing was left out: every unit of the span is a unit of the text. */
function isPlain({ value, data: { span, holes } }: LeafNode): boolean {
  return value.length === span.end - span.start && holes.length === 0
}

/** The holes that touch a span; a paragraph of many leaves has many, so they are not all looked at for each. */
function holesIn(holes: readonly Span[], span: Span): Span[] {
  let from = 0
  let high = holes.length
  while (from < high) {
    const middle = (from + high) >> 1
    if ((holes[middle]?.end ?? 0) <= span.start) from = middle + 1
    else high = middle
  }
  let to = from
  while (to < holes.length && (holes[to]?.start ?? 0) < span.end) to++
  return holes.slice(from, to)
}

/**
 * The cleaned text of a leaf.
 *
 * @param leaf leaf of a plan's tree
 * @param source the source text that the tree's spans point into
 */
export function leafText(leaf: LeafNode, source: string): MappedText {
  if (isPlain(leaf)) return plainText(leaf.value, leaf.data.span.start)
  return texts.get(leaf) ?? foldText(source, leaf.data.span, leaf.data.holes)
}

/** True for the nodes that hold text. */
export function isLeaf(node: PlanNode | PlanTree): node is LeafNode {
  return !('children' in node)
}
