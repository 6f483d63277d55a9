import { isSignAt, makeSigns } from '../text/signs.js'
import { Mark, markAt, type Marks } from './mark-units.js'
import { SENTENCE_ENDS } from './structure-signs.js'

/** A stretch of a passage, in units of its cleaned text, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

export interface Clause extends Stretch {
  sentence: number
  /** how many ；stand before it in its sentence */
  part: number
  /** the separator after the clause, '' at the end of the passage */
  ends: string
}

export interface Sentence extends Stretch {
  clauses: Clause[]
}

/** Sentences and clauses of a passage. */
export interface Structure {
  sentences: Sentence[]
  clauses: Clause[]
  /** index of the clause of a unit */
  clauseAt: (at: number) => Clause
}

const SENTENCE_END = makeSigns(SENTENCE_ENDS)
const COLON = 0xff1a // ：
/** Signs before a member of a list: no part of what its clause says. */
const BULLETS = makeSigns('-—–●○■□◆◇▲△★☆▪•·◎※►▶✓√◦①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮')

function skipBullets(text: string, at: number): number {
  while (isSignAt(BULLETS, text, at)) at++
  return at
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** What has been split so far, and where the open clause starts. */
interface Split {
  text: string
  sentences: Sentence[]
  clauses: Clause[]
  /** first clause of the sentence that may go on; as many as there are clauses where none is open */
  first: number
  start: number
}

function closeClause(split: Split, end: number, ends: string, next: number): void {
  const { start, first, sentences, clauses } = split
  const before = clauses.length > first ? clauses[clauses.length - 1] : undefined
  const part = before === undefined ? 0 : before.part + (before.ends === '；' ? 1 : 0)
  clauses.push({ start, end, sentence: sentences.length, part, ends })
  split.start = skipBullets(split.text, next)
}

function closeSentence(split: Split, end: number): void {
  const { first, clauses } = split
  const clause = clauses[first]
  if (clause === undefined) return
  split.sentences.push({ start: clause.start, end, clauses: clauses.slice(first) })
  split.first = clauses.length
}

/**
 * Split a passage into sentences (at 。！？ and where a numbered item starts) and clauses (also at ，；：), with signs inside
 * brackets, quotes and titles left alone.
 *
 * @param text cleaned text of the passage
 * @param marks places of its signs
 * @param inside what stands in brackets
 * @param itemStarts places where a numbered item starts inside the passage (`；2.`), ascending
 * @returns sentences and clauses; linear in the text
 */
export function splitSentences(
  text: string,
  { units, from, to }: Marks,
  inside: Uint8Array,
  itemStarts: readonly number[],
): Structure {
  const split: Split = { text, sentences: [], clauses: [], first: 0, start: skipBullets(text, 0) }
  let item = 0
  const startItems = (before: number): void => {
    for (let at = itemStarts[item]; at !== undefined && at <= before; at = itemStarts[++item]) {
      if (at > split.start) closeClause(split, at, '', at)
      closeSentence(split, at)
    }
  }
  for (let i = from; i < to; i++) {
    const at = units[i] ?? 0
    if ((markAt(text, at) & Mark.stop) === 0 || inside[at] !== 0) continue
    startItems(at)
    if (text.charCodeAt(at) === COLON && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) continue
    closeClause(split, at, text.charAt(at), at + 1)
    if (isSignAt(SENTENCE_END, text, at)) closeSentence(split, at)
  }
  startItems(text.length)
  const { sentences, clauses } = split
  if (split.start < text.length || clauses.length === 0) closeClause(split, text.length, '', text.length)
  closeSentence(split, text.length)
  const clauseAt = (at: number): Clause => {
    let low = 0
    let high = clauses.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((clauses[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    // there is always one
    return clauses[low] as Clause
  }
  return { sentences, clauses, clauseAt }
}
