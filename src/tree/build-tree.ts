import type { Block, PlanMessage, PlanNode, PlanTree, SectionNode, Source } from '../model.js'
import { findPrintedTables } from '../tables/find-printed-tables.js'
import { foldSource } from '../text/fold.js'
import { addPositions } from './add-positions.js'
import { createFurniture, createHeading, createParagraph, findHoles } from './build-nodes.js'
import { buildTables } from './build-table.js'
import { checkBrackets } from './check-brackets.js'
import { findAttachments } from './find-attachments.js'
import { findCaptions } from './find-captions.js'
import { findFurniture } from './find-furniture.js'
import { joinPageBreaks } from './join-page-breaks.js'
import { joinLines } from './join-lines.js'
import type { Paragraph } from './join-lines.js'
import { makeLines } from './make-lines.js'
import { markContents } from './mark-contents.js'
import { markNoise } from './mark-noise.js'
import { markRepeated } from './mark-repeated.js'
import { outlineSections } from './outline-sections.js'
import type { OutlineSection } from './outline-sections.js'
import { splitFront } from './split-front.js'
import { splitTail } from './split-tail.js'

/**
 * Read the numbering of a source into a tree of sections, paragraphs and tables.
 *
 * @param source blocks in document order
 * @param most how many messages of one kind are listed
 * @returns a unist tree whose leaves hold every non-blank character once, and what was found odd
 */
export function buildTree(source: Source, most = Infinity): { tree: PlanTree; messages: PlanMessage[] } {
  const { fold, signs: findSigns } = foldSource(source.text)
  const printed = findPrintedTables(makeLines(markNoise(source), fold), source.text)
  const { paragraphs: listed, titles } = markContents(
    splitTail(splitFront(joinLines(findFurniture(joinPageBreaks(printed))))),
  )
  const { paragraphs, message: repeated } = markRepeated(listed)
  const attachments = findAttachments(paragraphs)
  const captions = findCaptions(paragraphs)
  const signs = paragraphs.map((paragraph) => findSigns(paragraph.text))
  const outline = outlineSections(paragraphs, signs, attachments, captions, titles, source.text)
  const titleParagraphs = new Set<number>()
  for (const section of outline) for (const index of section.titleParagraphs) titleParagraphs.add(index)
  const merges = MERGING.has(source.format)
  const tree: PlanTree = { type: 'root', children: [] }
  const open: { node: SectionNode; level: number }[] = []
  const here = (): PlanNode[] => open.at(-1)?.node.children ?? tree.children
  const rows: Block[] = []
  const held: Paragraph[] = []
  const closeTable = (): void => {
    if (rows.length === 0) return
    for (const run of splitTables(rows))
      here().push(...buildTables(run, fold, merges || run.some((row) => row.merges === true)))
    for (const paragraph of held) here().push(createFurniture(paragraph))
    rows.length = 0
    held.length = 0
  }
  let next = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.row !== null) {
      rows.push(paragraph.row)
      continue
    }
    // a page number between rows does not end the table
    if (
      paragraph.furniture &&
      rows.length > 0 &&
      paragraphs.slice(index, index + 6).find((p) => !p.furniture)?.row?.table === rows.at(-1)?.table
    ) {
      held.push(paragraph)
      continue
    }
    closeTable()
    if (paragraph.furniture) {
      here().push(createFurniture(paragraph))
      continue
    }
    const { length } = paragraph.text.text
    const holes = findHoles(paragraph)
    let at = 0
    for (let section = outline[next]; section?.paragraph === index; section = outline[next]) {
      if (section.from > at) here().push(createParagraph(paragraph, holes, signs[index], at, section.from, 0))
      next++
      while ((open.at(-1)?.level ?? -1) >= section.level) open.pop()
      const node = createSection(section, `s${next}`, paragraph.span.start)
      here().push(node)
      open.push({ node, level: section.level })
      at = section.from
      if (section.heading !== null) {
        node.children.push(createHeading(paragraph, holes, at, section.heading.end, section.markerLength))
        at = section.heading.end
      }
      if (section.to > at) {
        const marker = section.heading === null ? section.markerLength : 0
        node.children.push(createParagraph(paragraph, holes, signs[index], at, section.to, marker))
        at = section.to
      }
    }
    if (at < length) {
      const caption = captions.get(index)
      if (caption !== undefined) here().push(createHeading(paragraph, holes, at, length, caption))
      else if (titleParagraphs.has(index)) here().push(createHeading(paragraph, holes, at, length, 0))
      else here().push(createParagraph(paragraph, holes, signs[index], at, length, 0))
    }
  }
  closeTable()
  closeSpans(tree.children)
  addPositions(tree, source.text)
  const odd = outline.map((section) => section.message).filter((message) => message !== null)
  return {
    tree,
    messages: [...(repeated === null ? [] : [repeated]), ...odd, ...checkBrackets(paragraphs, signs, most)],
  }
}

/** Formats that say which cells of a table are merged. */
const MERGING: ReadonlySet<Source['format']> = new Set(['html', 'docx'])

function createSection(section: OutlineSection, id: string, start: number): SectionNode {
  const { number, title, depth, titleSpan } = section
  return { type: 'section', data: { id, number, title, depth, span: { start, end: start }, titleSpan }, children: [] }
}

function splitTables(rows: readonly Block[]): Block[][] {
  const tables: Block[][] = []
  for (const row of rows) {
    const last = tables.at(-1)
    if (last !== undefined && last[0]?.table === row.table) last.push(row)
    else tables.push([row])
  }
  return tables
}

/** A section reaches from its first to its last child. */
function closeSpans(nodes: readonly PlanNode[]): void {
  for (const node of nodes) {
    if (node.type !== 'section') continue
    closeSpans(node.children)
    node.data.span = {
      start: node.children[0]?.data.span.start ?? node.data.span.start,
      end: node.children.at(-1)?.data.span.end ?? node.data.span.end,
    }
  }
}
