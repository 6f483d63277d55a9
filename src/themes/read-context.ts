import { CLAUSE_END, SENTENCE_END } from '../words/clause-words.js'
import type { NameFrame, Span, Target } from '../model.js'
import type { Passage } from '../plan/passage.js'
import { makeCodeSet } from '../text/code-set.js'
import { BINDING, type Surroundings } from './match-indicator.js'
import { firstIndex } from '../text/first-index.js'
import type { MappedText } from '../text/mapped-text.js'
import { firstPlace, lastPlace, unitAt } from '../text/plain-text.js'

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
  passages: Iterable<Passage>,
): (target: Pick<Target, 'valueSpan' | 'frame'>) => Surroundings {
  let known: MappedText[] | null = null
  const sorted = (): MappedText[] => (known ??= sortTexts(textsOf(passages)))
  const textOf = ({ start, end }: Span): string => {
    const found = findText(sorted(), start)
    return found === null ? '' : found.text.slice(unitAt(found, start), unitAt(found, end))
  }
  return ({ valueSpan, frame }) => {
    const slots = readSlots(frame, textOf)
    const found = findText(sorted(), valueSpan.start)
    if (found === null) return { clause: '', sentence: '', slots }
    const { text } = found
    const from = unitAt(found, valueSpan.start)
    const first = Math.max(0, from - REACH)
    let end = Math.max(from, unitAt(found, valueSpan.end))
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

function textsOf(passages: Iterable<Passage>): MappedText[] {
  const texts: MappedText[] = []
  for (const { text, role } of passages) if (text.text !== '' && role !== 'furniture') texts.push(text)
  return texts
}

const startOf = (text: MappedText | undefined): number => (text === undefined ? 0 : firstPlace(text))

/** By their start; most plans have them so. */
function sortTexts(texts: MappedText[]): MappedText[] {
  for (let i = 1; i < texts.length; i++)
    if (startOf(texts[i]) < startOf(texts[i - 1])) return texts.sort((a, b) => startOf(a) - startOf(b))
  return texts
}

/** The last text that begins at or before an offset, if it reaches to it. */
function findText(texts: readonly MappedText[], offset: number): MappedText | null {
  const found = texts[firstIndex(0, texts.length, (i) => startOf(texts[i]) > offset) - 1]
  return found !== undefined && lastPlace(found) >= offset ? found : null
}
