import type { ChainPlace, Plan, Target } from '../../model.js'
import { CHAIN_CLAUSE_END, SPOKEN_NUMBER } from '../../words/chain-texts.js'
import { firstFrom } from '../../text/first-from.js'
import { foldKey, foldPhrase } from '../fold-phrase.js'
import { countPairs, seekPairs, sketchPairs, type SketchedText, type SoughtPairs } from '../sketch-pairs.js'
import type { PlanSentence } from './list-sentences.js'

/** Words of a plan that speak of an indicator. */
export interface FoundWords {
  place: ChainPlace
  /** a number stands with them, so that it may be the indicator's */
  numbered: boolean
}

/** Share of a name that a clause must hold, and of the thing in it. */
const NAMED = 0.55
const NAMED_SHORT = 0.85
const LONG = 8
const THING = 0.75

interface Clause {
  place: ChainPlace
  text: SketchedText
  numbered: boolean
}

/**
 * Makes what finds the words of a plan that speak of an indicator, although no target of it lines up.
 *
 * @param plan the plan
 * @param sentences its sentences
 */
export function wordFinder(
  plan: Plan,
  sentences: readonly PlanSentence[],
): (sought: Target, from: Plan) => FoundWords | null {
  let clauses: Clause[] | null = null
  return (sought, from) => {
    clauses ??= [...sentences.flatMap((sentence) => cut(sentence, plan)), ...listRows(plan)]
    const name = foldPhrase(sought.indicator)
    const thing = thingOf(sought, from)
    const least = Math.ceil(name.grams.length * (name.grams.length < LONG ? NAMED_SHORT : NAMED))
    let best: Clause | null = null
    let most = Math.max(2, least) - 1
    for (const clause of clauses) {
      const held = countPairs(clause.text, name.sought, most + 1)
      if (held <= most || (thing !== null && !holds(clause.text, thing))) continue
      best = clause
      most = held
    }
    return best === null ? null : { place: best.place, numbered: best.numbered }
  }
}

/** The thing that a target measures, else whom it is about. */
function thingOf({ frame }: Target, { source }: Plan): SoughtPairs | null {
  const span = frame?.thing ?? frame?.who ?? null
  if (span === null) return null
  const key = foldKey(source.slice(span.start, span.end).replace(/\s+/gu, ''))
  const grams = [...new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => key.slice(i, i + 2)))]
  return grams.length === 0 ? null : seekPairs(grams)
}

function holds(text: SketchedText, thing: SoughtPairs): boolean {
  const least = Math.ceil(thing.grams.length * THING)
  return countPairs(text, thing, least) >= least
}

function cut({ place, text }: PlanSentence, plan: Plan): Clause[] {
  const { source } = plan
  const clauses: Clause[] = []
  let start = place.span.start
  for (let i = start; i <= place.span.end; i++) {
    if (i < place.span.end && !CHAIN_CLAUSE_END.test(source.charAt(i))) continue
    const quote = source.slice(start, i).trim()
    const span = { start, end: i }
    if (quote.length > 2) {
      const own = sketchPairs(foldKey(quote.replace(/[\s*]+/gu, '')))
      clauses.push({
        place: { ...place, quote: source.slice(start, i), span },
        text: own,
        numbered: SPOKEN_NUMBER.test(quote),
      })
    }
    start = i + 1
  }
  // a number in the next clause that no target holds may be of this one: 个人卫生支出占比，到2030年降到25%
  for (const [i, clause] of clauses.entries()) {
    const next = clauses[i + 1]
    if (!clause.numbered && next?.numbered === true && !holdsTarget(plan, next)) clause.numbered = true
  }
  return text === '' ? [] : clauses
}

/** Targets are in the order of their values. */
function holdsTarget({ targets }: Plan, { place }: Clause): boolean {
  const values = targets.map(({ valueSpan }) => valueSpan)
  const first = values[firstFrom(values, place.span.start)]
  return first !== undefined && first.end <= place.span.end
}

/** Rows of tables, each as one clause. */
function listRows({ measures, source }: Plan): Clause[] {
  return measures.flatMap(({ table, span, location }) => {
    if (!table) return []
    const quote = source.slice(span.start, span.end)
    return [
      {
        place: { quote, span, location },
        text: sketchPairs(foldKey(quote.replace(/\s+/gu, ''))),
        numbered: SPOKEN_NUMBER.test(quote),
      },
    ]
  })
}
