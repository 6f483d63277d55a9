/**
 * Index of the first entry of an ordered list that a test accepts, found by halving.
 *
 * @param from first index looked at
 * @param to end of the indices, exclusive
 * @param accepts false for all entries before some index, true from there on
 * @returns the index, or `to` where no entry is accepted
 */
export function firstIndex(from: number, to: number, accepts: (index: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (accepts(middle)) high = middle
    else low = middle + 1
  }
  return low
}
