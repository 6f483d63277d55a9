import type { Measure, Plan, Target } from '../../src/model.js'
import type { GoldMeasure, ResolvedGold, ResolvedTarget } from './gold-model.js'
import { indicatorIds } from './guideline-lists.js'
import { matchSpans } from './match-spans.js'
import { normalize } from './normalize.js'
import type { Disagreement, PlanScore, Scored } from './score-model.js'
import { tally, type Tally } from './tally.js'

type TargetScore = Pick<
  PlanScore,
  | 'targets'
  | 'full'
  | 'comparator'
  | 'value'
  | 'unit'
  | 'year'
  | 'perYear'
  | 'evidence'
  | 'valueText'
  | 'yearText'
  | 'kind'
  | 'certainty'
  | 'measure'
  | 'indicator'
  | 'wrongIndicator'
  | 'wrongListed'
  | 'theme'
>

type Pair = [ResolvedTarget, Target]

/** Numeric targets, one to one by overlap of their value spans, and the attributes of those that meet. */
export function scoreTargets(gold: ResolvedGold, plan: Plan): Scored<TargetScore> {
  const wanted = gold.targets.filter((target) => target.kind !== 'milestone')
  const found = plan.targets.filter((target) => target.kind !== 'milestone')
  const partners = matchSpans(
    wanted.map((target) => ({ start: target.valueStart, end: target.valueEnd })),
    found.map((target) => target.valueSpan),
  )
  const pairs = wanted.flatMap((target, index): Pair[] => {
    const partner = found[partners[index] ?? -1]
    return partner === undefined ? [] : [[target, partner]]
  })
  const rightMeasure = measureJudge(gold, plan)
  const judge = (right: (pair: Pair) => boolean): Tally => tally(pairs.map(right))
  const named = pairs.filter(([target]) => target.indicatorId !== null)
  const unnamed = pairs.filter(([target]) => target.indicatorId === null)
  return {
    score: {
      targets: { hits: pairs.length, found: found.length, gold: wanted.length },
      full: judge((pair) => checks.every((check) => check(pair))),
      comparator: judge(sameComparator),
      value: judge(sameValue),
      unit: judge(sameUnit),
      year: judge(sameYear),
      perYear: judge(samePerYear),
      evidence: { right: pairs.reduce((sum, pair) => sum + sharedEvidence(pair), 0), of: pairs.length },
      valueText: judge(sameValueText),
      yearText: judge(sameYearText),
      kind: judge(sameKind),
      certainty: judge(sameCertainty),
      measure: judge(rightMeasure),
      indicator: tally(named.map(sameIndicator)),
      wrongIndicator: tally(unnamed.map((pair) => !sameIndicator(pair))),
      wrongListed: tally(unnamed.map(([, got]) => indicatorIds.has(got.indicatorId ?? ''))),
      theme: judge(sameTheme),
    },
    disagreements: [
      ...wanted.filter((_, index) => partners[index] === null).map(explainMissing),
      ...found.filter((_, index) => !partners.includes(index)).map(explainExtra),
      ...pairs.flatMap((pair) => explainPair(pair, rightMeasure(pair))),
    ],
  }
}

const sameComparator = ([gold, got]: Pair): boolean => gold.comparator === got.comparator
const sameValue = ([gold, got]: Pair): boolean => sameNumber(gold.min, got.min) && sameNumber(gold.max, got.max)
const sameUnit = ([gold, got]: Pair): boolean => normalize(gold.unit) === normalize(got.unit)
const sameYear = ([gold, got]: Pair): boolean => gold.year === got.year
const samePerYear = ([gold, got]: Pair): boolean => gold.perYear === got.perYear
const sameValueText = ([gold, got]: Pair): boolean => gold.valueText === got.valueText
const sameYearText = ([gold, got]: Pair): boolean => gold.yearText === got.yearText
const sameKind = ([gold, got]: Pair): boolean => gold.kind === got.kind
const sameCertainty = ([gold, got]: Pair): boolean => gold.certainty === got.certainty
const sameIndicator = ([gold, got]: Pair): boolean => gold.indicatorId === got.indicatorId
const sameTheme = ([gold, got]: Pair): boolean => gold.theme === got.theme
const checks = [sameComparator, sameValue, sameUnit, sameYear, samePerYear]

/** How much of the two quotes is common to both, 0–1. */
function sharedEvidence([gold, { span }]: Pair): number {
  const shared = Math.min(gold.end, span.end) - Math.max(gold.start, span.start)
  return Math.max(0, shared) / (Math.max(gold.end, span.end) - Math.min(gold.start, span.start))
}

function sameNumber(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 1e-9
}

/** Two measures are the same where number, title and being a table row agree. */
function measureJudge(gold: ResolvedGold, plan: Plan): (pair: Pair) => boolean {
  const key = (measure: GoldMeasure | Measure): string =>
    `${normalize(measure.number)}|${normalize(measure.title)}|${String(measure.table === true)}`
  const goldKeys = new Map(gold.measures.map((measure) => [measure.id, key(measure)]))
  const planKeys = new Map(plan.measures.map((measure) => [measure.id, key(measure)]))
  return ([wanted, got]) => goldKeys.get(wanted.measure ?? '') === planKeys.get(got.measureId ?? '')
}

function explainMissing(target: ResolvedTarget): Disagreement {
  const span = { start: target.valueStart, end: target.valueEnd }
  return { what: 'target missing', gold: describe(target), got: null, span }
}

function explainExtra(target: Target): Disagreement {
  return { what: 'target extra', gold: null, got: describe(target), span: target.valueSpan }
}

function explainPair(pair: Pair, rightMeasure: boolean): Disagreement[] {
  const [wanted, found] = pair
  const differ = (what: Disagreement['what'], gold: string | null, got: string | null): Disagreement => ({
    what,
    gold,
    got,
    span: found.valueSpan,
  })
  return [
    ...(checks.every((check) => check(pair)) ? [] : [differ('target differs', describe(wanted), describe(found))]),
    ...(sharedEvidence(pair) >= 0.5 ? [] : [differ('target evidence', wanted.evidence, found.quote)]),
    ...(sameValueText(pair) ? [] : [differ('target value text', wanted.valueText, found.valueText)]),
    ...(sameYearText(pair) ? [] : [differ('target year text', wanted.yearText, found.yearText)]),
    ...(sameKind(pair) ? [] : [differ('target kind', wanted.kind, found.kind)]),
    ...(sameCertainty(pair) ? [] : [differ('target certainty', wanted.certainty, found.certainty)]),
    ...(rightMeasure ? [] : [differ('target measure', wanted.measure, found.measureId)]),
    ...(sameIndicator(pair) ? [] : [differ('target indicator', wanted.indicatorId, found.indicatorId)]),
    ...(sameTheme(pair) ? [] : [differ('target theme', wanted.theme, found.theme)]),
  ]
}

function describe(target: ResolvedTarget | Target): string {
  const { valueText, comparator, min, max, unit, year, perYear } = target
  const value = [comparator, min, max, unit, year].map((part) => String(part ?? '–')).join(' ')
  return `${valueText} [${value}${perYear ? ' per year' : ''}]`
}
