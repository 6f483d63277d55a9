import { flowLines, showText, type FlowPiece } from './flow-lines.js'
import type { FlowBlock, FlowCell, FlowRow } from './flow.js'

const COLUMN = 1000

/** What a stretch of a Rich Text document comes to: the text, a note, the head of the pages, a text box. */
export interface RtfFrame {
  add: (text: string) => void
  endLine: () => void
  endParagraph: () => void
  /** the end of a cell or row, of a table inside a cell or of the outermost one */
  endCell: (nested: boolean) => void
  endRow: (nested: boolean) => void
  startRow: () => void
  /** right edge of the next cell of the row, with the merges said before it */
  addEdge: (edge: number) => void
  merge: (kind: 'above' | 'beside') => void
  put: (blocks: readonly FlowBlock[]) => void
  setTable: (inTable: boolean) => void
  /** how many tables the paragraph stands in (`\itap`) */
  setDepth: (depth: number) => void
  setLevel: (level: number | null) => void
  finish: () => FlowBlock[]
}

/** A paragraph with an outline level that is longer is text. */
const MAX_HEADING = 60

interface Edge {
  edge: number
  above: boolean
  beside: boolean
}

/** The table of one depth that is being read; that of depth 0 is the text, and holds no rows. */
interface Level {
  content: FlowBlock[]
  cells: FlowBlock[][]
  rows: FlowRow[]
}

/** Tables inside tables that are followed; what is deeper is read as text of the last. */
const MAX_NESTED = 8

/** Collect paragraphs and the cells of rows; a table inside a cell is a block of that cell. */
export function createRtfFrame(): RtfFrame {
  const levels: Level[] = [makeLevel()]
  let pieces: FlowPiece[] = []
  let boxes: FlowBlock[] = []
  let edges: Edge[] = []
  let merges = { above: false, beside: false }
  let heading: number | null = null
  let inTable = false
  let depth = 0

  /** The level of a depth: deeper tables are over, and those down to it begin. */
  function levelAt(wanted: number): Level {
    const last = Math.min(wanted, MAX_NESTED)
    while (levels.length > last + 1) closeLevel()
    while (levels.length < last + 1) levels.push(makeLevel())
    return levels[last] as Level
  }

  function closeLevel(): void {
    const level = levels.at(-1) as Level
    if (level.content.length > 0) level.cells.push(level.content)
    if (level.cells.length > 0) placeRow(level)
    levels.pop()
    if (level.rows.length > 0) levels.at(-1)?.content.push({ kind: 'table', rows: level.rows })
  }

  function placeRow(level: Level): void {
    const placed: FlowCell[] = []
    level.cells.forEach((own, i) => {
      const right = edges[i]?.edge ?? (edges.at(-1)?.edge ?? 0) + (i + 1) * COLUMN
      const last = placed.at(-1)
      if (edges[i]?.beside === true && last !== undefined) {
        last.right = right
        last.content.push(...own)
      } else placed.push({ left: last?.right ?? 0, right, above: edges[i]?.above ?? false, content: own })
    })
    if (placed.length > 0) level.rows.push({ cells: placed })
    level.cells = []
  }

  function takeLines(): FlowBlock[] {
    let length = 0
    for (const piece of pieces) if ('text' in piece) length += piece.text.length
    const lines = [...flowLines(pieces, length <= MAX_HEADING ? heading : null, null), ...boxes]
    pieces = []
    boxes = []
    return lines
  }

  const frame: RtfFrame = {
    add: (text) => {
      pieces.push({ text, origin: null })
    },
    endLine: () => {
      pieces.push({ end: true })
    },
    endParagraph() {
      levelAt(inTable ? Math.max(1, depth) : 0).content.push(...takeLines())
    },
    endCell(nested) {
      const level = levelAt(nested ? Math.max(2, depth) : 1)
      level.cells.push([...level.content, ...takeLines()])
      level.content = []
    },
    endRow(nested) {
      placeRow(levelAt(nested ? Math.max(2, levels.length - 1) : 1))
    },
    startRow() {
      edges = []
      merges = { above: false, beside: false }
    },
    addEdge(edge) {
      edges.push({ edge, ...merges })
      merges = { above: false, beside: false }
    },
    merge(kind) {
      merges[kind] = true
    },
    put: (found) => {
      boxes.push(...found)
    },
    setTable(next) {
      inTable = next
      depth = 0
    },
    setDepth(next) {
      depth = next
      inTable ||= next > 0
    },
    setLevel(next) {
      heading = next
    },
    finish() {
      if (showText(pieces) || boxes.length > 0) frame.endParagraph()
      return levelAt(0).content
    },
  }
  return frame
}

const makeLevel = (): Level => ({ content: [], cells: [], rows: [] })
