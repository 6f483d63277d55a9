import { SENTENCE_ENDS } from '../clause/structure-signs.js'
import { createMessage } from '../messages.js'
import type {
  AppliedCorrection,
  Correction,
  CorrectionChange,
  Corrections,
  Exclusion,
  Plan,
  PlanMessage,
  Span,
  Target,
  TargetFields,
  Vocabulary,
} from '../model.js'
import { targetLocation } from '../targets/target-location.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { sha256Text } from '../text/sha256.js'
import { matchIndicator } from '../themes/match-indicator.js'
import { checkCorrections } from './check-corrections.js'
import { findAnchor } from './find-anchor.js'

const ENDS = makeSigns(`${SENTENCE_ENDS}\n`)
/** A sentence that goes on for longer is not quoted whole. */
const QUOTE_REACH = 200

/**
 * A plan with what people have said of its values. A value said to be right loses its doubts; one said to be no target is
 * left out with the reason `by-hand`; facts that were corrected take the place of those read; a missed one is added. Each
 * such target carries `correction`, with what had been read before, and each output tells of it.
 *
 * Corrections of the same text are applied by their places. In a text that was changed since, a value is found by its words
 * and what stands around them; where that is not plain, the correction is not applied and a message says so. Of corrections
 * of another plan nothing is said.
 *
 * @param plan the plan as read; it is not changed
 * @param corrections a list, or what a file of corrections holds; of two of one value the later one counts
 * @param options `vocabulary`: whose catalogue gives a renamed target its indicator id; without it a new name has none
 * @returns another plan; `plan.source` and all spans stay as they are
 * @throws a TypeError that names the entry and the field where a correction is not as it should be
 */
export function applyCorrections(
  plan: Plan,
  corrections: Corrections | readonly Correction[],
  options: { vocabulary?: Vocabulary } = {},
): Plan {
  const given = checkCorrections(corrections)
  if (given.length === 0) return plan
  const hash = sha256Text(plan.source)
  const placed = given
    .map((correction) => ({ correction, span: findAnchor(plan.source, correction.anchor) }))
    .sort((a, b) => compareTexts(a.correction.when, b.correction.when))
  // an earlier state of this text: one whose corrections are found here
  const states = new Set([hash, ...placed.filter(({ span }) => span !== null).map(({ correction }) => correction.plan)])
  const sheet: Sheet = { plan, targets: [...plan.targets], exclusions: [...plan.exclusions], ...options }
  const messages: PlanMessage[] = []
  let applied = 0
  for (const { correction, span } of placed) {
    if (!states.has(correction.plan)) continue
    if (span !== null && applyOne(sheet, correction, span)) applied++
    else messages.push(createMessage('correction-unplaced', span, correction.anchor.exact, [correction.who]))
  }
  if (applied === 0 && messages.length === 0) return plan
  if (applied > 0) messages.unshift(createMessage('corrected-by-hand', null, String(applied)))
  return {
    ...plan,
    targets: sheet.targets.sort(byPlace),
    exclusions: sheet.exclusions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    messages: [...plan.messages, ...messages],
  }
}

/** What is being corrected. */
interface Sheet {
  plan: Plan
  targets: Target[]
  exclusions: Exclusion[]
  vocabulary?: Vocabulary
}

/** @returns whether there was something that the correction could be applied to */
function applyOne(sheet: Sheet, correction: Correction, span: Span): boolean {
  const { change } = correction
  const target = findTarget(sheet.targets, correction, span)
  const at = target === undefined ? -1 : sheet.targets.indexOf(target)
  if (change.kind === 'add') {
    if (target?.indicator === change.fields.indicator) sheet.targets.splice(at, 1)
    sheet.targets.push(addTarget(sheet, correction, change.fields, span))
    return true
  }
  // what was said to be no target may not be found as one any more
  if (target === undefined) return change.kind === 'not-target'
  if (change.kind === 'not-target') {
    sheet.targets.splice(at, 1)
    const { valueText: text, valueSpan } = target
    sheet.exclusions.push({ text, span: valueSpan, reason: 'by-hand', why: 'by-hand', doubts: [] })
    return true
  }
  sheet.targets[at] = correctOne(sheet, target, correction, change)
  return true
}

