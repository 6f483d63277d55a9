import { COPIES_BEHIND, DAY_SIGN, ISSUER_END, SIGNED_BEHIND } from '../words/document.js'
import type { Paragraph } from './join-lines.js'
import { cutParagraph } from './mark-contents.js'

const MIN_LENGTH = 120
/** Longest signature with what is printed below it. */
const MAX_TAIL = 400

/**
 * Put the line breaks back in front of a signature and of 抄送 that a text without line breaks has run on behind its last
 * sentence.
 *
 * @param paragraphs joined paragraphs
 */
export function splitTail(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const { text } = paragraph.text
    if (paragraph.furniture || paragraph.row !== null || text.length < MIN_LENGTH) return paragraph
    const base = Math.max(0, text.length - MAX_TAIL)
    const tail = text.slice(base)
    const copies = COPIES_BEHIND.exec(tail)
    // most paragraphs hold no day, and the pattern is slow to say so
    const signed = tail.includes(DAY_SIGN) ? SIGNED_BEHIND.exec(tail) : null
    if (copies === null && signed === null) return paragraph
    const cuts = new Set<number>()
    if (copies !== null) cuts.add(base + copies.index + 1)
    if (signed !== null && ISSUER_END.test(signed[1] ?? '')) {
      const at = base + signed.index + 1
      const date = at + (signed[1]?.length ?? 0)
      for (const cut of [at, date, date + (signed[2]?.length ?? 0)]) cuts.add(cut)
    }
    const edges = [0, ...[...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b), text.length]
    if (edges.length === 2) return [paragraph]
    return edges
      .slice(1)
      .map((to, i) => cutParagraph(paragraph, edges[i] ?? 0, to, false))
      .filter((piece) => piece !== null)
  })
}
