import { prefix, startsAt } from '../text/affix.js'
import { FILE_LINE, PAGE_END, WEB_LINE } from '../words/furniture.js'
import type { Line } from './make-lines.js'
import { readMarker } from './read-marker.js'

const END = prefix(PAGE_END)

const MAX_LINE = 80
const MAX_TAIL = 40
/** A longer line that holds sentences is the document's, whatever it begins with: a whole page on one line. */
const MAX_FOOTER = 200
const SENTENCES = /[。；][^。；]+[。；]/u
const ENDS_TEXT = /[。；！？：）」”]$/u

/**
 * Mark what a web page prints below a document: 上一篇, 分享到, 相关解读, the site's address. The tail begins with a line that
 * ends the text of a page whatever comes (版权声明, 相关推荐), or with the first such line after which no sentence of the document comes. What is longer than all that stands above it is no tail but a page
 * of short lines below such a line: 一图读懂, 新建社区医院, 4家.
 *
 * @param lines lines of the document; `furniture` is set
 */
export function markWebTail(lines: readonly Line[]): void {
  const end = lines.findIndex(({ row, text }) => row === null && startsAt(END, text.text))
  if (end > 0 && !holdsMost(lines, end)) markFrom(lines, end)
  let first = lines.length
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - MAX_TAIL); i--) {
    const line = lines[i]
    if (line === undefined || line.row !== null) break
    const { text } = line.text
    if (text.length > MAX_FOOTER && SENTENCES.test(text)) break
    if (WEB_LINE.test(text)) first = i
    else if (FILE_LINE.test(text) || line.furniture) continue
    else if (text.length > MAX_LINE || ENDS_TEXT.test(text) || readMarker(text, 0) !== null) break
  }
  if (!holdsMost(lines, first)) markFrom(lines, first)
}

function markFrom(lines: readonly Line[], from: number): void {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line !== undefined) line.furniture = true
  }
}

/** More letters stand from a line on than above it, furniture not counted. */
function holdsMost(lines: readonly Line[], from: number): boolean {
  let above = 0
  let below = 0
  for (const [index, { text, furniture }] of lines.entries())
    if (furniture) continue
    else if (index < from) above += text.text.length
    else below += text.text.length
  return below > above
}
