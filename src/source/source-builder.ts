import type { Block, BlockRole, Origin, PageStart, Source, SourceCell, SourceFormat, Span } from '../model.js'
import type { PageBox } from './page-box.js'
import type { FlowAnchor, FlowRun } from './flow.js'

/** What a file with runs and comments knows about a text beside its words; offsets are those of the text. */
export interface TextOrigin {
  runs?: readonly FlowRun[]
  anchors?: readonly FlowAnchor[]
}

/** A cell of a grid: its own text, or `origin` when a rowspan or colspan of an earlier cell covers it. */
export type GridCell = ({ text: string } & TextOrigin) | { origin: SourceCell }

export interface SourceBuilder {
  /** a heading or paragraph; blank text adds nothing */
  addLine: (
    text: string,
    level?: number,
    more?: TextOrigin & { role?: BlockRole | null; boxes?: readonly PageBox[] },
  ) => void
  /**
   * a row of a table; cells are kept apart by a tab
   * @returns the cells as placed, so that later rows can refer to them
   */
  addRow: (
    cells: readonly GridCell[],
    table: number,
    more?: { merges?: boolean; unsure?: boolean; box?: PageBox | null },
  ) => SourceCell[]
  /** where the ranges of comments have come to stand, by id */
  anchors: ReadonlyMap<string, Span>
  /** a page begins `at` units behind what has been written */
  markPage: (number: number, at?: number) => void
  finish: (messages?: Source['messages']) => Source
}

const BLANK_START = /^[\s\u200b]+/u
const BLANK_ALL = /^[\s\u200b]*$/u

/**
 * Build the text that a plan keeps together with its blocks: one block a line, in document order. Offsets are taken
 * while the text is put together, so they are exact by construction.
 *
 * @param format what the bytes were
 * @returns functions that add blocks and a function that hands out the source
 */
export function createSourceBuilder(format: SourceFormat): SourceBuilder {
  const parts: string[] = []
  const blocks: Block[] = []
  const origins: Origin[] = []
  const pages: PageStart[] = []
  const anchors = new Map<string, Span>()
  let length = 0

  function append(text: string): void {
    parts.push(text)
    length += text.length
  }

  function note({ runs = [], anchors: found = [] }: TextOrigin): void {
    for (const { start, end, paragraph, run, offset } of runs)
      origins.push({ start: length + start, end: length + end, paragraph, run, offset })
    for (const { id, at } of found) {
      const span = anchors.get(id)
      if (span === undefined) anchors.set(id, { start: length + at, end: length + at })
      else span.end = length + at
    }
  }

  /** Append a text; its span leaves out the white space at both ends. */
  function place(text: string, origin: TextOrigin = {}): Span {
    note(origin)
    const indent = BLANK_START.exec(text)?.[0].length ?? 0
    const start = length + Math.min(indent, text.length)
    const end = Math.max(start, length + trimmedEnd(text))
    append(text)
    return { start, end }
  }

  /** The boxes of a block, each from where its page begins in it. */
  function addBoxes(span: Span, boxes: readonly PageBox[], from: number): void {
    for (const [i, { page, at, left, top, right, bottom }] of boxes.entries()) {
      const own = pages.findLast(({ number }) => number === page)
      const start = Math.max(span.start, from + at)
      const next = boxes[i + 1]
      const end = next === undefined ? span.end : Math.min(span.end, from + next.at)
      if (own === undefined || end <= start) continue
      own.boxes ??= []
      own.boxes.push({
        start,
        end,
        x: tenth(left),
        y: tenth(top),
        width: tenth(right - left),
        height: tenth(bottom - top),
      })
    }
  }

  return {
    anchors,
    addLine(text, level, more = {}) {
      if (BLANK_ALL.test(text)) {
        // a comment may begin in an empty paragraph
        note({ anchors: (more.anchors ?? []).map(({ id }) => ({ id, at: 0 })) })
        return
      }
      const from = length
      const span = place(text, more)
      addBoxes(span, more.boxes ?? [], from)
      const block: Block =
        level === undefined ? { kind: 'paragraph', span, marks: [] } : { kind: 'heading', span, marks: [], level }
      if (more.role != null) block.role = more.role
      blocks.push(block)
      append('\n')
    },
    addRow(cells, table, { merges = false, unsure = false, box = null } = {}) {
      const start = length
      const placed: SourceCell[] = []
      let end = start
      let first = true
      for (const cell of cells) {
        if ('origin' in cell) {
          placed.push({ span: cell.origin.span, marks: [], merged: true })
          continue
        }
        if (!first) append('\t')
        first = false
        const span = place(cell.text, cell)
        placed.push({ span, marks: [] })
        if (span.end > span.start) end = span.end
      }
      if (end > start) {
        blocks.push({
          kind: 'row',
          span: { start, end },
          marks: [],
          cells: placed,
          table,
          ...(merges ? { merges } : {}),
          ...(unsure ? { unsure } : {}),
        })
        if (box !== null) addBoxes({ start, end }, [box], start)
      }
      if (length > start) append('\n')
      return placed
    },
    markPage(number, at = 0) {
      pages.push({ number, start: length + at })
    },
    finish(messages = []) {
      const source: Source = { text: parts.join(''), format, blocks, messages }
      if (origins.length > 0) source.origins = origins
      if (pages.length > 0) source.pages = pages
      return source
    },
  }
}

const tenth = (points: number): number => Math.round(points * 10) / 10

/** Length without white space at the end; a loop, since a regex that looks for the end scans from every blank. */
function trimmedEnd(text: string): number {
  let end = text.length
  while (end > 0 && BLANK_ALL.test(text.charAt(end - 1))) end--
  return end
}
