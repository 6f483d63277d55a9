import type { Nodes, Root, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Data, Processor } from 'unified'
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

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Emphasis = Extract<NonNullable<Extension['text']>[string], { resolveAll?: unknown }>

/** A paragraph with so many runs of `*` and `_` has lost its line breaks, or they are no emphasis. */
const MAX_RUNS = 500

/**
 * micromark compares each run of emphasis signs with all before it in its paragraph. Where there are too many they stay
 * text here; plain reading has seen the bold ones among them.
 */
function boundEmphasis(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => {
    const [emphasis] = extension.insideSpan?.null ?? []
    const resolve = emphasis?.resolveAll
    if (resolve === undefined) return extension
    const bounded: Emphasis = {
      ...(emphasis as Emphasis),
      resolveAll: (events, context) => {
        const runs = events.filter(([, { type }]) => type === 'attentionSequence')
        if (runs.length <= 2 * MAX_RUNS) return resolve(events, context)
        for (const [, token] of runs) token.type = 'data'
        return events
      },
    }
    return { text: { 42: bounded, 95: bounded }, insideSpan: { null: [bounded] } }
  })
}

const processor = unified().use(remarkParse).use(remarkCjkFriendly).use(boundEmphasis).use(numberingSafe)

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
    let first = 0
    const within = (span: Span): Span[] => {
      while (first < inside.length && (inside[first]?.start ?? 0) < span.start) first++
      const found: Span[] = []
      for (let i = first; (inside[i]?.start ?? Infinity) < span.end; i++) {
        const mark = inside[i]
        if (mark !== undefined && mark.end <= span.end) found.push(mark)
      }
      return found
    }
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
function addTables(text: string, blocks: readonly Block[], tables: readonly Table[]): Block[] {
  const added: Block[] = []
  let at = 0
  let table = blocks.reduce((most, block) => Math.max(most, block.table ?? -1), -1)
  for (const node of tables) {
    const outer = offsets(node)
    for (let block = blocks[at]; block !== undefined && block.span.end <= outer.start; block = blocks[++at])
      added.push(block)
    if (at >= blocks.length || blocks[at]?.kind === 'row') continue
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
      let from = span.start
      for (const cell of [...cells, { span: { start: span.end, end: span.end } }]) {
        const gap = trimSpan(text, { start: from, end: cell.span.start })
        if (gap.end > gap.start) marks.push(gap)
        from = cell.span.end
      }
      if (delimiter !== null && delimiter.end > delimiter.start) marks.push(delimiter)
      return { kind: 'row', span: { start: span.start, end: delimiter?.end ?? span.end }, marks, cells, table }
    })
    for (const row of rows) added.push(row)
    while ((blocks[at]?.span.start ?? outer.end) < outer.end) at++
  }
  for (; at < blocks.length; at++) added.push(blocks[at] as Block)
  return added
}
