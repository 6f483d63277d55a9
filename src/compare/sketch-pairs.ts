/**
 * A text with a mark for each pair of neighbouring characters. Many pairs share a mark, so a mark says that the pair
 * may be there; a missing one says that it is not, without a search of the text.
 */
export interface SketchedText {
  text: string
  marks: readonly number[]
}

/** Pairs looked for in many texts, each with the place of its mark. */
export interface SoughtPairs {
  grams: readonly string[]
  places: readonly number[]
}

/** Small integers of sixteen marks each: no engine needs to put them on the heap. */
const WORDS = 32

/** Mark the pairs of a text. */
export function sketchPairs(text: string): SketchedText {
  const marks = new Array<number>(WORDS).fill(0)
  let before = text.charCodeAt(0)
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const place = placeOf(before, code)
    marks[place >> 4] = (marks[place >> 4] ?? 0) | (1 << (place & 15))
    before = code
  }
  return { text, marks }
}

/** Make pairs ready to be looked for. */
export function seekPairs(grams: readonly string[]): SoughtPairs {
  return { grams, places: grams.map((gram) => placeOf(gram.charCodeAt(0), gram.charCodeAt(1))) }
}

/**
 * How many of some pairs a text holds.
 *
 * @param sketched the text
 * @param sought the pairs
 * @param least the search stops as soon as so many cannot be reached
 * @returns the count where it is at least `least`, otherwise any smaller number
 */
export function countPairs({ text, marks }: SketchedText, { grams, places }: SoughtPairs, least: number): number {
  const missable = grams.length - least
  let missed = 0
  for (let i = 0; i < places.length && missed <= missable; i++) {
    const place = places[i] ?? 0
    const marked = ((marks[place >> 4] ?? 0) >> (place & 15)) & 1
    if (marked === 0 || !text.includes(grams[i] ?? '')) missed++
  }
  return grams.length - missed
}

function placeOf(first: number, second: number): number {
  return (first * 31 + second) & (WORDS * 16 - 1)
}
