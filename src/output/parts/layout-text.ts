import type { LeafNode, Plan, PlanNode, Span } from '../../model.js'
import type { Leaf, TextBlock } from './text-block.js'

/**
 * The plan's text in blocks for reading: headings, paragraphs with their run-in headings, table rows; markup left out.
 * A plan without a tree is shown line by line as kept.
 *
 * @param plan the plan
 * @returns blocks in document order; offsets into `plan.source`
 */
export function layoutText(plan: Plan): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const node of plan.tree.children) addNode(node, 1, blocks)
  return blocks.length > 0 ? blocks : layoutLines(plan.source)
}

function addNode(node: PlanNode, depth: number, blocks: TextBlock[]): void {
  switch (node.type) {
    case 'section':
      for (const child of node.children) addNode(child, node.data.depth, blocks)
      return
    case 'table':
      for (const child of node.children) addNode(child, depth, blocks)
      return
    case 'paragraph':
      addParagraph(node.children, blocks)
      return
    case 'row':
      blocks.push({ kind: 'r', leaves: node.children.map(toLeaf) })
      return
    case 'heading':
      blocks.push({ kind: depth <= 1 ? 'h1' : depth === 2 ? 'h2' : 'h3', leaves: [toLeaf(node)] })
      return
    case 'furniture':
      blocks.push({ kind: 'f', leaves: [toLeaf(node)] })
      return
    default:
      blocks.push({ kind: 'p', leaves: [toLeaf(node)] })
  }
}

/** Text that goes on right after a heading is one paragraph with it. */
function addParagraph(leaves: readonly LeafNode[], blocks: TextBlock[]): void {
  const [first] = leaves
  if (first === undefined) return
  if (leaves.every(({ type }) => type === 'furniture')) {
    blocks.push({ kind: 'f', leaves: leaves.map(toLeaf) })
    return
  }
  const before = blocks.at(-1)
  const heading = before?.leaves[0]
  if (before !== undefined && heading?.[0] === 'h' && heading[2] === first.data.span.start) {
    before.kind = 'p'
    for (const leaf of leaves) before.leaves.push(toLeaf(leaf))
    return
  }
  blocks.push({ kind: 'p', leaves: leaves.map(toLeaf) })
}

const KINDS: Readonly<Record<LeafNode['type'], Leaf[0]>> = {
  heading: 'h',
  responsibility: 'b',
  text: 't',
  cell: 't',
  furniture: 't',
}

function toLeaf({ type, data }: LeafNode): Leaf {
  return [KINDS[type], data.span.start, data.span.end, ...data.holes.flatMap(({ start, end }: Span) => [start, end])]
}

/** Marks of Markdown that a reader does not need: heading signs, bold, bars of a table. */
const MARKS = /^#{1,6} |\*\*|\|/gu

function layoutLines(source: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  for (const line of source.split('\n')) {
    const end = start + line.length
    const holes = [...line.matchAll(MARKS)].flatMap(({ 0: mark, index }) => [
      start + index,
      start + index + mark.length,
    ])
    if (line.trim() !== '') blocks.push({ kind: 'p', leaves: [['t', start, end, ...holes]] })
    start = end + 1
  }
  return blocks
}
