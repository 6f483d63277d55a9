import { DUE_YEAR, LOOKS_BACK, OWN_YEARS, REPORTS } from '../../words/draft-faults.js'
import type { Finding, Plan, Target } from '../../model.js'
import { locateIn } from './locate-in.js'
import { datedValue, makeFinding, nameIndicator, placeOfTarget, words, type ReviewContext } from './review-context.js'

/** Deadlines that are over when the draft is signed, or lie behind the years that its title names. */
export function findOwnYears(context: ReviewContext): Finding[] {
  const { draft } = context
  const { issuedOn, planTitle, title } = draft.meta
  const own = OWN_YEARS.exec((planTitle ?? title ?? '').replace(/\s+/gu, ''))
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  const first = own === null ? issued : Math.min(Number(own[1]), issued ?? Infinity)
  const last = own === null ? null : Number(own[2])
  const over = first === null ? [] : findOver(draft, first)
  const told = draft.targets.flatMap((target): Finding[] => {
    const { year } = target
    if (year === null || target.doubts.includes('year')) return []
    const rule =
      first !== null && year < first ? 'review-past-year' : last !== null && year > last ? 'review-later-year' : null
    if (rule === null || isVision(target, rule) || tellsOfThePast(draft, target.span.start)) return []
    const fillings = {
      indicator: nameIndicator(target.indicator, target.indicatorId, context),
      own: datedValue(target),
      year: String(year),
      bound: String(rule === 'review-past-year' ? first : last),
    }
    const head = { theme: target.theme, indicatorId: target.indicatorId, place: placeOfTarget(target) }
    return [makeFinding(rule, fillings, head)]
  })
  // what a sentence completes and how many of it there are is one fault
  const spans = over.flatMap(({ span }) => span ?? [])
  return [
    ...over,
    ...told.filter(
      ({ span }) => span === null || !spans.some(({ start, end }) => start < span.end && span.start < end),
    ),
  ]
}

/** Where the country is to stand in a later year opens many plans, and is none of their own goals. */
function isVision({ kind, measureId }: Target, rule: string): boolean {
  return rule === 'review-later-year' && kind === 'milestone' && measureId === null
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
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
    const year = DUE_YEAR.exec(sentence)?.groups?.['year']
    if (year === undefined || Number(year) >= first || REPORTS.test(sentence)) return []
    if (tellsOfThePast(draft, span.start)) return []
    const start = span.start - sentence.length
    // several numbers of one overdue sentence are one fault
    if (told.has(start)) return []
    told.add(start)
    const quote = draft.source.slice(start, span.end)
    const value = { zh: `${text}（${year}）`, en: `“${text}” (${year})` }
    // of several clauses the one that holds the number names what is late
    const clause =
      sentence
        .replace(DUE_YEAR, '')
        .split(/[，,；;]/u)
        .at(-1) ?? ''
    const fillings = {
      indicator: words(clause.replace(/\s|(?:达到?|提高到|降到|为)$/gu, '') || text),
      own: value,
      year,
      bound: String(first),
    }
    const place = { quote, span: { start, end: span.end }, location: locateIn(draft, span.start) }
    return [makeFinding('review-past-year', fillings, { place })]
  })
}
