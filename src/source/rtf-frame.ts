import { flowLines, showText, type FlowPiece } from './flow-lines.js'
import type { FlowBlock, FlowCell, FlowRow } from './flow.js'

const COLUMN = 1000

/** What a stretch of a Rich Text document comes to: the text, a note, the head of the pages, a text box. */
export interface RtfFrame {
  add: (text: string) => void
  endLine: () => void
  endParagraph: () => void
  endCell: () => void
  endRow: () => void
  startRow: () => void
  /** right edge of the next cell of the row, with the merges said before it */
  addEdge: (edge: number) => void
  merge: (kind: 'above' | 'beside') => void
  put: (blocks: readonly FlowBlock[]) => void
  setTable: (inTable: boolean) => void
  setLevel: (level: number | null) => void
  finish: () => FlowBlock[]
}

/** A paragraph with an outline level that is longer is text. */
const MAX_HEADING = 60

/** Collect paragraphs and the cells of rows. */
export function createRtfFrame(): RtfFrame {
  const blocks: FlowBlock[] = []
  let pieces: FlowPiece[] = []
  let boxes: FlowBlock[] = []
  let content: FlowBlock[] = []
  let cells: FlowBlock[][] = []
  let rows: FlowRow[] = []
  let edges: { edge: number; above: boolean; beside: boolean }[] = []
  let merges = { above: false, beside: false }
  let level: number | null = null
  let inTable = false

  function closeTable(): void {
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    rows = []
  }

  function takeLines(): FlowBlock[] {
    let length = 0
    for (const piece of pieces) if ('text' in piece) length += piece.text.length
    const lines = [...flowLines(pieces, length <= MAX_HEADING ? level : null, null), ...boxes]
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
      const lines = takeLines()
      if (inTable) content.push(...lines)
      else {
        closeTable()
        blocks.push(...content, ...lines)
        content = []
      }
    },
    endCell() {
      content.push(...takeLines())
      cells.push(content)
      content = []
    },
    endRow() {
      const placed: FlowCell[] = []
      cells.forEach((own, i) => {
        const right = edges[i]?.edge ?? (edges.at(-1)?.edge ?? 0) + (i + 1) * COLUMN
        const last = placed.at(-1)
        if (edges[i]?.beside === true && last !== undefined) {
          last.right = right
          last.content.push(...own)
        } else placed.push({ left: last?.right ?? 0, right, above: edges[i]?.above ?? false, content: own })
      })
      if (placed.length > 0) rows.push({ cells: placed })
      cells = []
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
    },
    setLevel(next) {
      level = next
    },
    finish() {
      if (showText(pieces) || boxes.length > 0) frame.endParagraph()
      if (content.length > 0) cells.push(content)
      content = []
      if (cells.length > 0) frame.endRow()
      closeTable()
      return blocks
    },
  }
  return frame
}
