import { sentenceAround } from '../../compare/sentence-around.js'
import type { Span } from '../../model.js'
import { firstIndex } from '../../text/first-index.js'
import type { TextBlock } from './text-block.js'

/**
 * The sentence that a stretch stands in, inside its measure and its paragraph: a heading that ends without a full stop is
 * no beginning of the sentence below it.
 *
 * @param source the text of the plan
 * @param blocks the text as it is laid out, in order
 * @param span the stretch
 * @param measure the measure around it; a stretch that leaves its measure or paragraph is not held in it
 */
export function sentenceAt(source: string, blocks: readonly TextBlock[], span: Span, measure?: Span): Span {
  const block = blocks[firstIndex(0, blocks.length, (i) => rangeOf(blocks[i]).start > span.start) - 1]
  const outer = { start: 0, end: source.length }
  for (const { start, end } of [measure ?? outer, rangeOf(block)]) {
    if (span.start < start || end < span.end) continue
    outer.start = Math.max(outer.start, start)
    outer.end = Math.min(outer.end, end)
  }
  return sentenceAround(source, span, outer)
}

function rangeOf(block: TextBlock | undefined): Span {
  return { start: block?.leaves[0]?.[1] ?? 0, end: block?.leaves.at(-1)?.[2] ?? 0 }
}
