import type { Block, Source, SourceCell, Span } from '../model.js'
import { LOST_INDENT, PINYIN_GLOSS } from '../words/furniture.js'

/** So many in one text are no chance: a unit in brackets (kg) or a question stands alone. */
const MIN_NOISE = 3

/**
 * Mark what a copy of a page has put into the text and its readers pass over: how a character is read, behind it in brackets
 * (`衛(wèi)生`), and the signs that a lost indent has left at the start of lines (`??一、規劃背景`).
 *
 * @param source text and blocks
 * @returns the same source where there is none; otherwise its blocks with these stretches among their marks
 */
export function markNoise(source: Source): Source {
  const { text } = source
  const noise = [...stretches(text, PINYIN_GLOSS, '('), ...stretches(text, LOST_INDENT, '?')].sort((a, b) => a.start - b.start) // prettier-ignore
  if (noise.length === 0) return source
  let next = 0
  const add = <Part extends Block | SourceCell>(part: Part, from: number): Part => {
    const own: Span[] = []
    for (let i = from; (noise[i]?.start ?? Infinity) < part.span.end; i++) {
      const stretch = noise[i]
      if (stretch !== undefined && stretch.start >= part.span.start) own.push(stretch)
    }
    if (own.length === 0) return part
    return { ...part, marks: [...part.marks, ...own].sort((a, b) => a.start - b.start) }
  }
  const blocks = source.blocks.map((block) => {
    while ((noise[next]?.end ?? Infinity) <= block.span.start) next++
    const marked = add(block, next)
    return block.cells === undefined ? marked : { ...marked, cells: block.cells.map((cell) => add(cell, next)) }
  })
  return { ...source, blocks }
}

function stretches(text: string, pattern: RegExp, sign: string): Span[] {
  if (!text.includes(sign)) return []
  const found = Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  return found.length < MIN_NOISE ? [] : found
}
