import type { Span } from '../../model.js'
import { simplify } from '../../text/traditional.js'
import type { Phrase } from './phrase.js'

/**
 * Words of a heading or a table's row at their places in the source; a sign that is not found there (folded width, white
 * space between) stands where the sign before it stands.
 *
 * @param text the words as read
 * @param span where they are printed, null where that is not known
 * @param source the source text
 */
export function placeWords(text: string, span: Span | null, source: string): Phrase {
  const at: number[] = []
  let place = span?.start ?? 0
  const end = span?.end ?? 0
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    let next = place
    while (next < end && simplify(source.charAt(next)) !== sign) next++
    at.push(next < end ? next : place)
    if (next < end) place = next + 1
  }
  return { text, at }
}
