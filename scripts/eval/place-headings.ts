import type { Span } from '../../src/model.js'
import type { Gold, GoldMeasure, GoldSection } from './gold-model.js'

/**
 * Find where the sections and measures of an annotation stand, in document order and whatever the white space and
 * Markdown marks between their characters.
 *
 * @param gold the annotation
 * @param text the plan, without BOM
 * @returns span of each measure, from its heading to the next (UTF-16, end exclusive), and one line for each heading
 *   that is not found
 */
export function placeHeadings(gold: Gold, text: string): { measures: Map<string, Span>; problems: string[] } {
  const bare = strip(text)
  const problems: string[] = []
  const find = (heading: GoldSection | GoldMeasure, from: number): number => {
    const at = indexOfHeading(bare.text, heading, from)
    if (at < 0) problems.push(`${heading.id}: no such heading: ${heading.number ?? ''}${heading.title ?? ''}`)
    return at < 0 ? from : at
  }
  const sections = new Map<string, number>()
  let at = 0
  for (const section of gold.sections) sections.set(section.id, (at = find(section, at)))
  const starts = gold.measures.map((measure) => {
    const section = sections.get(measure.section) ?? 0
    if (measure.table !== true) return section
    return (at = measure.rowOf === undefined ? find(measure, Math.max(at, section)) : at)
  })
  const sourceOf = (place: number): number => bare.places[place] ?? text.length
  const measures = new Map<string, Span>()
  gold.measures.forEach((measure, index) => {
    const start = starts[index] ?? 0
    const end = starts.find((other) => other > start) ?? bare.text.length
    measures.set(measure.id, { start: sourceOf(start), end: sourceOf(end) })
  })
  return { measures, problems }
}

function indexOfHeading(bare: string, heading: GoldSection | GoldMeasure, from: number): number {
  const words = strip(`${heading.number ?? ''}${heading.title ?? ''}`).text
  return bare.indexOf(words, from)
}

/** The text without white space and Markdown marks, and the source offset of each character left. */
function strip(text: string): { text: string; places: number[] } {
  const kept: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (/[\s*#]/u.test(char)) continue
    kept.push(char)
    places.push(at)
  }
  return { text: kept.join(''), places }
}
