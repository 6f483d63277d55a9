import { PAGE_LINE, WEB_FILLER, webWords } from '../words/furniture.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import type { Line } from './make-lines.js'

/** Longest line of a menu or a path. */
const MAX_LINE = 160
const SENTENCE = /[。；！？]/u
const PARTS = makeSigns('｜|/>＞»«·]】）)[【（(')
/** A lone word of a menu may be the text's own: 收藏 as a heading. */
const MIN_WORDS = 2

/**
 * Mark the lines that web pages print around a document, wherever they stand: menus, paths, size switches, share lines,
 * pagers, counters. Each is known by its own words, never by its place; a line that holds a sentence is none.
 *
 * @param lines lines of the document; `furniture` is set
 */
export function markWebLines(lines: readonly Line[]): void {
  for (const line of lines) {
    const { text } = line.text
    if (line.row !== null || line.furniture || text.length > MAX_LINE || SENTENCE.test(text)) continue
    if (PAGE_LINE.test(text) || isMenu(line)) line.furniture = true
  }
}

/** Nothing but words of menus: 无障碍 繁体 简体, 上一页 1 2 3 下一页. */
function isMenu({ text: { text, at } }: Line): boolean {
  let words = 0
  let from = 0
  for (let i = 1; i <= text.length; i++) {
    const parted =
      i === text.length ||
      text[i] === ' ' ||
      (at[i] ?? 0) - (at[i - 1] ?? 0) > 1 ||
      isSignAt(PARTS, text, i) ||
      isSignAt(PARTS, text, i - 1)
    if (!parted) continue
    const word = text.slice(from, i).trim()
    from = i
    if (word === '' || WEB_FILLER.test(word)) continue
    if (!webWords.has(word.replace(/[：:]$/u, ''))) return false
    words++
  }
  return words >= MIN_WORDS
}
