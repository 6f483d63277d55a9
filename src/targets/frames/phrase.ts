import { allMatches } from '../../text/all-matches.js'
import type { Span } from '../../model.js'
import type { MappedText } from '../../text/mapped-text.js'

/** Words of a name: cleaned text whose every unit knows its place in the source. */
export interface Phrase {
  readonly text: string
  readonly at: readonly number[]
}

export const NO_WORDS: Phrase = { text: '', at: [] }

/** A stretch of a passage as words. */
export function wordsOf({ text, at }: MappedText, from: number, to: number): Phrase {
  if (from >= to) return NO_WORDS
  const places: number[] = []
  for (let i = from; i < to && i < at.length; i++) places.push(at[i] ?? 0)
  return { text: text.slice(from, to), at: places }
}

/** A part of some words. */
export function cutWords(words: Phrase, from: number, to: number = words.text.length): Phrase {
  if (from <= 0 && to >= words.text.length) return words
  return from >= to ? NO_WORDS : { text: words.text.slice(from, to), at: words.at.slice(from, to) }
}

/** Words one after another. */
export function joinWords(...parts: readonly Phrase[]): Phrase {
  let said = NO_WORDS
  let joined: number[] | null = null
  for (const part of parts) {
    if (part.text === '') continue
    if (said.text === '') {
      said = part
      continue
    }
    joined ??= [...said.at]
    for (const place of part.at) joined.push(place)
    said = { text: said.text + part.text, at: joined }
  }
  return said
}

/** Words without what a pattern (`gu`) matches. */
export function dropWords(words: Phrase, pattern: RegExp): Phrase {
  let from = 0
  const parts: Phrase[] = []
  for (const match of allMatches(words.text, pattern)) {
    parts.push(cutWords(words, from, match.index))
    from = match.index + match[0].length
  }
  return from === 0 ? words : joinWords(...parts, cutWords(words, from))
}

/** The stretch of the source that the words stand in. */
export function spanOfWords({ at }: Phrase): Span | null {
  const first = at[0]
  if (first === undefined) return null
  let start = first
  let end = first
  for (const place of at) {
    if (place < start) start = place
    if (place > end) end = place
  }
  return { start, end: end + 1 }
}
