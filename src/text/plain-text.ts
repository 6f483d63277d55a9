import { lowerBound } from './lower-bound.js'
import type { MappedText } from './mapped-text.js'

let allPlaces = new Uint32Array(0)

/** 0, 1, 2 …: the places of a text that cleaning leaves alone; every source has the same, and nothing writes to them. */
function listPlaces(length: number): Uint32Array {
  if (allPlaces.length < length) {
    allPlaces = new Uint32Array(Math.max(length * 2, 65536))
    for (let i = 0; i < allPlaces.length; i++) allPlaces[i] = i
  }
  return allPlaces
}

/** Most texts of a table are so short that a view costs more than a list of their own. */
const SHORT = 16

function placesOf(start: number, length: number): Uint32Array {
  if (length > SHORT) return listPlaces(start + length).subarray(start, start + length)
  const places = new Uint32Array(length)
  for (let i = 0; i < length; i++) places[i] = start + i
  return places
}

/** A class, so that the places are made when they are first asked for: most texts are only read, and a table has many. */
class PlainText implements MappedText {
  readonly text: string
  readonly start: number
  places: Uint32Array | null

  constructor(text: string, start: number) {
    this.text = text
    this.start = start
    this.places = null
  }

  get at(): Uint32Array {
    this.places ??= placesOf(this.start, this.text.length)
    return this.places
  }
}

/**
 * A stretch of the source that cleaning leaves as it is, or folds unit by unit.
 *
 * @param text the stretch as it is read
 * @param start its offset in the source
 */
export function plainText(text: string, start: number): MappedText {
  return new PlainText(text, start)
}

/**
 * Source offset of the first unit of a cleaned text, without its other places.
 *
 * @param mapped a cleaned text; of an empty one 0
 */
export function firstPlace(mapped: MappedText): number {
  return mapped.text === '' ? 0 : (mapped.start ?? mapped.at[0] ?? 0)
}

/**
 * First unit of a cleaned text that stands at an offset of the source or behind it: {@link lowerBound} of its places, which
 * a text that cleaning leaves alone is not asked to list for it.
 *
 * @param mapped a cleaned text
 * @param offset offset in the source
 * @returns the unit, or the length of the text where all of it stands before
 */
export function unitAt(mapped: MappedText, offset: number): number {
  if (mapped.start === undefined) return lowerBound(mapped.at, offset)
  return Math.min(Math.max(offset - mapped.start, 0), mapped.text.length)
}

/**
 * Source offset of the last unit of a cleaned text; of an empty one -1.
 *
 * @param mapped a cleaned text
 */
export function lastPlace(mapped: MappedText): number {
  const last = mapped.text.length - 1
  if (last < 0) return -1
  return mapped.start === undefined ? (mapped.at[last] ?? -1) : mapped.start + last
}
