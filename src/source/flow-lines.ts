import type { BlockRole } from '../model.js'
import type { FlowAnchor, FlowBlock, FlowLine, FlowRun } from './flow.js'

/** A piece of a paragraph, in the order of its text. */
export type FlowPiece =
  | { text: string; origin: Omit<FlowRun, 'start' | 'end'> | null }
  | { anchor: string }
  /** a line ends here */
  | { end: true }

/**
 * Put the pieces of a paragraph together to lines: a soft break ends one.
 *
 * @param pieces text, anchors of comments and soft breaks
 * @param level heading level of the paragraph's style
 * @param role where the paragraph is no part of the text
 * @returns one line, or more where there are soft breaks
 */
export function flowLines(pieces: readonly FlowPiece[], level: number | null, role: BlockRole | null): FlowLine[] {
  const lines: FlowLine[] = []
  let parts: string[] = []
  let length = 0
  let runs: FlowRun[] = []
  let anchors: FlowAnchor[] = []
  const end = (): void => {
    lines.push({ kind: 'line', text: parts.join(''), level, role, runs, anchors })
    parts = []
    length = 0
    runs = []
    anchors = []
  }
  for (const piece of pieces) {
    if ('end' in piece) end()
    else if ('anchor' in piece) anchors.push({ id: piece.anchor, at: length })
    else if (piece.text !== '') {
      if (piece.origin !== null) runs.push({ start: length, end: length + piece.text.length, ...piece.origin })
      parts.push(piece.text)
      length += piece.text.length
    }
  }
  end()
  return lines
}

/** Whether the pieces show any text. */
export function showText(pieces: readonly FlowPiece[]): boolean {
  return pieces.some((piece) => 'text' in piece && piece.text.trim() !== '')
}

/**
 * Lines of what is no part of the text: tables are read through, each line has the role.
 *
 * @param blocks what stands there
 * @param role what it is
 */
export function linesWithRole(blocks: readonly FlowBlock[], role: BlockRole): FlowLine[] {
  return blocks.flatMap((block) =>
    block.kind === 'line'
      ? [{ ...block, level: null, role, runs: [] }]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => linesWithRole(content, role))),
  )
}
