import type { Span } from '../model.js'

/**
 * A cleaned text whose every UTF-16 unit knows where it stands in the source.
 * Engines read `text`; what they find is handed out as a span of the source.
 */
export interface MappedText {
  readonly text: string
  /** source offset of each unit of `text`, ascending; same length as `text` */
  readonly at: Uint32Array
}

/**
 * Span of the source for a stretch of the cleaned text.
 *
 * @param mapped the cleaned text
 * @param from first unit of the stretch, in `mapped.text`
 * @param to end of the stretch, exclusive, greater than `from`
 * @returns UTF-16 offsets into the source, end exclusive
 */
export function sourceSpan(mapped: MappedText, from: number, to: number): Span {
  return { start: mapped.at[from] ?? 0, end: (mapped.at[to - 1] ?? -1) + 1 }
}
