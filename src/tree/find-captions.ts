import type { Paragraph } from './join-lines.js'
import { readMarker } from './read-marker.js'

/** A line between a caption and its table that names the unit: 单位：%. */
const UNIT_NOTE = /^（?单位[：:].{1,20}$/u

/**
 * Find the captions of tables: 专栏1 right above a table titles it and is no section of the plan. A box that holds text
 * of its own stays one.
 *
 * @param paragraphs joined paragraphs
 * @returns paragraph → units of its marker
 */
export function findCaptions(paragraphs: readonly Paragraph[]): ReadonlyMap<number, number> {
  const captions = new Map<number, number>()
  let open: { paragraph: number; marker: number } | null = null
  for (const [index, { text, furniture, row }] of paragraphs.entries()) {
    if (furniture) continue
    if (row !== null) {
      if (open !== null) captions.set(open.paragraph, open.marker)
      open = null
      continue
    }
    if (open !== null && UNIT_NOTE.test(text.text)) continue
    const marker = text.text.startsWith('专') ? readMarker(text.text, 0) : null
    open = marker?.kind === 'box' ? { paragraph: index, marker: marker.length } : null
  }
  return captions
}
