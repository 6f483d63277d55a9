import { createListCounter, type ListLevel } from './count-lists.js'
import type { NumberFormat } from './format-number.js'
import { child, descendants, type XmlElement } from './parse-xml.js'

/** Formats by the first sign that OpenDocument gives for them. */
const FORMATS: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', 一: 'chineseCounting',
  壹: 'chineseFormal', 壱: 'chineseFormal', '①': 'decimalEnclosedCircle', 甲: 'ideographTraditional', 子: 'ideographZodiac',
  '１': 'decimalFullWidth', '⑴': 'decimalEnclosedParen', '⒈': 'decimalEnclosedFullstop',
} // prettier-ignore

/** Label of an item, in the order of the document; null where it shows none. */
export type LabelItem = (list: { style: string; id: string; level: number }) => string | null

/**
 * Number the items of lists as an OpenDocument reader does. Source: OpenDocument 1.3, part 3, 16.30 (list styles).
 *
 * @param roots the parts that hold list styles; the style of headings has the name ''
 */
export function createOdtNumbering(roots: readonly XmlElement[]): LabelItem {
  const styles = new Map<string, Map<number, ListLevel>>()
  for (const root of roots)
    for (const style of descendants(root, 'text:list-style', 'text:outline-style')) {
      const levels = new Map<number, ListLevel>()
      for (const level of descendants(style, 'text:list-level-style-number', 'text:outline-level-style'))
        levels.set(Number(level.attributes.get('text:level') ?? 1) - 1, readLevel(level))
      styles.set(style.name === 'text:outline-style' ? '' : (style.attributes.get('style:name') ?? ''), levels)
    }
  const count = createListCounter()
  return ({ style, id, level }) => {
    const levels = styles.get(style)
    if (levels === undefined || !levels.has(level)) return null
    return count({ definition: id, list: id, level, levelAt: (at) => levels.get(at), startAt: () => null })
  }
}

function readLevel(element: XmlElement): ListLevel {
  const get = (name: string): string => element.attributes.get(name) ?? ''
  const format = FORMATS[get('style:num-format').charAt(0)] ?? null
  const index = Number(get('text:level') || 1)
  const shown = Math.max(1, Math.min(Number(get('text:display-levels') || 1), index))
  const numbers = Array.from({ length: shown }, (_, i) => `%${index - shown + 1 + i}`).join('.')
  const follow = descendants(element, 'style:list-level-label-alignment')[0]?.attributes.get('text:label-followed-by')
  return {
    start: Number(get('text:start-value') || 1),
    format,
    text: format === null ? '' : `${get('style:num-prefix')}${numbers}${get('style:num-suffix')}`,
    restart: null,
    legal: false,
    tight: follow === 'nothing' || (follow === undefined && child(element, 'style:list-level-properties') === null),
  }
}
