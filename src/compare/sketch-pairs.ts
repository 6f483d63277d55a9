/**
 * A text with a mark for each pair of neighbouring characters. Many pairs share a mark, so a mark says that the pair
 * may be there; a missing one says that it is not, without a search of the text.
 */
export interface SketchedText {
  text: string
  marks: readonly number[]
}

/** Pairs looked for in many texts, each with the number that its mark is found by. */
export interface SoughtPairs {
  grams: readonly string[]
  numbers: readonly number[]
}

/** Marks are kept in small integers of sixteen bits, which no engine needs to put on the heap. */
const FEWEST_WORDS = 8
/** So many marks for each character leave most of them unset. */
const MARKS_A_CHARACTER = 8

/** Mark the pairs of a text. */
export function sketchPairs(text: string): SketchedText {
  let words = FEWEST_WORDS
  while (words * 16 < text.length * MARKS_A_CHARACTER) words *= 2
  const marks = new Array<number>(words).fill(0)
  const last = words * 16 - 1
  let before = text.charCodeAt(0)
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const place = numberOf(before, code) & last
    marks[place >> 4] = (marks[place >> 4] ?? 0) | (1 << (place & 15))
    before = code
  }
  return { text, marks }
}

/** Make pairs ready to be looked for. */
export function seekPairs(grams: readonly string[]): SoughtPairs {
  return { grams, numbers: grams.map((gram) => numberOf(gram.charCodeAt(0), gram.charCodeAt(1))) }
}

/**
 * How many of some pairs a text holds.
 *
 * @param sketched the text
 * @param sought the pairs
 * @param least the search stops as soon as so many cannot be reached
 * @returns the count where it is at least `least`, otherwise any smaller number
 */
export function countPairs({ text, marks }: SketchedText, { grams, numbers }: SoughtPairs, least: number): number {
  const last = marks.length * 16 - 1
  const missable = grams.length - least
  let missed = 0
  for (let i = 0; i < numbers.length && missed <= missable; i++) {
    const place = (numbers[i] ?? 0) & last
    const marked = ((marks[place >> 4] ?? 0) >> (place & 15)) & 1
    if (marked === 0 || !text.includes(grams[i] ?? '')) missed++
  }
  return grams.length - missed
}

function numberOf(first: number, second: number): number {
  return first * 31 + second
}
