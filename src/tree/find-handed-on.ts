import { HANDS_ON } from '../words/document.js'
import { UNIT_NOTE } from '../words/table-cells.js'
import type { Attachment } from './attachment.js'
import type { Paragraph } from './join-lines.js'

/** Paragraphs at the head of a document in which a notice says what it hands on. */
const MAX_HEAD = 40
/** Lines that a title may be broken into. */
const MAX_LINES = 3
const NAME = /《([^《》]{6,90})》/gu
/** What two printings of a title may differ in. */
const LOOSE = /[《》“”"\s—－~-]/gu

/**
 * The tables that a notice hands on, each below its own title: 《…主要目标清单》《…任务清单》…，现印发给你们. One document alone is what
 * the notice is about, and its title is none of an attachment.
 *
 * @param paragraphs joined paragraphs
 * @returns the titles by their first paragraph
 */
export function findHandedOn(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Attachment> {
  const found = new Map<number, Attachment>()
  const notice = paragraphs.slice(0, MAX_HEAD).findIndex(({ text, row }) => row === null && HANDS_ON.test(text.text))
  const named = notice < 0 ? [] : [...(paragraphs[notice]?.text.text ?? '').matchAll(NAME)]
  const names = new Set(named.map(([, name = '']) => name.replace(LOOSE, '')))
  if (names.size < 2) return found
  const longest = [...names].reduce((most, { length }) => Math.max(most, length), 0)
  for (let from = notice + 1; from < paragraphs.length; from++) {
    const lines: number[] = []
    let joined = ''
    for (let i = from; i < paragraphs.length && lines.length < MAX_LINES; i++) {
      const paragraph = paragraphs[i]
      if (paragraph === undefined || paragraph.row !== null || paragraph.furniture) break
      joined += paragraph.text.text.replace(LOOSE, '')
      if (joined === '' || joined.length > longest) break
      lines.push(i)
      if (!names.has(joined)) continue
      if (isOverTable(paragraphs, i + 1)) found.set(from, { from, to: i + 1, title: { paragraphs: lines, at: 0 } })
      break
    }
  }
  return found
}

/** Nothing but a note on its unit stands between a title and the table. */
function isOverTable(paragraphs: readonly Paragraph[], at: number): boolean {
  for (let i = at; i < paragraphs.length; i++) {
    const next = paragraphs[i]
    if (next === undefined || next.row !== null) return next !== undefined
    if (!next.furniture && !UNIT_NOTE.test(next.text.text)) return false
  }
  return false
}
