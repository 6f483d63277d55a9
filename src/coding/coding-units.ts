import { sentenceAround } from '../compare/sentence-around.js'
import type { Exclusion, ExclusionReason, Measure, Plan, Span, Target } from '../model.js'
import { placeOf } from '../output/place-of.js'
import { comparatorCode } from '../output/rows/comparator-code.js'
import type { CodeValue, CodedUnit } from './coding.js'
import type { CodingUnits } from './coding-variables.js'

/** A unit as the machine reads it. */
export interface MachineUnit extends CodedUnit {
  /** short name of the plan */
  plan: string
  start: number
  end: number
  /** the sentence around the quote */
  context: string
  /** how many things were not sure */
  doubts: number
  /** the words of the value, where corrections are anchored; of a measure the whole of it */
  value: Span
  /** name of what is measured, where it is a target */
  indicator: string | null
}

/** Numbers left out for a reason that a person can judge otherwise; dates and document numbers are not among them. */
const JUDGED: readonly ExclusionReason[] = [
  'existing-count',
  'definition',
  'achievement',
  'programme-name',
  'spent-money',
  'idiom',
  'not-a-commitment',
]

/**
 * What can be coded, in the order of the text, with what the machine says of it. Targets stand with the numbers that were
 * left out by judgement, so that coders can find a promise among them.
 */
export function codingUnits(plans: readonly Plan[], of: CodingUnits): MachineUnit[] {
  return plans.flatMap((plan) =>
    of === 'measures'
      ? plan.measures.map((measure) => measureUnit(plan, measure))
      : [
          ...plan.targets.map((target) => targetUnit(plan, target)),
          ...plan.exclusions.flatMap((exclusion) =>
            JUDGED.includes(exclusion.reason) ? [exclusionUnit(plan, exclusion)] : [],
          ),
        ].sort((a, b) => a.start - b.start || a.value.start - b.value.start),
  )
}

function unitOf(plan: Plan, span: Span, value: Span): Pick<MachineUnit, 'unit' | 'plan' | 'start' | 'end' | 'value'> {
  // two targets can share their words, but not those of their value
  const { start, end } = value
  return { unit: `${plan.id}#${start}-${end}`, plan: plan.label, start: span.start, end: span.end, value }
}

function measureUnit(plan: Plan, measure: Measure): MachineUnit {
  const { themes, primaryTheme } = measure
  const [first, second] = themes.map(({ score }) => score).sort((a, b) => b - a)
  const unsure = primaryTheme === null || (first !== undefined && first === second) ? 1 : 0
  const inside = plan.targets.filter(({ measureId }) => measureId === measure.id)
  return {
    ...unitOf(plan, measure.span, measure.span),
    location: measure.location,
    quote: measure.text,
    context: '',
    doubts: unsure + inside.reduce((sum, { doubts }) => sum + doubts.length, 0),
    indicator: null,
    codes: defined({ theme: primaryTheme }),
  }
}

function targetUnit(plan: Plan, target: Target): MachineUnit {
  const { comparator, min, max, year, certainty, theme } = target
  return {
    ...unitOf(plan, target.span, target.valueSpan),
    location: target.location,
    quote: target.quote,
    context: sentence(plan, target.span),
    doubts: target.doubts.length,
    indicator: target.indicator,
    codes: defined({
      promise: 'yes',
      comparator: comparatorCode(comparator) ?? 'none',
      min,
      max,
      year,
      certainty,
      theme,
    }),
  }
}

function exclusionUnit(plan: Plan, { span, text }: Exclusion): MachineUnit {
  return {
    ...unitOf(plan, span, span),
    location: `${plan.label} ${placeOf(plan, span.start) ?? ''}`.trim(),
    quote: text,
    context: sentence(plan, span),
    doubts: 0,
    indicator: null,
    codes: { promise: 'no' },
  }
}

/** How far a sentence is looked for on each side. */
const REACH = 300

function sentence({ source }: Plan, span: Span): string {
  const outer = { start: Math.max(0, span.start - REACH), end: Math.min(source.length, span.end + REACH) }
  const { start, end } = sentenceAround(source, span, outer)
  return source.slice(start, end)
}

function defined(codes: Record<string, CodeValue | null>): Record<string, CodeValue> {
  return Object.fromEntries(Object.entries(codes).filter((entry): entry is [string, CodeValue] => entry[1] !== null))
}
