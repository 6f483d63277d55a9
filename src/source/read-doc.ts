import { createMessage } from '../messages.js'
import type { ParseOptions, PlanMessage, Source } from '../model.js'
import { SPRM, type Sprm } from './doc-properties.js'
import { openDoc, type DocFile } from './doc-file.js'
import { readStories, type DocParagraph } from './doc-stories.js'
import { viewOf } from './doc-tables.js'
import { flowLines, linesWithRole } from './flow-lines.js'
import type { FlowBlock, FlowCell, FlowRow, FlowTable } from './flow.js'
import type { OleFile } from './open-ole.js'
import { pageLines } from './page-lines.js'
import { createSourceBuilder } from './source-builder.js'
import { isUnreadable } from './is-unreadable.js'
import { unreadable } from './unreadable.js'
import { writeFlow } from './write-flow.js'

const ANCHORS = 40
const BOXES = 56
const ANCHOR = 26
const BOX = 22
const BOX_SHAPE = 14
const CELL = 20
const COLUMN = 1000

/**
 * Read a Word 97–2003 document (.doc, and .wps of WPS Writer, which is the same): text, automatic numbering, tables, text
 * boxes and notes as a reader of the document sees them.
 *
 * @param ole the compound file
 * @param options `changes`: which side of tracked changes is read
 * @returns the text that is kept and its blocks
 * @throws an {@link UnreadableError} where the file is encrypted, older than Word 97 or damaged
 */
export function readDoc(ole: OleFile, { changes = 'accepted' }: Pick<ParseOptions, 'changes'> = {}): Source {
  try {
    return read(openDoc(ole), changes)
  } catch (error) {
    if (isUnreadable(error)) throw error
    throw unreadable('broken-office', error)
  }
}

function read(file: DocFile, changes: 'accepted' | 'original'): Source {
  const stories = readStories(file, changes)
  const { main, notes, pages, comments, endnotes, boxes } = file.stories
  const story = (from: number, length: number): FlowBlock[] => layOut(stories.read(from, from + length), () => [])
  const beforeBoxes = main + notes + pages + comments + endnotes
  const tied = readBoxes(file, (from, to) => story(beforeBoxes + from, Math.min(to, boxes) - from))
  const body = layOut(stories.read(0, main), (from, to) => tied.filter(({ at }) => at >= from && at < to).flatMap(({ blocks }) => blocks)) // prettier-ignore
  const loose = tied.filter(({ at }) => at < 0 || at >= main).flatMap(({ blocks }) => blocks)
  const builder = createSourceBuilder('doc')
  writeFlow(pageLines(story(main + notes, pages), 'header'), builder)
  writeFlow([...body, ...loose], builder)
  writeFlow(
    linesWithRole([...story(main, notes), ...story(main + notes + pages + comments, endnotes)], 'note'),
    builder,
  )
  return builder.finish(report(stories.counts, changes))
}

function report(counts: { lost: number; changes: number }, changes: 'accepted' | 'original'): PlanMessage[] {
  const messages: PlanMessage[] = []
  if (counts.changes > 0)
    messages.push(createMessage(changes === 'accepted' ? 'changes-accepted' : 'changes-original', null, String(counts.changes))) // prettier-ignore
  if (counts.lost > 0) messages.push(createMessage('numbering-lost', null, String(counts.lost)))
  return messages
}

