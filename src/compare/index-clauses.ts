import type { Measure, Plan, Span, UnitFamily } from '../model.js'
import { foldPhrase } from './fold-phrase.js'

/** A clause of a measure that holds no number. */
export interface Clause {
  measure: Measure
  span: Span
  /** the clause without white space */
  text: string
}

/** The clauses of a plan, found by pairs of neighbouring characters. */
export interface ClauseIndex {
  clauses: readonly Clause[]
  byGram: ReadonlyMap<string, readonly number[]>
}

const ENDS = new Set('，。；！？：,;\t|')
const LONGEST = 120
/** A clause names an indicator when it holds so much of its wording; short wordings must be there almost whole. */
const NAMED_SHORT = 0.85
const NAMED_LONG = 0.65
const LONG = 8
const SHORTEST = 3

/** What a clause must say to be about a quantity of a kind: 提高…率 is about a share, 加强…建设 is not. */
const QUANTITY_WORDS: Readonly<Record<UnitFamily, RegExp | null>> = {
  percent: /率|比例|比重|占比|覆盖|满意度/u,
  density: /数|每千|每万|配置|配备/u,
  institution: /数量|个数|总量|规模/u,
  person: /数量|人数|总量|规模/u,
  bed: /床位/u,
  item: /数量|项数|种类/u,
  visit: /人次|次数|量/u,
  money: /标准|金额|经费|费用/u,
  time: /时间|时长|期限/u,
  ratio: /比例|比/u,
  age: /寿命|年龄/u,
  other: null,
}

/** Cut a plan's measures into clauses and index those without a number. Linear in the text. */
export function indexClauses(plan: Plan): ClauseIndex {
  const clauses: Clause[] = []
  const byGram = new Map<string, number[]>()
  for (const measure of plan.measures) {
    for (const clause of cutClauses(plan.source, measure)) {
      for (const gram of foldPhrase(clause.text).grams) {
        const list = byGram.get(gram)
        if (list === undefined) byGram.set(gram, [clauses.length])
        else list.push(clauses.length)
      }
      clauses.push(clause)
    }
  }
  return { clauses, byGram }
}

function cutClauses(source: string, measure: Measure): Clause[] {
  const clauses: Clause[] = []
  const { start: first, end } = measure.span
  let from = first
  for (let i = first; i <= end; i++) {
    if (i < end && !ENDS.has(source.charAt(i))) continue
    const raw = source.slice(from, i)
    const start = from + (raw.length - raw.trimStart().length)
    const span = { start, end: start + raw.trim().length }
    from = i + 1
    if (raw.length > LONGEST || span.end - span.start < SHORTEST || /\d|百分之/u.test(raw)) continue
    clauses.push({ measure, span, text: raw.replace(/[\s*]+/gu, '') })
  }
  return clauses
}

/**
 * The clause that names an indicator best.
 *
 * @param index clauses of a plan
 * @param phrases wordings of the indicator
 * @param family kind of quantity the clause must speak of
 * @param accept further test of a clause
 * @returns null where no clause holds enough of a wording
 */
export function findClause(
  index: ClauseIndex,
  phrases: readonly string[],
  family: UnitFamily,
  accept: (clause: Clause) => boolean = () => true,
): Clause | null {
  const words = QUANTITY_WORDS[family]
  if (words === null) return null
  let best: { clause: Clause; share: number } | null = null
  for (const phrase of new Set(phrases)) {
    const { grams } = foldPhrase(phrase)
    if (grams.length < SHORTEST) continue
    const shared = new Map<number, number>()
    for (const gram of grams) for (const at of index.byGram.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const needed = grams.length >= LONG ? NAMED_LONG : NAMED_SHORT
    for (const [at, count] of shared) {
      const share = count / grams.length
      const clause = index.clauses[at]
      if (clause === undefined || share < needed || (best !== null && share <= best.share)) continue
      if (words.test(clause.text) && accept(clause)) best = { clause, share }
    }
  }
  return best?.clause ?? null
}
