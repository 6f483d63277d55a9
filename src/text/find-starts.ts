import type { Trie } from './build-trie.js'

/** A stretch of a text as a trie reads it. It is overwritten by the next. */
export interface Starts {
  /** letter number of each unit, and a 0 behind the last */
  letters: Uint16Array
  /** places counted from the start of the stretch where a word may begin; the first `count` count */
  places: Uint32Array
  count: number
}

const found: Starts = { letters: new Uint16Array(0), places: new Uint32Array(0), count: 0 }

/**
 * Number the letters of a stretch and find the places where a word may begin: two letters rule most places out, and
 * no place is asked about with a branch, which would be guessed wrong as often as not.
 *
 * @param trie words
 * @param text where to look
 * @param from first unit of the stretch
 * @param to end of the stretch, exclusive
 */
export function findStarts(trie: Trie, text: string, from: number, to: number): Starts {
  const length = to - from
  if (length >= found.letters.length) makeRoom(length)
  const { letters, places } = found
  const { letters: numbers, seconds } = trie
  let count = 0
  let follow = 0
  let other = 0
  for (let i = 0; i < length; i++) {
    const letter = numbers[text.charCodeAt(from + i)] ?? 0
    letters[i] = letter
    // the unit before is written down in any case, and counted where this letter may stand behind it
    places[count] = i - 1
    count += (follow >>> (letter & 31)) & (other >>> ((letter >> 5) & 31)) & 1
    follow = seconds[2 * letter] ?? 0
    other = seconds[2 * letter + 1] ?? 0
  }
  letters[length] = 0
  if ((follow & other & 1) === 1) places[count++] = length - 1
  found.count = count
  return found
}

function makeRoom(length: number): void {
  found.letters = new Uint16Array(length * 2 + 1024)
  found.places = new Uint32Array(length * 2 + 1024)
}
