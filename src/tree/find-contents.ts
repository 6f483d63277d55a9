import { CONTENTS_LINE, DOT_LEADER } from '../words/furniture.js'
import type { Paragraph } from './join-lines.js'
import { readMarker } from './read-marker.js'

/** A table of contents: where it stands and the headings it lists. */
export interface Contents {
  /** first paragraph, the line 目录 itself */
  from: { paragraph: number; at: number }
  /** end, exclusive */
  to: { paragraph: number; at: number }
}

const MAX_KEY = 14
/** Longest line that {@link CONTENTS_LINE} fits. */
const MAX_HEAD = 8
const ENTRY_END = /[.…·\s\d（(]/u

/**
 * Find the table of contents: it starts at 目录, and every heading in it comes again in the text. It ends where its
 * last entry ends, whether it has dot leaders and page numbers or not.
 *
 * @param paragraphs joined paragraphs
 */
export function findContents(paragraphs: readonly Paragraph[]): Contents | null {
  const start = findStart(paragraphs)
  if (start === null) return null
  // one flat text, so that a dump without line breaks and a text with them are read alike
  const offsets: number[] = []
  let flat = ''
  for (const paragraph of paragraphs) {
    offsets.push(flat.length)
    flat += `${paragraph.text.text}\n`
  }
  const begin = (offsets[start.paragraph] ?? 0) + start.at + 2
  const body = findBody(flat, begin)
  if (body === null) return null
  const end = findEnd(flat, begin, body)
  let paragraph = start.paragraph
  while ((offsets[paragraph + 1] ?? Infinity) < end) paragraph++
  return {
    from: start,
    to: { paragraph, at: Math.min(end - (offsets[paragraph] ?? 0), paragraphs[paragraph]?.text.text.length ?? 0) },
  }
}

function findStart(paragraphs: readonly Paragraph[]): Contents['from'] | null {
  for (const [index, { text, furniture, row }] of paragraphs.entries()) {
    if (furniture || row !== null) continue
    if (text.text.length <= MAX_HEAD && CONTENTS_LINE.test(text.text)) return { paragraph: index, at: 0 }
    const at = text.text.indexOf('目录')
    if (at >= 0 && (readMarker(text.text, at + 2) !== null || (at > 0 && at + 2 === text.text.length)))
      return { paragraph: index, at }
  }
  return null
}

function keyAt(flat: string, at: number): string {
  let end = at
  while (end < flat.length && end - at < MAX_KEY && flat[end] !== '\n') {
    if (end - at > 3 && (ENTRY_END.test(flat[end] ?? '') || (flat[end] === '第' && readMarker(flat, end) !== null)))
      break
    end++
  }
  return flat.slice(at, end)
}

const MAX_ENTRIES = 2000

/** Where the first heading of the contents comes again. */
function findBody(flat: string, begin: number): number | null {
  let at = begin
  for (let tries = 0; tries < 4; tries++) {
    while (flat[at] === '\n' || flat[at] === '：') at++
    const key = keyAt(flat, at)
    if (key.length >= 2) {
      const again = flat.indexOf(key, at + key.length)
      if (again >= 0) return again
    }
    at = flat.indexOf('\n', at)
    if (at < 0) return null
  }
  return null
}

/** End of the last entry that comes again after the contents. */
function findEnd(flat: string, begin: number, body: number): number {
  let end = begin
  let entries = 0
  const region = flat.slice(begin, body)
  for (let i = 0; i < region.length; i++) {
    // a first entry on the line of 目录 says nothing of where its own ends
    const isStart = i > 0 && region[i - 1] === '\n'
    const c = region[i] ?? ''
    if (!isStart && c !== '第' && c !== '（' && !'一二三四五六七八九十'.includes(c)) continue
    if (i > 0 && !isStart && readMarker(region, i) === null) continue
    // the rest of the line; of a marker inside a line it is not asked for
    const lineEnd = isStart ? region.indexOf('\n', i) : -1
    if (isStart) {
      const line = region.slice(i, lineEnd < 0 ? region.length : lineEnd)
      if (DOT_LEADER.test(line)) {
        end = Math.max(end, begin + i + line.length)
        continue
      }
    }
    const key = keyAt(flat, begin + i)
    if (key.length < 4 || ++entries > MAX_ENTRIES) continue
    const again = flat.indexOf(key, body)
    if (again < 0) continue
    let same = key.length
    while (flat[begin + i + same] === flat[again + same] && flat[begin + i + same] !== '\n' && begin + i + same < body)
      same++
    // page numbers after the title belong to the entry
    let stop = begin + i + same
    if (isStart) stop = Math.min(body, begin + (lineEnd < 0 ? region.length : lineEnd))
    end = Math.max(end, stop)
  }
  return end
}
