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
  /** how many pairs of the phrase looked for each clause holds; 0 between two searches */
  shared: Uint16Array
}

const ENDS = new Uint8Array(65536)
for (const unit of ['，', '。', '；', '！', '？', '：', ',', ';', '\t', '|']) ENDS[unit.charCodeAt(0)] = 1
const LONGEST = 120
/** A clause names an indicator when it holds so much of its wording; short wordings must be there almost whole. */
const NAMED_SHORT = 0.85
const NAMED_LONG = 0.65
const LONG = 8
const SHORTEST = 3
const NOWHERE: readonly number[] = []

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

/** A clause without any of those words names no quantity: it is never looked for. */
const ANY_QUANTITY = new RegExp(
  Object.values(QUANTITY_WORDS)
    .flatMap((words) => words?.source ?? [])
    .join('|'),
  'u',
)

/** Cut a plan's measures into clauses and index those that may name a quantity without a number. Linear in the text. */
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
  return { clauses, byGram, shared: new Uint16Array(clauses.length) }
}

function cutClauses(source: string, measure: Measure): Clause[] {
  const clauses: Clause[] = []
  const { start: first, end } = measure.span
  let from = first
  for (let i = first; i <= end; i++) {
    if (i < end && ENDS[source.charCodeAt(i)] !== 1) continue
    if (i - from < SHORTEST || i - from > LONGEST) {
      from = i + 1
      continue
    }
    const raw = source.slice(from, i)
    const start = from + (raw.length - raw.trimStart().length)
    const span = { start, end: start + raw.trim().length }
    from = i + 1
    if (span.end - span.start < SHORTEST || /\d|百分之/u.test(raw)) continue
    const text = raw.replace(/[\s*]+/gu, '')
    if (ANY_QUANTITY.test(text)) clauses.push({ measure, span, text })
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
    const touched: number[] = []
    for (const gram of grams)
      for (const at of index.byGram.get(gram) ?? NOWHERE) {
        const count = index.shared[at] ?? 0
        if (count === 0) touched.push(at)
        index.shared[at] = count + 1
      }
    const needed = grams.length >= LONG ? NAMED_LONG : NAMED_SHORT
    for (const at of touched) {
      const share = (index.shared[at] ?? 0) / grams.length
      index.shared[at] = 0
      const clause = index.clauses[at]
      if (clause === undefined || share < needed || (best !== null && share <= best.share)) continue
      if (words.test(clause.text) && accept(clause)) best = { clause, share }
    }
  }
  return best?.clause ?? null
}
