import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Source } from '../model.js'
import { expandGrid } from './expand-grid.js'
import { flattenHtml } from './flatten-html.js'
import { formatNumber, type NumberFormat } from './format-number.js'
import { findDataTables } from './find-data-tables.js'
import { readPageFacts } from './read-page-facts.js'
import { createSourceBuilder } from './source-builder.js'

type Node = Root | RootContent | ElementContent

/** Never shown as text: code, controls, media, menus. */
const DROPPED = new Set(
  (
    'head script style noscript template nav iframe object embed svg math canvas audio video map ' +
    'input select button textarea datalist'
  ).split(' '),
)

/** Elements that begin and end a line. Source: the block elements of the rendering section of the HTML standard. */
const BLOCK = new Set(
  (
    'address article aside blockquote body center caption dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul br'
  ).split(' '),
)
const HEADING = /^h[1-6]$/u
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu
const NO_MARKER = /list-style(?:-type)?\s*:\s*none/iu
const WHITE = /[ \t\n\f\r]+/gu
const LINE_BREAK = /\r\n|[\n\r]/u
/** The item prints a number of its own. */
const OWN_NUMBER = /^\s*[0-9０-９一二三四五六七八九十①-⑳⑴-⒇（(第]/u
const LIST_FORMATS: Readonly<Record<string, NumberFormat>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/**
 * Read an HTML page or fragment into blocks: block elements and `<br>` end a line, `h1`–`h6` are heading hints, tables
 * of data become rows with rowspan and colspan laid out, tables that only lay out the page are read through. Numbers
 * that a browser shows before the items of an `<ol>` become text. Scripts, styles, controls, menus in `<nav>` and
 * hidden elements are left out; other page furniture stays. Nothing is executed or fetched.
 *
 * @param html the decoded page
 * @param format what the bytes were; DOCX arrives here by way of HTML
 * @returns the text that is kept and its blocks
 */
export function readHtml(html: string, format: 'html' | 'docx' = 'html'): Source {
  const root = unified()
    .use(rehypeParse)
    .parse(flattenHtml(html.startsWith('\ufeff') ? html.slice(1) : html))
  const builder = createSourceBuilder(format)
  const dataTables = findDataTables(root)
  const lines = createLines(builder.addLine)
  let tables = 0

  function visit(node: Node): void {
    if (node.type === 'element' && dataTables.has(node)) {
      lines.end()
      const table = tables++
      const inner: Element[] = []
      const read = (cell: Element): string => readCell(cell, dataTables, inner)
      for (const row of expandGrid(node, read)) row.place((cells) => builder.addRow(cells, table))
      // a table in a cell is one of its own, below the one that it stands in
      for (const nested of inner) visit(nested)
      return
    }
    visitNode(node, lines, visit)
  }

  for (const line of readPageFacts(root)) builder.addLine(line)
  visit(findMain(root))
  lines.end()
  return builder.finish()
}

/** Text of a cell: its lines, each on a line of its own; tables of data inside it are handed over. */
function readCell(cell: Element, dataTables: ReadonlySet<Element>, inner: Element[]): string {
  const texts: string[] = []
  const lines = createLines((text) => texts.push(text.trim()))
  const visit = (node: Node): void => {
    if (node.type === 'element' && dataTables.has(node)) {
      lines.end()
      inner.push(node)
    } else visitNode(node, lines, visit)
  }
  for (const child of cell.children) visit(child)
  lines.end()
  return texts.filter((text) => text !== '').join('\n')
}

/** Collects the text of a line until a block element ends it. */
interface Lines {
  add: (text: string, pre: boolean) => void
  end: () => void
  /** heading level of the line */
  level: number | undefined
  /** number of a list item to put before its text */
  marker: string
  pre: number
}

function createLines(flush: (text: string, level?: number) => void): Lines {
  let parts: string[] = []
  let blank = true
  const lines: Lines = {
    level: undefined,
    marker: '',
    pre: 0,
    add(value, pre) {
      let text = pre ? value : value.replace(WHITE, ' ')
      if (!pre && blank && text.startsWith(' ')) text = text.slice(1)
      if (text === '') return
      if (lines.marker !== '' && text.trim() !== '') {
        if (!OWN_NUMBER.test(text)) parts.push(lines.marker)
        lines.marker = ''
      }
      parts.push(text)
      blank = text.endsWith(' ')
    },
    end() {
      if (parts.length > 0) {
        if (lines.level === undefined) flush(parts.join(''))
        else flush(parts.join(''), lines.level)
      }
      parts = []
      blank = true
    },
  }
  return lines
}

function visitNode(node: Node, lines: Lines, visit: (node: Node) => void): void {
  if (node.type === 'text') {
    addText(node.value, lines)
    return
  }
  if (node.type !== 'element') {
    if (node.type === 'root') for (const child of node.children) visit(child)
    return
  }
  const { tagName } = node
  if (DROPPED.has(tagName) || isHidden(node) || isNoteMark(node)) return
  if (!BLOCK.has(tagName)) {
    for (const child of node.children) visit(child)
    return
  }
  lines.end()
  const outer = lines.level
  if (HEADING.test(tagName)) lines.level = Number(tagName.slice(1))
  if (tagName === 'pre') lines.pre++
  if (tagName === 'ol') visitList(node, lines, visit)
  else for (const child of node.children) visit(child)
  if (tagName === 'pre') lines.pre--
  lines.end()
  lines.level = outer
}

function addText(value: string, lines: Lines): void {
  if (lines.pre === 0) {
    lines.add(value, false)
    return
  }
  value.split(LINE_BREAK).forEach((line, i) => {
    if (i > 0) lines.end()
    lines.add(line, true)
  })
}

/** A browser numbers the items; the number is part of what the reader sees. */
function visitList(list: Element, lines: Lines, visit: (node: Node) => void): void {
  const { start, reversed, type, style } = list.properties
  const format = LIST_FORMATS[typeof type === 'string' ? type : ''] ?? 'decimal'
  const marked = !(typeof style === 'string' && NO_MARKER.test(style)) && reversed !== true
  let count = readInteger(start) ?? 1
  for (const child of list.children) {
    const item = child.type === 'element' && child.tagName === 'li' ? child : null
    if (item !== null) {
      count = readInteger(item.properties.value) ?? count
      lines.end()
      lines.marker = marked && !isNote(item) ? `${formatNumber(count, format)}. ` : ''
      count++
    }
    visit(child)
    lines.marker = ''
  }
}

function readInteger(value: unknown): number | null {
  const read = typeof value === 'string' ? Number(value) : value
  return typeof read === 'number' && Number.isSafeInteger(read) ? read : null
}

function isHidden({ tagName, properties }: Element): boolean {
  // a page that a script shows when it has loaded
  if (tagName === 'body' || tagName === 'html') return false
  if (properties.hidden !== undefined && properties.hidden !== false) return true
  if (properties.role === 'navigation') return true
  return typeof properties.style === 'string' && HIDDEN_STYLE.test(properties.style)
}

/** Foot- and endnote as mammoth writes them. */
function isNote({ properties }: Element): boolean {
  return typeof properties.id === 'string' && /^(?:foot|end)note-\d/u.test(properties.id)
}

/** The raised number in the text and the arrow back to it are no words of the text. */
function isNoteMark({ tagName, properties }: Element): boolean {
  return tagName === 'a' && typeof properties.href === 'string' && /^#(?:foot|end)note-/u.test(properties.href)
}

/** A page that says which part is its content is taken at its word. */
function findMain(root: Root): Node {
  const found: Element[] = []
  const visit = (node: Node): void => {
    if (node.type === 'element' && (node.tagName === 'main' || node.properties.role === 'main')) found.push(node)
    else if (node.type === 'element' || node.type === 'root') for (const child of node.children) visit(child)
  }
  visit(root)
  const [main] = found
  return found.length === 1 && main !== undefined ? main : root
}
