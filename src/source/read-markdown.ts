import type { Nodes, Root, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'
import type { Block, Source, Span } from '../model.js'
import { markedChunks } from './marked-chunks.js'
import { readText, trimSpan } from './read-text.js'

/**
 * Constructs that would own our numbering or swallow text are off: lists, definitions, indented code, `---` headings.
 * Only tables are added to CommonMark.
 */
function numberingSafe(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[]; fromMarkdownExtensions?: object[] }
  const disable = { null: ['codeIndented', 'setextUnderline', 'definition', 'list'] }
  ;(data.micromarkExtensions ??= []).push(gfmTable(), { disable })
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}

const processor = unified().use(remarkParse).use(remarkCjkFriendly).use(numberingSafe)

/**
 * Read Markdown into blocks. The lines are those of plain text; Markdown adds what only its grammar can tell:
 * which signs are emphasis, code and links, and tables written without outer pipes.
 *
 * @param text the text as it is kept, without byte order mark
 */
export function readMarkdown(text: string): Source {
  const source = readText(text)
  const chunks = markedChunks(text)
  if (chunks.text === '') return { ...source, format: 'markdown' }
  const root: Root = processor.parse(chunks.text)
  moveTo(root, chunks.toSource)
  const marks: Span[] = []
  const tables: Table[] = []
  collect(root, marks, tables)
  return { ...source, format: 'markdown', blocks: addTables(text, addMarks(source.blocks, marks), tables) }
}

const offsets = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

/** Give every node the offsets of the whole text. */
function moveTo(node: Nodes, toSource: (offset: number) => number): void {
  const { position } = node
  if (position !== undefined) {
    position.start.offset = toSource(position.start.offset ?? 0)
    position.end.offset = toSource((position.end.offset ?? 1) - 1) + 1
  }
  if ('children' in node) for (const child of node.children) moveTo(child, toSource)
}

/**
 * Signs around strong text and links: what such a node covers and its children do not. Single stars stay, as in plain
 * text: 3*4*5 is no emphasis, and 注：* marks a note.
 */
function collect(node: Nodes, marks: Span[], tables: Table[]): void {
  if (node.type === 'table') tables.push(node)
  if (node.type === 'strong' || node.type === 'link') {
    const outer = offsets(node)
    let from = outer.start
    for (const child of node.children) {
      const inner = offsets(child)
      if (inner.start > from) marks.push({ start: from, end: inner.start })
      from = inner.end
    }
    // an autolink prints its own address
    if (outer.end > from && node.children.length > 0) marks.push({ start: from, end: outer.end })
  }
  if ('children' in node) for (const child of node.children) collect(child, marks, tables)
}

/** Marks of both readings, merged where they touch the same block. */
function addMarks(blocks: readonly Block[], marks: readonly Span[]): Block[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  let next = 0
  return blocks.map((block) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= block.span.start) next++
    const inside: Span[] = []
    for (let i = next; i < sorted.length; i++) {
      const mark = sorted[i]
      if (mark === undefined || mark.start >= block.span.end) break
      if (mark.start >= block.span.start && mark.end <= block.span.end) inside.push(mark)
    }
    if (inside.length === 0) return block
    const within = (span: Span): Span[] => inside.filter((mark) => mark.start >= span.start && mark.end <= span.end)
    const cells = block.cells?.map((cell) => ({ ...cell, marks: mergeSpans([...cell.marks, ...within(cell.span)]) }))
    return { ...block, marks: mergeSpans([...block.marks, ...inside]), ...(cells === undefined ? {} : { cells }) }
  })
}

/** Ascending and disjoint. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

/** Tables that plain reading did not see, because their rows have no outer pipes. */
function addTables(text: string, blocks: Block[], tables: readonly Table[]): Block[] {
  let table = blocks.reduce((most, block) => Math.max(most, block.table ?? -1), -1)
  for (const node of tables) {
    const outer = offsets(node)
    const first = blocks.findIndex((block) => block.span.end > outer.start)
    if (first < 0 || blocks[first]?.kind === 'row') continue
    table++
    const rows = node.children.map((row, index): Block => {
      const span = trimSpan(text, offsets(row))
      const next = node.children[index + 1]
      const delimiter =
        index === 0 ? trimSpan(text, { start: span.end, end: next ? offsets(next).start : outer.end }) : null
      const cells = row.children.map((cell) => {
        const inner = cell.children
        const from = inner[0] === undefined ? offsets(cell).end : offsets(inner[0]).start
        const last = inner.at(-1)
        return { span: trimSpan(text, { start: from, end: last === undefined ? from : offsets(last).end }), marks: [] }
      })
      const marks: Span[] = []
      let at = span.start
      for (const cell of [...cells, { span: { start: span.end, end: span.end } }]) {
        const gap = trimSpan(text, { start: at, end: cell.span.start })
        if (gap.end > gap.start) marks.push(gap)
        at = cell.span.end
      }
      if (delimiter !== null && delimiter.end > delimiter.start) marks.push(delimiter)
      return { kind: 'row', span: { start: span.start, end: delimiter?.end ?? span.end }, marks, cells, table }
    })
    let count = 0
    while ((blocks[first + count]?.span.start ?? outer.end) < outer.end) count++
    blocks.splice(first, count, ...rows)
  }
  return blocks
}
