/**
 * Index of the first number of an ascending list that is not below a bound, found by halving: {@link firstIndex} for plain
 * numbers, which are looked up so often that a call for each step would cost more than the steps.
 *
 * @param numbers ascending numbers
 * @param bound what is looked for
 * @param from first index looked at
 * @param to end of the indices, exclusive
 * @returns the index, or `to` where all are below
 */
export function lowerBound(numbers: ArrayLike<number>, bound: number, from = 0, to: number = numbers.length): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) >= bound) high = middle
    else low = middle + 1
  }
  return low
}
