import type { Span } from '../model.js'

/**
 * A cleaned text whose every UTF-16 unit knows where it stands in the source.
 * Engines read `text`; what they find is handed out as a span of the source.
 */
export interface MappedText {
  readonly text: string
  /** source offset of each unit of `text`, ascending; same length as `text` */
  readonly at: Uint32Array
  /** source offset of the first unit, where all units stand side by side in the source: then nobody need ask for `at` */
  readonly start?: number
}

/** Source offset of a unit; undefined outside the text. */
function placeOf(mapped: MappedText, unit: number): number | undefined {
  if (mapped.start === undefined) return mapped.at[unit]
  return unit >= 0 && unit < mapped.text.length ? mapped.start + unit : undefined
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
  return { start: placeOf(mapped, from) ?? 0, end: (placeOf(mapped, to - 1) ?? -1) + 1 }
}

/**
 * A stretch of a cleaned text as a cleaned text of its own; offsets still point into the whole source.
 *
 * @param mapped the cleaned text
 * @param from first unit of the stretch
 * @param to end of the stretch, exclusive
 */
export function sliceMapped(mapped: MappedText, from: number, to: number = mapped.text.length): MappedText {
  if (from === 0 && to === mapped.text.length) return mapped
  return { text: mapped.text.slice(from, to), at: mapped.at.subarray(from, to) }
}

const WORD_END = /[a-z]$/iu
const WORD_START = /^[a-z]/iu
const DIGIT_END = /\d$/u
const DIGIT_START = /^\d/u

/**
 * Put pieces of one sentence together again, as `foldText` would have read them without the break:
 * one space stays between two Latin words or two numbers.
 *
 * @param parts cleaned texts in source order
 * @param isCut whether the parts are one text that line ends have cut: then two numbers that meet are one
 */
export function joinMapped(parts: readonly MappedText[], isCut = false): MappedText {
  const [first] = parts
  if (parts.length === 1 && first !== undefined) return first
  let text = ''
  let last = '' // sign before the part; read from the growing text, it would be copied for each part
  const offsets: { at: Uint32Array; from: number }[] = []
  const spaces: { index: number; at: number }[] = []
  for (const part of parts) {
    if (part.text === '') continue
    const glue =
      (WORD_END.test(last) && WORD_START.test(part.text)) ||
      (!isCut && DIGIT_END.test(last) && DIGIT_START.test(part.text))
    if (glue) {
      spaces.push({ index: text.length, at: (part.at[0] ?? 1) - 1 })
      text += ' '
    }
    offsets.push({ at: part.at, from: text.length })
    text += part.text
    last = part.text.slice(-1)
  }
  const at = new Uint32Array(text.length)
  for (const piece of offsets) at.set(piece.at, piece.from)
  for (const space of spaces) at[space.index] = space.at
  return { text, at }
}

/**
 * What is printed for a stretch of the cleaned text: the source's own characters (full and half width kept),
 * without markup, holes and white space inside Chinese.
 *
 * @param source the whole source text
 * @param mapped the cleaned text
 * @param from first unit of the stretch
 * @param to end of the stretch, exclusive
 */
export function printedText(source: string, mapped: MappedText, from = 0, to: number = mapped.text.length): string {
  const first = placeOf(mapped, from) ?? 0
  const last = placeOf(mapped, to - 1) ?? 0
  // one stretch of the source without gaps; a command of LaTeX at its end stands for a sign
  if (to > from && last - first === to - from - 1 && source.charCodeAt(last) !== 0x5c) {
    const plain = source.slice(first, last + 1)
    if (!mapped.text.slice(from, to).includes(' ')) return plain
  }
  let printed = ''
  for (let i = from; i < to; i++) {
    const folded = mapped.text[i] ?? ''
    const unit = source[mapped.at[i] ?? -1] ?? ''
    printed += unit === '\\' || folded === ' ' ? folded : unit
  }
  return printed
}