/** The text boxes and the place in the text that each is tied to; -1 where the file does not say. */
function readBoxes(
  file: DocFile,
  story: (from: number, to: number) => FlowBlock[],
): { at: number; blocks: FlowBlock[] }[] {
  const shapes = new Map<number, number>()
  const anchors = file.bytesOf(ANCHORS)
  const anchorCount = Math.floor((anchors.length - 4) / (4 + ANCHOR))
  const anchorView = viewOf(anchors)
  for (let i = 0; i < anchorCount; i++)
    shapes.set(anchorView.getUint32((anchorCount + 1) * 4 + i * ANCHOR, true), anchorView.getUint32(i * 4, true))
  const table = file.bytesOf(BOXES)
  const count = Math.floor((table.length - 4) / (4 + BOX))
  const view = viewOf(table)
  const found: { at: number; blocks: FlowBlock[] }[] = []
  for (let i = 0; i < count; i++) {
    const shape = view.getUint32((count + 1) * 4 + i * BOX + BOX_SHAPE, true)
    const blocks = story(view.getUint32(i * 4, true), view.getUint32((i + 1) * 4, true))
    if (blocks.length > 0) found.push({ at: shapes.get(shape) ?? -1, blocks })
  }
  return found
}

/** Put paragraphs together to lines and tables. */
function layOut(
  paragraphs: readonly DocParagraph[],
  boxesIn: (from: number, to: number) => readonly FlowBlock[],
): FlowBlock[] {
  let next = 0

  function linesOf({ pieces, level, from, to }: DocParagraph): FlowBlock[] {
    return [...flowLines(pieces, level, null), ...boxesIn(from, to)]
  }

  /** Paragraphs that stand in so many tables at least. */
  function readTable(depth: number): FlowTable {
    const rows: FlowRow[] = []
    let cells: FlowBlock[][] = []
    let content: FlowBlock[] = []
    for (let at = paragraphs[next]; at !== undefined && at.depth >= depth; at = paragraphs[next]) {
      if (at.depth > depth) {
        content.push(readTable(depth + 1))
        continue
      }
      next++
      if (at.end === 'row') {
        if (content.length > 0 && content.some((block) => block.kind === 'table' || block.text.trim() !== ''))
          cells.push(content)
        rows.push({ cells: placeCells(cells, at.properties) })
        cells = []
        content = []
        continue
      }
      content.push(...linesOf(at))
      if (at.end === 'cell') {
        cells.push(content)
        content = []
      }
    }
    if (content.length > 0) cells.push(content)
    if (cells.length > 0) rows.push({ cells: placeCells(cells, []) })
    return { kind: 'table', rows }
  }

  const blocks: FlowBlock[] = []
  for (let at = paragraphs[next]; at !== undefined; at = paragraphs[next]) {
    if (at.depth > 0) blocks.push(readTable(1))
    else {
      blocks.push(...linesOf(at))
      next++
    }
  }
  return blocks
}

/** Cells of a row with the edges and merges that its definition gives them. Source: MS-DOC 2.9.315 (TDefTableOperand). */
function placeCells(contents: readonly FlowBlock[][], properties: readonly Sprm[]): FlowCell[] {
  const definition = properties.findLast(({ code }) => code === SPRM.cells)?.value ?? new Uint8Array(0)
  const view = viewOf(definition)
  const count = definition[0] ?? 0
  const known = definition.length >= 1 + (count + 1) * 2 && count >= contents.length
  const edge = (index: number): number => (known ? view.getInt16(1 + index * 2, true) : index * COLUMN)
  const first = 1 + (count + 1) * 2
  const flags = (index: number): number =>
    known && first + index * CELL + 2 <= definition.length ? view.getUint16(first + index * CELL, true) : 0
  const down = new Map<number, number>()
  for (const { code, value } of properties) if (code === SPRM.mergeDown) down.set(value[0] ?? 0, value[1] ?? 0)
  const cells: FlowCell[] = []
  /** the sign of the first of merged cells beside each other: writers differ in which of the two bits it is */
  let opening = 0
  contents.forEach((content, index) => {
    const beside = flags(index) & 3
    const last = cells.at(-1)
    if (beside !== 0 && opening !== 0 && beside !== opening && last !== undefined) {
      last.right = edge(index + 1)
      last.content.push(...content)
      return
    }
    opening = beside
    const vertical = down.get(index) ?? (flags(index) >> 5) & 3
    cells.push({ left: edge(index), right: edge(index + 1), above: vertical === 1, content: [...content] })
  })
  return cells
}
