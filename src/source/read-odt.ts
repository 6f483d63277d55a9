import { createMessage } from '../messages.js'
import type { ParseOptions, PlanComment, Source } from '../model.js'
import { readOdtChanges } from './odt-changes.js'
import { flowLines, linesWithRole, showText, type FlowPiece } from './flow-lines.js'
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from './flow.js'
import { createOdtNumbering } from './odt-numbering.js'
import { decodePart, openZip } from './open-zip.js'
import { odtRows } from './odt-rows.js'
import { pageLines } from './page-lines.js'
import { child, descendants, elementsOf, parseXml, textOf, type XmlElement } from './parse-xml.js'
import { readOdtBook } from './read-odt-book.js'
import { createSourceBuilder } from './source-builder.js'
import { unreadable } from './unreadable.js'
import { writeFlow } from './write-flow.js'

const COLUMN = 1000
const MAX_REPEAT = 64
const EMPTY: XmlElement = { name: '', attributes: new Map(), children: [] }
/** Not shown where they stand. */
const DROPPED = new Set(
  (
    'text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls office:forms text:note-citation ' +
    'office:annotation-end table:table-source office:event-listeners text:ruby-text svg:desc svg:title table:shapes'
  ).split(' '),
)

/**
 * Read a text document or sheet of LibreOffice and its kin (.odt, .ods): text, automatic numbering, tables, text boxes,
 * notes and comments, one side of tracked changes. Source: OpenDocument 1.3.
 *
 * @param bytes the file
 * @param options `changes`: which side of tracked changes is read
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where the file is encrypted, damaged or too large
 */
export function readOdt(bytes: Uint8Array, { changes = 'accepted' }: Pick<ParseOptions, 'changes'> = {}): Source {
  const { parts } = openZip(bytes, (name) => /^(?:content|styles|META-INF\/manifest)\.xml$/u.test(name))
  const text = (name: string): string | null => {
    const part = parts.get(name)
    return part === undefined ? null : decodePart(part)
  }
  if (text('META-INF/manifest.xml')?.includes('encryption-data') === true) throw unreadable('encrypted-office')
  try {
    const styles = text('styles.xml')
    return read(parseXml(text('content.xml') ?? ''), styles === null ? null : parseXml(styles), changes)
  } catch (error) {
    throw unreadable('broken-office', error)
  }
}

interface Inline {
  pieces: FlowPiece[]
  boxes: FlowBlock[]
}

