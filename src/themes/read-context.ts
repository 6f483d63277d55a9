import { CLAUSE_END, SENTENCE_END } from '../words/clause-words.js'
import type { NameFrame, Span, Target } from '../model.js'
import type { Passage } from '../plan/passage.js'
import { makeCodeSet } from '../text/code-set.js'
import { BINDING, type Surroundings } from './match-indicator.js'
import { firstIndex } from '../text/first-index.js'
import { firstPlace } from '../text/plain-text.js'

const CLAUSE = makeCodeSet(CLAUSE_END)
const SENTENCE = makeCodeSet(SENTENCE_END)
/** How far from the value its surroundings reach: a longer sentence is a list, and its far end says nothing. */
const REACH = 200

/**
 * A reader of the text around targets: the clause that holds the value, and the sentence up to the clause's end.
 * Targets come in document order, so the passages are gone through once.
 *
 * @param passages every leaf of the plan in document order
 * @returns a function from a target to its surroundings and the words of its slots; empty texts where no passage holds it
 */
export function createContextReader(
  passages: readonly Passage[],
): (target: Pick<Target, 'valueSpan' | 'frame'>) => Surroundings {
  let known: Passage[] | null = null
  const sorted = (): Passage[] =>
    (known ??= sortPassages(passages.filter((p) => p.text.text !== '' && p.role !== 'furniture')))
  const textOf = ({ start, end }: Span): string => {
    const { text, at } = findPassage(sorted(), { start, end })?.text ?? { text: '', at: new Uint32Array() }
    return text.slice(lowerBound(at, start), lowerBound(at, end))
  }
  return ({ valueSpan, frame }) => {
    const slots = readSlots(frame, textOf)
    const passage = findPassage(sorted(), valueSpan)
    if (passage === null) return { clause: '', sentence: '', slots }
    const { text, at } = passage.text
    const from = lowerBound(at, valueSpan.start)
    const first = Math.max(0, from - REACH)
    let end = Math.max(from, lowerBound(at, valueSpan.end))
    const last = Math.min(text.length, end + REACH)
    while (end < last && CLAUSE[text.charCodeAt(end)] !== 1) end++
    let clause = from
    while (clause > first && CLAUSE[text.charCodeAt(clause - 1)] !== 1) clause--
    let sentence = clause
    while (sentence > first && SENTENCE[text.charCodeAt(sentence - 1)] !== 1) sentence--
    return { clause: text.slice(clause, end), sentence: text.slice(sentence, end), slots }
  }
}

function readSlots(frame: NameFrame | null, textOf: (span: Span) => string): NonNullable<Surroundings['slots']> {
  const slots: NonNullable<Surroundings['slots']> = {}
  if (frame !== null)
    for (const slot of BINDING) {
      const span = frame[slot]
      if (span !== null) slots[slot] = textOf(span)
    }
  return slots
}

const startOf = (passage: Passage | undefined): number => (passage === undefined ? 0 : firstPlace(passage.text))

/** By their start; most plans have them so. */
function sortPassages(passages: Passage[]): Passage[] {
  for (let i = 1; i < passages.length; i++)
    if (startOf(passages[i]) < startOf(passages[i - 1])) return passages.sort((a, b) => startOf(a) - startOf(b))
  return passages
}

/** The last passage that begins at or before the value. */
function findPassage(passages: readonly Passage[], span: Span): Passage | null {
  const found = passages[firstIndex(0, passages.length, (i) => startOf(passages[i]) > span.start) - 1]
  return found !== undefined && (found.text.at.at(-1) ?? -1) >= span.start ? found : null
}

/** First index whose offset is not before `offset`. */
function lowerBound(at: Uint32Array, offset: number): number {
  return firstIndex(0, at.length, (i) => (at[i] ?? 0) >= offset)
}
