import type { Source } from '../model.js'
import { isBreak } from './is-break.js'
import { createLineReader } from './line-reader.js'

/**
 * Read plain text into blocks: one a line, one a table row.
 *
 * @param text the text as it is kept, without byte order mark
 */
export function readText(text: string): Source {
  const lines = createLineReader(text)
  let start = 0
  while (start <= text.length) {
    let end = start
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++
    if (end > start) lines.read(start, end)
    start = end + 1
  }
  return { text, format: 'text', blocks: lines.blocks, messages: [] }
}
