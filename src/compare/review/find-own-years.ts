import {
  BASE_YEAR,
  CLOSING,
  DEADLINE_PHRASE,
  DUE_YEAR,
  FULL_STOP,
  LOOKS_BACK,
  OF_BEFORE,
  REPORTS,
  YEAR_OF_DEED,
} from '../../words/draft-faults.js'
import { untilNotes } from '../../words/review-texts.js'
import type { Finding, Labels, Measure, Plan, Span, Target } from '../../model.js'
import { firstIndex } from '../../text/first-index.js'
import { locateIn } from './locate-in.js'
import { readOwnYears, type OwnYears } from './own-years.js'
import { placeOfMeasure } from './place-of-measure.js'
import { aboutTarget, makeFinding, nameIndicator, words, type ReviewContext } from './review-context.js'

/** Deadlines that are over when the draft is signed, or lie behind the years that its title names. */
export function findOwnYears(context: ReviewContext): Finding[] {
  const { draft } = context
  const years = readOwnYears(draft)
  const over = years.first === null ? [] : findOver(draft, years.first)
  const told = draft.targets.flatMap((target): Finding[] => {
    const { year } = target
    if (year === null || target.doubts.includes('year')) return []
    const rule = ruleOf(year, years)
    if (rule === null || isVision(target, rule) || isClosing(target, years) || tellsOfThePast(draft, target.span.start))
      return []
    const fillings = {
      indicator: nameIndicator(target.indicator, target.indicatorId, context),
      year: String(year),
      bound: boundOf(rule, years),
      until: untilOf(years),
    }
    const finding = makeFinding(rule, fillings, aboutTarget(target))
    // goals may leave a later year to a task
    return [rule === 'review-later-year' && years.last === null ? { ...finding, tier: 'likely' } : finding]
  })
  // what a sentence completes and how many of it there are is one fault
  const spans = over.flatMap(({ span }) => span ?? [])
  const others = [...told, ...findDeadlines(context, years)]
  return [
    ...over,
    ...others.filter(
      ({ span }) => span === null || !spans.some(({ start, end }) => start < span.end && span.start < end),
    ),
  ]
}

type YearRule = 'review-past-year' | 'review-later-year'

function ruleOf(year: number, years: OwnYears): YearRule | null {
  const { first } = years
  const last = years.last ?? years.vision
  if (first !== null && year < first) return 'review-past-year'
  return last !== null && year > last ? 'review-later-year' : null
}

const boundOf = (rule: YearRule, { first, last, vision }: OwnYears): string =>
  String(rule === 'review-past-year' ? first : (last ?? vision))

/** What the last year is that of. */
const untilOf = ({ last }: OwnYears): Labels => untilNotes[last === null ? 'goals' : 'title']

/** Deadlines of tasks (the column of a table, 完成时限：2024年10月), and sentences of tasks that name a year but hold no target. */
function findDeadlines({ draft }: ReviewContext, years: OwnYears): Finding[] {
  const columns = new Set<number>()
  const starts = new Map<number, number[]>()
  for (const { year, span } of draft.targets) {
    const list = starts.get(year ?? 0)
    if (list === undefined) starts.set(year ?? 0, [span.start])
    else list.push(span.start)
  }
  for (const list of starts.values()) list.sort((a, b) => a - b)
  return draft.measures.flatMap((measure): Finding[] => {
    const { deadline, deadlineSpan } = measure
    const findings: Finding[] = []
    // a merged cell is the deadline of several rows, and is one fault
    if (deadline !== null && deadlineSpan !== null && !columns.has(deadlineSpan.start)) {
      columns.add(deadlineSpan.start)
      const { name } = placeOfMeasure(draft, measure)
      const year = Math.max(...(deadline.match(FOUR_DIGITS) ?? []).map(Number))
      const finding = describe(draft, deadlineSpan, name, year, years)
      if (finding !== null) findings.push(finding)
    }
    return measure.table ? findings : [...findings, ...findMentions(measure, draft, years, starts)]
  })
}

const FOUR_DIGITS = /20\d\d/gu

