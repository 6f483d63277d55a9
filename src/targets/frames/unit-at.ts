/**
 * Unit of a passage that stands at an offset of the source.
 *
 * @param at the places of the passage's units in the source
 * @param offset UTF-16 offset of the source
 */
export function unitAt(at: Uint32Array, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
