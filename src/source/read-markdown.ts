import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Data, Processor } from 'unified'
import type { Source, Span } from '../model.js'
import { findPipeRows } from './find-pipe-rows.js'
import { hideTables } from './hide-tables.js'
import { isBreak } from './is-break.js'
import { linesOf } from './lines-of.js'
import { createLineReader } from './line-reader.js'
import { pickMarkup } from './pick-markup.js'
import { tameMarkdown } from './tame-markdown.js'
import { trimSpan } from './trim-span.js'

/**
 * Constructs that would own our numbering or swallow text are off: lists, definitions, code blocks, HTML blocks,
 * quotations, `---` headings. Only tables are added to CommonMark.
 */
function numberingSafe(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[]; fromMarkdownExtensions?: object[] }
  const disable = {
    null: ['codeIndented', 'codeFenced', 'htmlFlow', 'setextUnderline', 'definition', 'list', 'blockQuote'],
  }
  ;(data.micromarkExtensions ??= []).push(gfmTable(), { disable })
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Emphasis = Extract<NonNullable<Extension['text']>[string], { resolveAll?: unknown }>

/** A paragraph with so many runs of `*` and `_` has lost its line breaks, or they are no emphasis. */
const MAX_RUNS = 500

/**
 * micromark compares each run of emphasis signs with all before it in its paragraph. Where there are too many they stay
 * text here, and bold signs that stay text are markup all the same.
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

/** Signs that stay text to the grammar and are markup all the same: escapes, spaces and quotes by name, bold that nothing closes. */
const RESIDUE =
  /\\(?=[\\`*_{}[\]()#+\-.!~>|&])|&(?:nbsp|ensp|emsp|thinsp|ldquo|rdquo|shy|zwj|zwnj|#160|#12288|#x3000|#xa0);|\*{2,}|~~|(?<!_)__(?!_)/giu
/** Heading signs that touch their heading, a bullet, the signs of a quotation; `>79` and `- |` are cells of a table. */
const LINE_START =
  /^[ \t]*(?:(?:>(?![\d=\uff1d])[ \t]?)+(?:#{1,6}(?=[ \t\u3000-\u9fff（]))?|[-*+](?=[ \t]+[^\s\d|-])|#{1,6}(?=[\u3000-\u9fff（]))/u
/** `- |`, `--- |`: a cell of nothing on a page that prints one cell a line; dashes under a head have pipes before or between them. */
const LONE_DASH = /^[ \t]*:?-+:?(?=[ \t]*\|[ \t]*\r?$)/gmu
const hideSigns = (signs: string): string => signs.replaceAll(/[:-]/gu, 'x')
/** A line across the page. */
const RULE = /^[ \t]*(?:[*_=~`-][ \t]*){3,}$/u
const BREAK_TAG = /^<\/?(?:br|p|div|li|tr|h[1-6]|table|ul|ol)\b/iu

/**
 * Read Markdown into blocks. The grammar says what is a heading, a table and markup, each with its offsets; a paragraph
 * has a block for each of its lines, as plain text has.
 *
 * @param text the text as it is kept, without byte order mark
 */
export function readMarkdown(text: string): Source {
  const lines = createLineReader(text)
  const hidden = hideTables(text)
  const rows = pipeRowsOf(text)
  const picked = pickMarkup(tameMarkdown(hidden.text.replace(LONE_DASH, hideSigns)))
  const root: Root = processor.parse(picked.text)
  let done = 0
  let row = 0
  /** Read up to an offset what no node covers. */
  const fill = (to: number): void => {
    // rows of large tables among it
    for (let next = hidden.rows[row]; next !== undefined && next.end <= to; next = hidden.rows[++row]) {
      if (next.start < done) continue
      if (next.start > done) readLines(text, done, next.start, 0, false, NO_SIGNS, lines.read, rows)
      lines.read(next.start, next.end, ROW)
      done = next.end
    }
    if (to > done) readLines(text, done, to, 0, false, NO_SIGNS, lines.read, rows)
    done = Math.max(done, to)
  }
  const visit = (node: RootContent, shift: number): void => {
    const { start, end } = offsets(node, shift)
    const signs: Signs = { marks: [], breaks: [], shift }
    const level = node.type === 'heading' ? node.depth : 0
    if (node.type === 'heading') markAround(node, signs)
    if ('children' in node) for (const child of node.children) collect(child, text, signs)
    const from = lineStart(text, start)
    fill(from)
    readLines(text, Math.max(from, done), end, level, node.type === 'table', signs, lines.read, rows)
    done = Math.max(done, end)
  }
  let piece = 0
  for (const node of root.children) {
    const { start } = offsets(node, 0)
    while ((picked.pieces[piece + 1]?.start ?? Infinity) <= start) piece++
    visit(node, picked.pieces[piece]?.shift ?? 0)
  }
  fill(text.length)
  return { text, format: 'markdown', blocks: lines.blocks, messages: [] }
}