/** Sentences of a task with a year that is not the plan's, where no target has it: such are told, or left out, by themselves. */
function findMentions(
  { span, deadlineSpan }: Measure,
  draft: Plan,
  years: OwnYears,
  targets: ReadonlyMap<number, readonly number[]>,
): Finding[] {
  const text = draft.source.slice(span.start, span.end)
  const phrases = [...text.matchAll(DEADLINE_PHRASE), ...text.matchAll(YEAR_OF_DEED)]
  const told = new Set<number>()
  return phrases.flatMap((match): Finding[] => {
    const { to, by, in: within, clause = '' } = match.groups ?? {}
    const year = Number(to ?? by ?? within)
    const rule = ruleOf(year, years)
    if (rule === null || clause.trim() === '' || OF_BEFORE.test(clause)) return []
    const [start, end] = [span.start + match.index, span.start + match.index + match[0].length]
    if (told.has(start) || (deadlineSpan !== null && deadlineSpan.start < end && start < deadlineSpan.end)) return []
    const before = draft.source.slice(Math.max(span.start, start - REACH), start)
    if (REPORTS.test(before.slice(before.lastIndexOf(FULL_STOP) + 1) + match[0]) || tellsOfThePast(draft, start))
      return []
    const stop = text.indexOf(FULL_STOP, match.index)
    const sentence = text.slice(match.index, stop < 0 ? undefined : stop)
    // what is done in a year to come is a goal, and a year that is over may be a base
    if (within !== undefined && (rule !== 'review-past-year' || BASE_YEAR.test(sentence))) return []
    const starts = targets.get(year) ?? []
    const next = starts[firstIndex(0, starts.length, (i) => (starts[i] ?? 0) >= start)] ?? Infinity
    if (next < (stop < 0 ? span.end : span.start + stop)) return []
    told.add(start)
    const finding = describe(draft, { start, end }, words(clause.trim()), year, years)
    return finding === null ? [] : [{ ...finding, tier: 'likely', severity: 'warning' }]
  })
}

function describe(draft: Plan, span: Span, indicator: Labels, year: number, years: OwnYears): Finding | null {
  const rule = ruleOf(year, years)
  if (rule === null || !Number.isFinite(year)) return null
  const place = { quote: draft.source.slice(span.start, span.end), span, location: locateIn(draft, span.start) }
  return makeFinding(
    rule,
    { indicator, year: String(year), bound: boundOf(rule, years), until: untilOf(years) },
    { place },
  )
}

/** Where the country is to stand in a later year opens many plans, and is none of their own goals. */
function isVision({ kind, measureId }: Target, rule: string): boolean {
  return rule === 'review-later-year' && kind === 'milestone' && measureId === null
}

/** 2029年第一季度完成终期评估 of a plan for 2026—2028. */
function isClosing({ kind, indicator, year }: Target, { last }: OwnYears): boolean {
  return kind === 'milestone' && last !== null && year === last + 1 && CLOSING.test(indicator)
}

/** Under a heading that looks back (发展基础, 取得积极进展) a year that is over is no deadline. */
function tellsOfThePast({ sections }: Plan, at: number): boolean {
  return sections.some(
    ({ span, title }) => span.start <= at && at < span.end && title !== null && LOOKS_BACK.test(title),
  )
}

/** How far before a number its year may stand. */
const REACH = 60

/** Numbers that were taken for what has been reached, although a deadline stands before them: 到2022年，…达到30%. */
function findOver(draft: Plan, first: number): Finding[] {
  const told = new Set<number>()
  return draft.exclusions.flatMap(({ reason, span, text }): Finding[] => {
    if (reason !== 'achievement' && reason !== 'existing-count') return []
    const before = draft.source.slice(Math.max(0, span.start - REACH), span.start)
    const sentence = before.slice(Math.max(before.lastIndexOf(FULL_STOP), before.lastIndexOf('\n')) + 1)
    const year = DUE_YEAR.exec(sentence)?.groups?.['year']
    if (year === undefined || Number(year) >= first || REPORTS.test(sentence)) return []
    if (tellsOfThePast(draft, span.start)) return []
    const start = span.start - sentence.length
    // several numbers of one overdue sentence are one fault
    if (told.has(start)) return []
    told.add(start)
    const quote = draft.source.slice(start, span.end)
    // of several clauses the one that holds the number names what is late
    const clause =
      sentence
        .replace(DUE_YEAR, '')
        .split(/[，,；;]/u)
        .at(-1) ?? ''
    const fillings = {
      indicator: words(clause.replace(/\s|(?:达到?|提高到|降到|为)$/gu, '') || text),
      year,
      bound: String(first),
    }
    const place = { quote, span: { start, end: span.end }, location: locateIn(draft, span.start) }
    return [makeFinding('review-past-year', fillings, { place })]
  })
}
