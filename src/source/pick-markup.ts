import { makeCodeSet } from '../text/code-set.js'

/** The blocks of a text that may hold markup, one behind another with blank lines between them. */
export interface PickedMarkup {
  text: string
  /** where each block begins in `text`, ascending, and how much further on it stands in the whole text */
  pieces: { start: number; shift: number }[]
}

/** Signs of the grammar: inline markup, headings, tables, and what stays text to it and is markup all the same. */
const SIGNS = makeCodeSet('*_[]!<&\\`|#~')
/** Signs that say something where they begin a line: a line across the page, the row under the head of a table. */
const OPENERS = makeCodeSet('-:')
const SPACES = makeCodeSet(' \t\r')
const TAB = 0x09
const RETURN = 0x0d

/**
 * Take the blocks out of a text that may hold markup. Of the others, which are most of a plan, the grammar could only say that they
 * are paragraphs, and it takes as long over them as all the rest of the reading. No construct that is read reaches over a
 * blank line, so that each block is read alike with and without its neighbours.
 *
 * @param text Markdown
 */
export function pickMarkup(text: string): PickedMarkup {
  // a byte order mark would be skipped at the very beginning
  const parts = ['\n']
  const pieces: PickedMarkup['pieces'] = []
  let length = 1
  let block = -1
  let isMarked = false
  const close = (end: number): void => {
    if (isMarked) {
      pieces.push({ start: length, shift: block - length })
      parts.push(text.slice(block, end), '\n')
      length += end - block + 1
    }
    block = -1
    isMarked = false
  }
  for (let from = 0; from < text.length;) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found + 1
    let first = from
    while (first < to && SPACES[text.charCodeAt(first)] === 1) first++
    if (first === to || first === found) close(from)
    else {
      if (block < 0) block = from
      isMarked ||= isMarkedLine(text, first, found < 0 ? to : found)
    }
    from = to
  }
  close(text.length)
  return { text: parts.join(''), pieces }
}

function isMarkedLine(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1) === RETURN ? end - 2 : end - 1
  // a tab behind the last word is no part of a paragraph, and may be an empty cell
  if (OPENERS[text.charCodeAt(start)] === 1 || text.charCodeAt(last) === TAB) return true
  for (let at = start; at < end; at++) if (SIGNS[text.charCodeAt(at)] === 1) return true
  return false
}
