const BATCH = 256

/**
 * Cut a sequence into short lists, so that many things can go through one step before the first of them goes through the
 * next: what a step is made of, its code and its tables of words, then stays in the processor's cache. What is between two
 * steps is held for one list alone, however long the sequence is.
 *
 * @param things the sequence; it is gone through once
 * @returns lists of 256 things, the last one shorter; none where there are no things
 */
export function* inBatches<T>(things: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const thing of things) {
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
    batch.push(thing)
  }
  if (batch.length > 0) yield batch
}