function read(content: XmlElement, styles: XmlElement | null, changes: 'accepted' | 'original'): Source {
  const roots = styles === null ? [content] : [styles, content]
  const label = createOdtNumbering(roots)
  const hidden = new Set<string>()
  for (const style of roots.flatMap((root) => descendants(root, 'style:style')))
    if (child(style, 'style:text-properties')?.attributes.get('text:display') === 'none')
      hidden.add(style.attributes.get('style:name') ?? '')
  const notes: FlowBlock[] = []
  const comments: { id: string; comment: Omit<PlanComment, 'span'> }[] = []
  let lists = 0
  const tracked = readOdtChanges(content)
  /** insertions that are open and not read */
  let skipped = 0

  /** Follow where insertions begin and end; tells whether the element is a mark of a change. */
  function isChange(element: XmlElement): boolean {
    if (!element.name.startsWith('text:change')) return false
    const isInsertion = tracked.insertions.has(element.attributes.get('text:change-id') ?? '')
    if (changes === 'original' && isInsertion && element.name === 'text:change-start') skipped++
    if (changes === 'original' && isInsertion && element.name === 'text:change-end') skipped = Math.max(0, skipped - 1)
    return true
  }

  /** the list of each style that the next one may go on with */
  const lastList = new Map<string, string>()

  function readBlocks(parent: XmlElement): FlowBlock[] {
    const blocks: FlowBlock[] = []
    for (const element of elementsOf(parent)) {
      const { name } = element
      if (name === 'text:p' || name === 'text:h') blocks.push(...readParagraph(element, null))
      else if (name === 'text:list') blocks.push(...readList(element, null))
      else if (name === 'table:table') {
        if (skipped === 0) blocks.push(readTable(element))
      } else if (isChange(element))
        blocks.push(...(changes === 'original' && skipped === 0 ? readBlocks(tracked.deletions.get(element.attributes.get('text:change-id') ?? '') ?? EMPTY) : [])) // prettier-ignore
      else if (name === 'draw:frame' || name === 'draw:text-box') blocks.push(...readBlocks(element))
      else if (!DROPPED.has(name) && !isHidden(element)) blocks.push(...readBlocks(element))
    }
    return blocks
  }

  function isHidden(element: XmlElement): boolean {
    return element.attributes.get('text:display') === 'none' || element.attributes.get('text:is-hidden') === 'true'
  }

  function readList(list: XmlElement, outer: { style: string; id: string; level: number } | null): FlowBlock[] {
    const style = list.attributes.get('text:style-name') ?? outer?.style ?? ''
    const goesOn =
      list.attributes.get('text:continue-numbering') === 'true' || list.attributes.has('text:continue-list')
    const id = outer?.id ?? (goesOn ? lastList.get(style) : undefined) ?? `${style} ${++lists}`
    lastList.set(style, id)
    const place = { style, id, level: (outer?.level ?? -1) + 1 }
    const blocks: FlowBlock[] = []
    for (const item of elementsOf(list)) {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue
      let numbered = item.name === 'text:list-item'
      for (const element of elementsOf(item)) {
        if (element.name === 'text:list') blocks.push(...readList(element, place))
        else if (element.name === 'text:p' || element.name === 'text:h') {
          blocks.push(...readParagraph(element, numbered ? label(place) : null))
          numbered = false
        } else blocks.push(...readBlocks({ ...item, children: [element] }))
      }
    }
    return blocks
  }

  function readParagraph(paragraph: XmlElement, number: string | null): FlowBlock[] {
    if (hidden.has(paragraph.attributes.get('text:style-name') ?? '')) return []
    const inline: Inline = { pieces: [], boxes: [] }
    readInline(paragraph, inline)
    const level = paragraph.name === 'text:h' ? Number(paragraph.attributes.get('text:outline-level') ?? 1) : null
    const own = number ?? (level === null ? null : label({ style: '', id: '', level: level - 1 }))
    if (own !== null && showText(inline.pieces)) inline.pieces.unshift({ text: own, origin: null })
    return [...flowLines(inline.pieces, level === null ? null : Math.min(level, 6), null), ...inline.boxes]
  }

  function readInline(parent: XmlElement, inline: Inline): void {
    const add = (text: string): void => {
      if (skipped === 0) inline.pieces.push({ text, origin: null })
    }
    for (const node of parent.children) {
      if (typeof node === 'string') {
        add(node.replaceAll(/[ \t\r\n]+/gu, ' '))
        continue
      }
      const { name } = node
      if (isChange(node)) {
        const deleted = changes === 'original' && skipped === 0 ? tracked.deletions.get(node.attributes.get('text:change-id') ?? '') : undefined // prettier-ignore
        for (const [i, part] of (deleted === undefined ? [] : [...elementsOf(deleted)]).entries()) {
          if (i > 0) inline.pieces.push({ end: true })
          readInline(part, inline)
        }
        continue
      }
      if (skipped > 0 && name !== 'text:span' && name !== 'text:a') continue
      if (name === 'text:s') add(' '.repeat(Math.min(Number(node.attributes.get('text:c') ?? 1) || 1, 1000)))
      else if (name === 'text:tab') add('\t')
      else if (name === 'text:line-break') inline.pieces.push({ end: true })
      else if (name === 'text:note') notes.push(...readBlocks(child(node, 'text:note-body') ?? EMPTY))
      else if (name === 'office:annotation') readComment(node, inline)
      else if (name === 'office:annotation-end')
        inline.pieces.push({ anchor: node.attributes.get('office:name') ?? '' })
      else if (name === 'draw:frame' || name === 'draw:custom-shape') inline.boxes.push(...readBlocks(node))
      else if (name === 'text:span' && hidden.has(node.attributes.get('text:style-name') ?? '')) continue
      else if (!DROPPED.has(name) && !isHidden(node)) readInline(node, inline)
    }
  }

  function readComment(element: XmlElement, inline: Inline): void {
    const id = element.attributes.get('office:name') ?? `comment ${comments.length}`
    const of = (name: string): string | null => {
      const found = [...elementsOf(element)].find((part) => part.name === name)
      return found === undefined ? null : textOf(found)
    }
    const text = [...elementsOf(element)].filter(({ name }) => name === 'text:p' || name === 'text:list').map(textOf)
    inline.pieces.push({ anchor: id })
    comments.push({ id, comment: { author: of('dc:creator'), date: of('dc:date'), text: text.join('\n') } })
  }

  function readTable(table: XmlElement): FlowTable {
    const rows: FlowRow[] = []
    /** last row that a merged cell of the column reaches */
    const reach = new Map<number, number>()
    for (const row of odtRows(table)) {
      if (row.attributes.get('table:visibility') !== undefined && row.attributes.get('table:visibility') !== 'visible')
        continue
      const cells: FlowCell[] = []
      let column = 0
      for (const cell of elementsOf(row)) {
        const covered = cell.name === 'table:covered-table-cell'
        if (!covered && cell.name !== 'table:table-cell') continue
        const content = readBlocks(cell)
        const repeat = Math.min(Number(cell.attributes.get('table:number-columns-repeated') ?? 1) || 1, content.length > 0 ? MAX_REPEAT : 1024) // prettier-ignore
        const columns = Math.min(Number(cell.attributes.get('table:number-columns-spanned') ?? 1) || 1, 1024)
        const down = Math.min(Number(cell.attributes.get('table:number-rows-spanned') ?? 1) || 1, 65_536)
        for (let i = 0; i < repeat; i++) {
          const left = column * COLUMN
          if (!covered) {
            cells.push({ left, right: (column + columns) * COLUMN, above: false, content })
            for (let k = 0; down > 1 && k < columns; k++) reach.set(column + k, rows.length + down - 1)
          } else if ((reach.get(column) ?? -1) >= rows.length && (cells.at(-1)?.right ?? 0) <= left)
            cells.push({ left, right: left + COLUMN, above: true, content })
          column++
        }
      }
      while (cells.length > 0 && cells.at(-1)?.content.length === 0 && cells.at(-1)?.above === false && column > MAX_REPEAT) cells.pop() // prettier-ignore
      const repeat = cells.some(({ content: own }) => own.length > 0) ? Math.min(Number(row.attributes.get('table:number-rows-repeated') ?? 1) || 1, MAX_REPEAT) : 1 // prettier-ignore
      for (let i = 0; i < repeat; i++) rows.push({ cells })
    }
    return { kind: 'table', rows }
  }

  const body = child(content, 'office:body') ?? content
  const book = child(body, 'office:spreadsheet')
  if (book !== null) return readOdtBook(book, roots, (cell) => readBlocks(cell))
  const blocks = readBlocks(body)
  const builder = createSourceBuilder('odt')
  const pages = (kind: 'header' | 'footer'): FlowBlock[] =>
    styles === null ? [] : descendants(styles, `style:${kind}`).flatMap(readBlocks)
  writeFlow(pageLines(pages('header'), 'header'), builder)
  writeFlow(blocks, builder)
  writeFlow(linesWithRole(notes, 'note'), builder)
  writeFlow(pageLines(pages('footer'), 'footer'), builder)
  const rule = changes === 'accepted' ? 'changes-accepted' : 'changes-original'
  const source = builder.finish(tracked.count === 0 ? [] : [createMessage(rule, null, String(tracked.count))])
  if (comments.length === 0) return source
  return {
    ...source,
    comments: comments.map(({ id, comment }) => {
      const span = builder.anchors.get(id)
      return { ...comment, span: span === undefined || span.end <= span.start ? null : { ...span } }
    }),
  }
}
