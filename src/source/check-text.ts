import type { Limits } from '../model.js'
import { checkLimit } from './check-limit.js'

/** A tag that opens a cell or a paragraph. */
const CELL_TAG = /<t[dh][\s>/]/giu
const PARAGRAPH_TAG = /<(?:p|div|li|br|h[1-6]|w:p)[\s>/]/giu
const CELL_OF_WORD = /<w:tc[\s>]/gu
/** Markup takes its share: a page of a plan has up to three times as much of it as text. */
const MARKUP = 4

/**
 * Refuse a text that has more characters, cells or paragraphs than is read, before anything is made of it: counting takes
 * one pass, reading takes memory.
 *
 * @param text the text of a file as decoded
 * @param kind how cells and paragraphs are told in it: signs and line ends, tags of HTML, or elements of Word
 * @param limits other limits than the usual ones
 * @throws an {@link UnreadableError} that names the limit
 */
export function checkText(text: string, kind: 'text' | 'html' | 'word', limits: Partial<Limits> | undefined): void {
  if (kind === 'text') {
    checkLimit('characters', text.length, limits)
    const { cells, paragraphs } = countSigns(text)
    checkLimit('cells', cells, limits)
    checkLimit('paragraphs', paragraphs, limits)
    return
  }
  // the parts of a Word file have a limit of their own size
  if (kind === 'html') checkLimit('characters', Math.floor(text.length / MARKUP), limits)
  const cells = count(text, kind === 'html' ? CELL_TAG : CELL_OF_WORD)
  checkLimit('cells', cells, limits)
  // each cell of Word holds a paragraph, and many of HTML do
  checkLimit('paragraphs', Math.max(0, count(text, PARAGRAPH_TAG) - cells), limits)
}

/** Cells are told by tabs and pipes, paragraphs by lines that have neither. */
function countSigns(text: string): { cells: number; paragraphs: number } {
  let cells = 0
  let paragraphs = 0
  let signs = 0
  let blank = true
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i) // NaN at the end
    if (code === 0x09 || code === 0x7c) signs++
    else if (code === 0x0a || code === 0x0d || i === text.length) {
      if (signs > 0) cells += signs + 1
      else if (!blank) paragraphs++
      signs = 0
      blank = true
    } else if (code > 0x20) blank = false
  }
  return { cells, paragraphs }
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.exec(text) !== null) found++
  return found
}
