import { FILE_LINE, WEB_LINE } from '../words/furniture.js'
import type { Line } from './make-lines.js'
import { readMarker } from './read-marker.js'

const MAX_LINE = 80
const MAX_TAIL = 40
/** A longer line that holds sentences is the document's, whatever it begins with: a whole page on one line. */
const MAX_FOOTER = 200
const SENTENCES = /[。；][^。；]+[。；]/u
const ENDS_TEXT = /[。；！？：）」”]$/u

/**
 * Mark what a web page prints below a document: 上一篇, 分享到, 相关解读, the site's address. The tail begins with the first
 * such line after which no sentence of the document comes.
 *
 * @param lines lines of the document; `furniture` is set
 */
export function markWebTail(lines: readonly Line[]): void {
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
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]
    if (line !== undefined) line.furniture = true
  }
}
