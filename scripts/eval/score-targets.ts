import type { Measure, Plan, Target } from '../../src/model.js'
import type { GoldMeasure, ResolvedGold, ResolvedTarget } from './gold-model.js'
import { indicatorIds } from './guideline-lists.js'
import { judgePair, type ToldPart } from './judge-pair.js'
import { normalize } from './normalize.js'
import { pairTargets, type Pair } from './pair-targets.js'
import type { Disagreement, PlanScore, Scored } from './score-model.js'
import { tally, type Tally } from './tally.js'

type TargetScore = Pick<
  PlanScore,
  | 'targets'
  | 'full'
  | 'told'
  | 'sure'
  | 'sureShare'
  | 'name'
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

/** Numeric targets, one to one by overlap of their value spans, and the attributes of those that meet. */
export function scoreTargets(gold: ResolvedGold, plan: Plan): Scored<TargetScore> {
  const { pairs, missing, extra } = pairTargets(gold, plan)
  const wrong = new Map(pairs.map((pair) => [pair, judgePair(pair)]))
  const lacks = (pair: Pair, part: ToldPart): boolean => wrong.get(pair)?.has(part) === true
  const found = [...pairs.map(([, got]) => got), ...extra]
  const told = pairs.filter((pair) => wrong.get(pair)?.size === 0)
  const isSure = (target: Target): boolean => target.doubts.length === 0
  const rightMeasure = measureJudge(gold, plan)
  const judge = (right: (pair: Pair) => boolean): Tally => tally(pairs.map(right))
  const named = pairs.filter(([target]) => target.indicatorId !== null)
  const unnamed = pairs.filter(([target]) => target.indicatorId === null)
  return {
    score: {
      targets: { hits: pairs.length, found: found.length, gold: pairs.length + missing.length },
      full: judge((pair) => tupleParts.every((part) => !lacks(pair, part))),
      told: { hits: told.length, found: found.length, gold: pairs.length + missing.length },
      sure: { right: told.filter(([, got]) => isSure(got)).length, of: found.filter(isSure).length },
      sureShare: tally(found.map(isSure)),
      name: judge((pair) => !lacks(pair, 'name')),
      comparator: judge((pair) => !lacks(pair, 'comparator')),
      value: judge((pair) => !lacks(pair, 'value')),
      unit: judge((pair) => !lacks(pair, 'unit')),
      year: judge((pair) => !lacks(pair, 'year')),
      perYear: judge((pair) => !lacks(pair, 'perYear')),
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
      ...missing.map(explainMissing),
      ...extra.map(explainExtra),
      ...pairs.flatMap((pair) => explainPair(pair, wrong.get(pair) ?? new Set(), rightMeasure(pair))),
    ],
  }
}

const sameValueText = ([gold, got]: Pair): boolean => gold.valueText === got.valueText
const sameYearText = ([gold, got]: Pair): boolean => gold.yearText === got.yearText
const sameKind = ([gold, got]: Pair): boolean => gold.kind === got.kind
const sameCertainty = ([gold, got]: Pair): boolean => gold.certainty === got.certainty
const sameIndicator = ([gold, got]: Pair): boolean => gold.indicatorId === got.indicatorId
const sameTheme = ([gold, got]: Pair): boolean => gold.theme === got.theme
const tupleParts = ['comparator', 'value', 'unit', 'year', 'perYear'] as const

/** How much of the two quotes is common to both, 0–1. */
function sharedEvidence([gold, { span }]: Pair): number {
  const shared = Math.min(gold.end, span.end) - Math.max(gold.start, span.start)
  return Math.max(0, shared) / (Math.max(gold.end, span.end) - Math.min(gold.start, span.start))
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

function explainPair(pair: Pair, wrong: ReadonlySet<ToldPart>, rightMeasure: boolean): Disagreement[] {
  const [wanted, found] = pair
  const differ = (what: Disagreement['what'], gold: string | null, got: string | null): Disagreement => ({
    what,
    gold,
    got,
    span: found.valueSpan,
  })
  return [
    ...(tupleParts.some((part) => wrong.has(part))
      ? [differ('target differs', describe(wanted), describe(found))]
      : []),
    ...(wrong.has('name') ? [differ('target name', nameOf(wanted), nameOf(found))] : []),
    ...(wrong.size > 0 && found.doubts.length === 0
      ? [differ('target without a doubt', null, [...wrong].join(', '))]
      : []),
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

function nameOf({ indicator, subject, indicatorId }: ResolvedTarget | Target): string {
  return `${indicator}${subject === null ? '' : ` (${subject})`}${indicatorId === null ? '' : ` ${indicatorId}`}`
}
