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

/** The pairs of neighbouring characters of a text, in order. */
export function pairsOf(text: string): string[] {
  const pairs: string[] = []
  for (let i = 0; i + 1 < text.length; i++) pairs.push(text.slice(i, i + 2))
  return pairs
}

/** Make pairs ready to be looked for. */
export function seekPairs(grams: readonly string[]): SoughtPairs {
  return { grams, numbers: grams.map((gram) => numberOf(gram.charCodeAt(0), gram.charCodeAt(1))) }
}

/**
 * How many of some pairs a text may hold: never less than {@link countPairs} finds.
 *
 * @param sketched the text
 * @param sought the pairs
 * @param least the rest is not looked at where too many are missing already for this number
 * @returns the count where it is at least `least`, otherwise any smaller number
 */
export function countMarks({ marks }: SketchedText, { numbers }: SoughtPairs, least: number): number {
  const last = marks.length * 16 - 1
  let marked = 0
  let spare = numbers.length - least
  for (let i = 0; spare >= 0 && i < numbers.length; i++) {
    if (markAt(marks, (numbers[i] ?? 0) & last) === 1) marked++
    else spare--
  }
  return spare < 0 ? Math.min(marked, least - 1) : marked
}

/**
 * How many of some pairs a text holds.
 *
 * @param sketched the text
 * @param sought the pairs
 * @param least the text is not searched where its marks leave less than this
 * @returns the count where it is at least `least`, otherwise any smaller number
 */
export function countPairs(sketched: SketchedText, sought: SoughtPairs, least: number): number {
  const marked = countMarks(sketched, sought, least)
  if (marked < least || marked === 0) return marked
  const { text, marks } = sketched
  const { grams, numbers } = sought
  const last = marks.length * 16 - 1
  let held = 0
  let spare = marked - least
  for (let i = 0; spare >= 0 && i < numbers.length; i++) {
    if (markAt(marks, (numbers[i] ?? 0) & last) === 0) continue
    if (text.includes(grams[i] ?? '')) held++
    else spare--
  }
  return held
}

function markAt(marks: readonly number[], place: number): number {
  return ((marks[place >> 4] ?? 0) >> (place & 15)) & 1
}

function numberOf(first: number, second: number): number {
  return first * 31 + second
}
