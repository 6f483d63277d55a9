import { makeCodeSet } from '../text/code-set.js'

/**
 * So many signs of one kind in a paragraph are no markup, or it has lost its line breaks. For each of them micromark goes
 * back over all others of the paragraph.
 */
const MAX_SIGNS = 1000
const SIGNS = makeCodeSet('[]<`!&')
/** All of them are of ASCII. */
const ASCII = 128
/** Any character that is no sign; the parser's values are never read. */
const NEUTRAL = 'x'
const BLANK_LINE = /\n[ \t]*\r?(?=\n|$)/gu

/**
 * Hide the signs of paragraphs that hold too many of them, so that parsing stays linear. Offsets stay.
 *
 * @param text Markdown
 * @returns a text of the same length for the parser alone
 */
export function tameMarkdown(text: string): string {
  if (countSigns(text, 0, text.length) <= MAX_SIGNS) return text
  const parts: string[] = []
  let from = 0
  const add = (to: number): void => {
    const paragraph = text.slice(from, to)
    parts.push(countSigns(text, from, to) > MAX_SIGNS ? paragraph.replace(/[[\]<`!&]/gu, NEUTRAL) : paragraph)
    from = to
  }
  for (const { index } of text.matchAll(BLANK_LINE)) add(index)
  add(text.length)
  return parts.join('')
}

/** The count of the most frequent sign. */
function countSigns(text: string, from: number, to: number): number {
  const counts = new Uint32Array(ASCII)
  let most = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (SIGNS[code] !== 1) continue
    const count = (counts[code] ?? 0) + 1
    counts[code] = count
    if (count > most) most = count
  }
  return most
}
