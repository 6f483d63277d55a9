import { sliceMapped, sourceSpan } from '../text/mapped-text.js'
import { trimSigns } from '../text/trim-signs.js'
import { findContents } from './find-contents.js'
import type { Paragraph } from './join-lines.js'
import { readMarker } from './read-marker.js'

/** Headings of the table of contents by the character they start with. */
export type KnownTitles = ReadonlyMap<string, readonly string[]>

const LEADER = '.…·_—-– （('

/** The entry without its leader dots and page number. */
function stripPage(entry: string): string {
  const bare = trimSigns(trimSigns(entry, '）)'), '0123456789')
  return LEADER.includes(bare.at(-1) ?? '、') ? trimSigns(bare, LEADER) : entry
}

/**
 * Mark the table of contents as furniture and keep its headings, which tell where a heading ends in a text that has
 * lost its line breaks.
 *
 * @param paragraphs joined paragraphs
 */
export function markContents(paragraphs: Paragraph[]): { paragraphs: Paragraph[]; titles: KnownTitles } {
  const contents = findContents(paragraphs)
  const titles = new Map<string, string[]>()
  if (contents === null) return { paragraphs, titles }
  const { from, to } = contents
  const marked = paragraphs.flatMap((paragraph, index) => {
    if (index < from.paragraph || index > to.paragraph || paragraph.furniture || paragraph.row !== null)
      return [paragraph]
    const start = index === from.paragraph ? from.at : 0
    const end = index === to.paragraph ? to.at : paragraph.text.text.length
    for (const title of readEntries(paragraph.text.text.slice(start, end))) {
      const key = title[0] ?? ''
      const list = titles.get(key)
      if (list === undefined) titles.set(key, [title])
      else list.push(title)
    }
    return [
      cutParagraph(paragraph, 0, start, false),
      cutParagraph(paragraph, start, end, true),
      cutParagraph(paragraph, end, paragraph.text.text.length, false),
    ].filter((piece) => piece !== null)
  })
  for (const list of titles.values()) list.sort((a, b) => b.length - a.length)
  return { paragraphs: marked, titles }
}

/**
 * A stretch of a paragraph as a paragraph of its own; the stretches of one paragraph tile its span.
 *
 * @param paragraph the whole paragraph
 * @param from first unit of the stretch in its text
 * @param to end of the stretch, exclusive
 * @param furniture whether the stretch is furniture
 * @returns null for an empty stretch
 */
export function cutParagraph(paragraph: Paragraph, from: number, to: number, furniture: boolean): Paragraph | null {
  if (to <= from) return null
  const { text, span } = paragraph
  const inner = sourceSpan(text, from, to)
  return {
    ...paragraph,
    text: sliceMapped(text, from, to),
    span: {
      start: from === 0 ? span.start : inner.start,
      end: to === text.text.length ? span.end : (text.at[to] ?? inner.end),
    },
    bold: Math.max(0, Math.min(paragraph.bold, to) - from),
    blank: from === 0 && paragraph.blank,
    furniture,
  }
}

function readEntries(text: string): string[] {
  const entries: string[] = []
  let from = 0
  for (let i = 1; i <= text.length; i++) {
    const marker =
      i < text.length && !/[\d.〇一二三四五六七八九十第]/u.test(text[i - 1] ?? '') ? readMarker(text, i) : null
    if (i < text.length && (marker === null || marker.kind === 'decimal')) continue
    const entry = stripPage(text.slice(from, i))
    if (readMarker(entry, 0) !== null) entries.push(entry)
    from = i
    i += marker?.length ?? 0
  }
  return entries
}