/** The target at the place; of several that share a value the one that had the name. */
function findTarget(targets: readonly Target[], { indicator }: Correction, span: Span): Target | undefined {
  const here = targets.filter(({ valueSpan }) => valueSpan.start === span.start && valueSpan.end === span.end)
  const near = here.length > 0 ? here : targets.filter(({ valueSpan }) => touches(valueSpan, span))
  return near.length === 1 ? near[0] : near.find((target) => nameOf(target) === indicator)
}

/** As it was read, whatever has been said of it since. */
function nameOf({ indicator, correction }: Target): string {
  return correction?.was.indicator ?? indicator
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function correctOne(
  sheet: Sheet,
  target: Target,
  correction: Correction,
  change: Exclude<CorrectionChange, { kind: 'not-target' | 'add' }>,
): Target {
  const fields = change.kind === 'edit' ? change.fields : {}
  const was: TargetFields = { ...target.correction?.was }
  for (const key of Object.keys(fields) as (keyof TargetFields)[])
    if (!(key in was)) Object.assign(was, { [key]: target[key] })
  const changed: Target = { ...target, ...fields, doubts: [], correction: applied(correction, change.kind, was) }
  if (fields.indicator !== undefined && fields.indicator !== target.indicator) {
    changed.frame = null
    if (fields.indicatorId === undefined) changed.indicatorId = idOf(sheet, changed)
  }
  return changed
}

function addTarget(
  sheet: Sheet,
  correction: Correction,
  fields: TargetFields & { indicator: string },
  span: Span,
): Target {
  const { plan } = sheet
  const measure = plan.measures.findLast((one) => one.span.start <= span.start && span.end <= one.span.end) ?? null
  const sections = new Map(plan.sections.map((section) => [section.id, section]))
  const around = plan.sections.findLast((one) => one.span.start <= span.start && span.end <= one.span.end) ?? null
  const page = plan.pages?.findLast(({ start }) => start <= span.start)
  const quoteSpan = sentenceAround(plan.source, span)
  const target: Target = {
    id: `h-${correction.id}`,
    measureId: measure?.id ?? null,
    indicatorId: null,
    subject: null,
    kind: 'count',
    comparator: fields.min == null && fields.max == null ? null : '=',
    min: null,
    max: null,
    unit: null,
    valueText: plan.source.slice(span.start, span.end),
    year: null,
    yearText: null,
    month: null,
    perYear: false,
    baseline: null,
    certainty: 'firm',
    theme: measure?.primaryTheme ?? null,
    ...fields,
    quote: plan.source.slice(quoteSpan.start, quoteSpan.end),
    span: quoteSpan,
    valueSpan: span,
    table: null,
    location: measure?.location ?? targetLocation(plan.meta, sections, around?.id ?? null),
    frame: null,
    ...(page !== undefined && { page: page.number }),
    why: ['by-hand'],
    doubts: [],
    correction: applied(correction, 'add', {}),
  }
  return fields.indicatorId === undefined ? { ...target, indicatorId: idOf(sheet, target) } : target
}

function applied({ id, who, when }: Correction, kind: AppliedCorrection['kind'], was: TargetFields): AppliedCorrection {
  return { id, kind, who, when, was }
}

function idOf({ vocabulary }: Sheet, target: Target): string | null {
  return vocabulary === undefined ? null : (matchIndicator(target, vocabulary)?.id ?? null)
}

/** The words from one sentence end to the next, without the blanks at both ends. */
function sentenceAround(source: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < QUOTE_REACH && !isSignAt(ENDS, source, from - 1)) from--
  let to = end
  while (to < source.length && to - end < QUOTE_REACH && !isSignAt(ENDS, source, to)) to++
  while (from < start && source.charAt(from).trim() === '') from++
  while (to > end && source.charAt(to - 1).trim() === '') to--
  return { start: from, end: to }
}

function byPlace(a: Target, b: Target): number {
  return a.valueSpan.start - b.valueSpan.start || a.valueSpan.end - b.valueSpan.end
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
