import type { Plan, UnitFamily } from '../model.js'
import { cutClauses, type Clause, type PlainParts } from './cut-clauses.js'
import { foldKey, foldPhrase } from './fold-phrase.js'
import { listLooseTexts } from './loose-texts.js'
import { quantityBit } from './quantity-words.js'
import { countMarks, countPairs, sketchPairs, type SketchedText, type SoughtPairs } from './sketch-pairs.js'

/** The clauses of a plan that name a quantity without a number. */
export interface ClauseIndex {
  clauses: readonly Clause[]
  /** the kinds of quantity that each names, side by side: most are passed over by them alone */
  kinds: Int32Array
  /** all of them as one text, which says at once that none holds enough of a wording */
  together: SketchedText
  /** clauses one by one, folded, and made ready when they are first asked for */
  folded: readonly string[]
  sketched: (SketchedText | undefined)[]
  /** all clauses that hold no number, whatever they name */
  plain: PlainParts
}

/** Stands between clauses that are folded together, and in no wording. */
const BETWEEN = '\0'
/** A clause names an indicator when it holds so much of its wording; short wordings must be there almost whole. */
const NAMED_SHORT = 0.85
const NAMED_LONG = 0.65
const LONG = 8
const MIDDLE = 6
const NAMED_MIDDLE = 0.8
const SHORTEST = 3

/** Find the clauses of a plan that may name a quantity without a number. Linear in the text. */
export function indexClauses(plan: Plan): ClauseIndex {
  // the goals at the head of a plan are no measure, and name what is to be reached all the same
  const { clauses, plain } = cutClauses(plan, [...plan.measures, ...listLooseTexts(plan)])
  const folded = clauses.map(({ text }) => foldKey(text))
  const kinds = Int32Array.from(clauses, (clause) => clause.kinds)
  return { clauses, kinds, together: sketchPairs(folded.join(BETWEEN)), folded, sketched: [], plain }
}

/** Wordings of an indicator made ready for {@link findClause}; those that say too little are left out. */
export function seekWordings(wordings: readonly string[]): SoughtPairs[] {
  return [...new Set(wordings)]
    .map((wording) => foldPhrase(wording).sought)
    .filter(({ grams }) => grams.length >= SHORTEST)
}

/**
 * Whether some clause may hold a share of a wording, which most plans do not: {@link findClause} finds nothing where it is not so.
 *
 * @param index clauses of a plan
 * @param wordings wordings of the indicator
 * @param share how much of a long wording a clause must hold, 0–1
 */
export function mayName({ together }: ClauseIndex, wordings: readonly SoughtPairs[], share: number): boolean {
  for (const sought of wordings) {
    const least = leastHeld(sought.grams.length, share)
    if (countMarks(together, sought, least) >= least) return true
  }
  return false
}

/**
 * The clause that names an indicator best; of equally good ones the one that holds an earlier part of the wording.
 *
 * @param index clauses of a plan
 * @param wordings wordings of the indicator
 * @param family kind of quantity the clause must speak of
 * @param accept further test of a clause, and of its folded text made ready
 * @param share how much of a long wording the clause must hold, 0–1
 * @returns null where no clause holds enough of a wording
 */
export function findClause(
  index: ClauseIndex,
  wordings: readonly SoughtPairs[],
  family: UnitFamily,
  accept: (clause: Clause, sketch: SketchedText) => boolean = () => true,
  share = NAMED_LONG,
): Clause | null {
  const kind = quantityBit(family)
  if (kind === 0) return null
  let best: Clause | null = null
  let bestShare = 0
  for (const sought of wordings) {
    const total = sought.grams.length
    let most = leastHeld(total, share)
    while (most / total <= bestShare) most++
    if (countMarks(index.together, sought, most) < most) continue
    let first = total
    for (let i = 0; i < index.kinds.length; i++) {
      if (((index.kinds[i] ?? 0) & kind) === 0) continue
      const clause = index.clauses[i]
      if (clause === undefined) continue
      const sketch = sketchClause(index, i)
      const held = countPairs(sketch, sought, most)
      if (held < most) continue
      const at = firstHeld(sketch.text, sought.grams)
      if ((held === most && at >= first) || !accept(clause, sketch)) continue
      best = clause
      bestShare = held / total
      most = held
      first = at
    }
  }
  return best
}

/** So many of the pairs of a wording a clause must hold to name it. */
function leastHeld(total: number, share: number): number {
  return Math.ceil(total * (total < LONG ? shortShare(total, share) : share))
}

/** Of a name of middle length one pair may be missing where little has to be held: 床位规模 speaks of 每千人口…床位数. */
function shortShare(total: number, share: number): number {
  return share < NAMED_LONG && total >= MIDDLE ? NAMED_MIDDLE : NAMED_SHORT
}

/** Position of the first pair that a text holds. */
function firstHeld(text: string, grams: readonly string[]): number {
  return grams.findIndex((gram) => text.includes(gram))
}

function sketchClause({ folded, sketched }: ClauseIndex, i: number): SketchedText {
  return (sketched[i] ??= sketchPairs(folded[i] ?? ''))
}
