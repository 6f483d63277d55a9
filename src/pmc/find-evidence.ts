import { sentenceAround } from '../compare/sentence-around.js'
import type { Measure, Plan, Span, Target } from '../model.js'
import { placeOf } from '../output/place-of.js'
import { startYear } from '../plan/start-year.js'
import type { PmcAnswer, PmcRule } from './pmc.js'

/** What a rule finds: words that show it, the lack of them, or nothing that can be said. */
export type Finding =
  { why: 'found'; evidence: NonNullable<PmcAnswer['evidence']> } | { why: 'absent'; looked: string[] } | { why: 'open' }

/** A plan as rules read it: its measures, and all of it, without the titles of other documents. */
export interface AskedPlan {
  plan: Plan
  measures: string
  text: string
}

/**
 * Prepare a plan for rules. Texts keep their offsets: what does not count is blank.
 *
 * @param plan the plan
 */
export function askPlan(plan: Plan): AskedPlan {
  const text = plan.source.replace(/《[^《》]*》/gu, (title) => ' '.repeat(title.length))
  const { measures } = plan
  if (measures.length === 0) return { plan, text, measures: text }
  const kept = measures.map(({ span }) => ({ span, counts: true }))
  // 市财政局 says nothing of money
  const bodies = measures.flatMap((measure) => [...bodiesOf(measure), ...measure.offices])
  const parts = [...kept, ...bodies.map(({ span }) => ({ span, counts: false }))]
  return { plan, text, measures: blankOthers(text, parts) }
}

/** The text with blanks in place of what no part holds, or a part that does not count. */
function blankOthers(text: string, parts: readonly { span: Span; counts: boolean }[]): string {
  const spans = (counts: boolean): Span[] =>
    parts.flatMap((part) => (part.counts === counts ? [part.span] : [])).sort((a, b) => a.start - b.start)
  let kept = ''
  for (const { start, end } of spans(true)) {
    if (end <= kept.length) continue
    kept += ' '.repeat(Math.max(0, start - kept.length))
    kept += text.slice(kept.length, end)
  }
  let result = ''
  for (const { start, end } of spans(false)) {
    if (start < result.length) continue
    result += kept.slice(result.length, start)
    result += ' '.repeat(end - start)
  }
  return result + kept.slice(result.length)
}

/**
 * Ask a plan by one rule.
 *
 * @param asked the plan
 * @param rule what is looked for
 */
export function findEvidence({ plan, measures, text }: AskedPlan, rule: PmcRule): Finding {
  switch (rule.kind) {
    case 'words': {
      const span = firstWord(rule.place === 'text' ? text : measures, rule.words)
      return span === null ? { why: 'absent', looked: [...rule.words] } : { why: 'found', evidence: around(plan, span) }
    }
    case 'themes': {
      const measure = plan.measures.find(({ themes }) => themes.some(({ id }) => rule.themes.includes(id)))
      const hit = measure?.themes.find(({ id }) => rule.themes.includes(id))
      const span = hit?.cues[0]?.span ?? measure?.span
      return span === undefined
        ? { why: 'absent', looked: [...rule.themes] }
        : { why: 'found', evidence: around(plan, span) }
    }
    case 'horizon':
      return findHorizon(plan, rule)
    case 'targets': {
      const checkable = plan.targets.filter(isCheckable)
      const [first] = checkable
      if (first === undefined || checkable.length < rule.atLeast) return { why: 'absent', looked: [] }
      return { why: 'found', evidence: { quote: first.quote, span: first.span, location: first.location } }
    }
    case 'basis': {
      const [first] = plan.meta.basis
      return first === undefined ? { why: 'absent', looked: [] } : { why: 'found', evidence: quote(plan, first.span) }
    }
    case 'bodies': {
      const body = plan.measures.flatMap(bodiesOf).find(({ inherited }) => !inherited)
      return body === undefined ? { why: 'absent', looked: [] } : { why: 'found', evidence: around(plan, body.span) }
    }
    case 'published': {
      const span = plan.meta.spans.publishedOn
      // a text that does not say it can be public all the same
      return span === undefined ? { why: 'open' } : { why: 'found', evidence: quote(plan, span) }
    }
    case 'ask':
      return { why: 'open' }
  }
}

/** Years from the year of the plan to the last one by which something is promised. Either unknown: nothing can be said. */
function findHorizon(plan: Plan, { from, to }: { from: number; to: number | null }): Finding {
  const start = startYear(plan.meta)
  let last: Target | null = null
  for (const target of plan.targets)
    if (target.year !== null && !target.doubts.includes('year') && target.year > (last?.year ?? 0)) last = target
  if (start === null || last?.year == null || last.year < start) return { why: 'open' }
  const years = last.year - start
  return years >= from && (to === null || years <= to)
    ? { why: 'found', evidence: { quote: last.quote, span: last.span, location: last.location } }
    : { why: 'absent', looked: [`${start}—${last.year}`] }
}

function isCheckable({ kind, year, doubts }: Target): boolean {
  return kind !== 'milestone' && year !== null && doubts.length === 0
}

function bodiesOf({ lead, responsible }: Measure): Measure['lead'] {
  return [...lead, ...responsible]
}

/** The word that stands first in the text. */
function firstWord(text: string, words: readonly string[]): Span | null {
  let best: Span | null = null
  for (const word of words) {
    const start = word === '' ? -1 : text.indexOf(word)
    if (start >= 0 && (best === null || start < best.start)) best = { start, end: start + word.length }
  }
  return best
}

/** How far a sentence goes on each side at most. */
const REACH = 120

function around(plan: Plan, span: Span): NonNullable<PmcAnswer['evidence']> {
  const outer = {
    start: Math.max(0, span.start - REACH),
    end: Math.min(plan.source.length, span.end + REACH),
  }
  return quote(plan, sentenceAround(plan.source, span, outer))
}

function quote(plan: Plan, span: Span): NonNullable<PmcAnswer['evidence']> {
  const location = placeOf(plan, span.start) ?? plan.label
  return { quote: plan.source.slice(span.start, span.end), span, location }
}