const NO_LINE: Span = { start: -1, end: -1 }

/** Rows with a pipe at the end of their line, which the grammar takes for text where no dashes stand under the first. */
function pipeRowsOf(text: string): ReadonlySet<number> {
  if (!text.includes('|')) return new Set()
  const all = linesOf(text)
  const found = findPipeRows(text, all)
  return new Set(
    [...found].filter(([first, last]) => first === last).map(([first]) => trimSpan(text, all[first] ?? NO_LINE).start),
  )
}

const ROW = { marks: [], level: 0, breaks: [], row: true }

interface Signs {
  marks: Span[]
  breaks: Span[]
  /** how much further on the block stands in the text than in what the grammar was given */
  shift: number
}

const NO_SIGNS: Signs = { marks: [], breaks: [], shift: 0 }

/** Where a node stands in the text. */
const offsets = (node: Nodes, shift: number): Span => ({
  start: (node.position?.start.offset ?? 0) + shift,
  end: (node.position?.end.offset ?? 0) + shift,
})

/** The grammar leaves out the spaces before a block on its line. */
function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--
  return start
}

/** What a node covers and its children do not. */
function markAround(node: Nodes & { children: Nodes[] }, { marks, shift }: Signs): void {
  const outer = offsets(node, shift)
  let from = outer.start
  for (const child of node.children) {
    const inner = offsets(child, shift)
    if (inner.start > from) marks.push({ start: from, end: inner.start })
    from = inner.end
  }
  if (outer.end > from) marks.push({ start: from, end: outer.end })
}

/** The markup of a node. Single stars stay: 3*4*5 is no emphasis, and 注：* marks a note. */
function collect(node: Nodes, text: string, signs: Signs): void {
  const { start, end } = offsets(node, signs.shift)
  const mark = (from: number, to: number): void => {
    if (to > from) signs.marks.push({ start: from, end: to })
  }
  switch (node.type) {
    case 'strong':
    case 'link':
      if (node.children.length > 0) markAround(node, signs)
      break
    case 'html':
      mark(start, end)
      if (BREAK_TAG.test(text.slice(start, start + 8))) signs.breaks.push({ start, end })
      return
    case 'image': {
      const tail = text.lastIndexOf('](', end)
      mark(start, start + 2)
      mark(Math.max(tail, start + 2), end)
      return
    }
    case 'inlineCode': {
      let ticks = 0
      while (text[start + ticks] === '`') ticks++
      mark(start, start + ticks)
      mark(Math.max(end - ticks, start + ticks), end)
      return
    }
    case 'break':
      if (text[start] === '\\') mark(start, start + 1)
      return
    case 'text':
      for (const { 0: sign, index } of text.slice(start, end).matchAll(RESIDUE))
        mark(start + index, start + index + sign.length)
      return
    default:
  }
  if ('children' in node) for (const child of node.children as PhrasingContent[]) collect(child, text, signs)
}

/** The lines of a block, each with the markup that stands on it. */
function readLines(
  text: string,
  start: number,
  end: number,
  level: number,
  row: boolean,
  signs: Signs,
  read: ReturnType<typeof createLineReader>['read'],
  /** starts of the lines that are rows though the grammar knows of none */
  rows: ReadonlySet<number>,
): void {
  const marks = byLine(signs.marks)
  const breaks = byLine(signs.breaks)
  let from = start
  while (from < end) {
    let to = from
    while (to < end && !isBreak(text.charCodeAt(to))) to++
    const own = marks(from, to)
    const line = text.slice(from, to)
    const isRow = row || rows.has(from + line.length - line.trimStart().length)
    if (RULE.test(line)) read(from, to, { marks: [{ start: from, end: to }], level: 0, breaks: [], row })
    else {
      const first = row ? '' : (LINE_START.exec(line)?.[0] ?? '')
      const hashes = first.length - first.replaceAll('#', '').length
      if (first !== '') own.unshift({ start: from, end: from + first.length })
      read(from, to, {
        marks: mergeSpans(own),
        level: level > 0 ? level : hashes,
        breaks: breaks(from, to),
        row: isRow,
      })
    }
    from = to + 1
  }
}

/** Hands out the spans of one line after another; a span that runs over a line end is cut there. */
function byLine(spans: readonly Span[]): (from: number, to: number) => Span[] {
  const sorted = mergeSpans(spans)
  let next = 0
  return (from, to) => {
    const found: Span[] = []
    for (let span = sorted[next]; span !== undefined && span.start < to; span = sorted[++next]) {
      const inside = { start: Math.max(span.start, from), end: Math.min(span.end, to) }
      if (inside.end > inside.start) found.push(inside)
      if (span.end > to) break
    }
    return found
  }
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
