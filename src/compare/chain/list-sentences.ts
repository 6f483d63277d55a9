import type { ChainPlace, Measure, Plan, Span } from '../../model.js'
import { LIST_MARK, RESPONSIBLE } from '../../words/chain-texts.js'
import { foldText } from '../../text/fold.js'
import { listLooseTexts } from '../loose-texts.js'
import { sentenceAround } from '../sentence-around.js'

/** A sentence of a plan's numbered text. */
export interface PlanSentence {
  place: ChainPlace
  /** without numbering, markup and white space */
  text: string
}

/** Shorter sentences say too little to be taken over from anywhere. */
const SHORTEST = 8
/** A line with these is a row of a table. */
const CELLS = /[|\t]/u

/**
 * The sentences of the sections of a plan, in order: running text only. The notice in front, headings, names of
 * responsible bodies and rows of tables are left out.
 *
 * @param plan the plan
 */
export function listSentences(plan: Plan): PlanSentence[] {
  const pieces = [...plan.measures.filter(({ table }) => !table), ...listLooseTexts(plan)]
    .filter(({ sectionId }) => sectionId !== null)
    .sort((x, y) => x.span.start - y.span.start)
  const titles = new Map(plan.sections.map((section) => [section.id, section.titleSpan]))
  const sentences: PlanSentence[] = []
  let done = 0 // measures inside measures are read once
  for (const piece of pieces) {
    const from = Math.max(done, textStart(piece, titles.get(piece.sectionId ?? '') ?? null))
    cut({ start: from, end: piece.span.end }, piece, plan, sentences)
    done = Math.max(done, piece.span.end)
  }
  return sentences
}

/** Behind the heading, where the piece has one of its own. */
function textStart({ span }: Measure, title: Span | null): number {
  return title !== null && title.start >= span.start && title.end <= span.end ? title.end : span.start
}

function cut({ start, end }: Span, piece: Measure, { source }: Plan, sentences: PlanSentence[]): void {
  for (let at = start; at < end;) {
    const span = sentenceAround(source, { start: at, end: Math.min(end, at + 1) }, { start: at, end })
    const next = Math.max(span.end, at + 1)
    const text = span.end <= span.start ? '' : foldText(source, span, bodyHoles(piece, span)).text
    at = next
    const words = text.replace(/^[。；！？*#\s]+/u, '').replace(LIST_MARK, '')
    if (words.length < SHORTEST || RESPONSIBLE.test(words)) continue
    const quote = source.slice(span.start, span.end)
    if (CELLS.test(quote)) continue
    sentences.push({ place: { quote, span, location: piece.location === '' ? null : piece.location }, text: words })
  }
}

/** Names of bodies inside a sentence. */
function bodyHoles({ lead, responsible }: Measure, { start, end }: Span): Span[] {
  return [...lead, ...responsible]
    .filter(({ inherited, span }) => !inherited && span.start >= start && span.end <= end)
    .map(({ span }) => span)
    .sort((x, y) => x.start - y.start)
}
