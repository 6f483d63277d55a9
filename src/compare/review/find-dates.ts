import { DATE_SPAN, DAY_OF_NO_YEAR, FULL_DATE, YEAR_SPAN } from '../../words/draft-faults.js'
import type { Finding, Plan, Span } from '../../model.js'
import { locateIn } from './locate-in.js'
import { makeFinding, type ReviewContext } from './review-context.js'

/** Dates that no calendar has (2026年9月31日, 2030年13月), and periods that end before they begin. */
export function findDates({ draft }: ReviewContext): Finding[] {
  const impossible = [...draft.source.matchAll(FULL_DATE)].flatMap((match): Finding[] => {
    const { year, month, day } = match.groups ?? {}
    if (isDate(Number(year), Number(month), day === undefined ? 1 : Number(day))) return []
    return [describe('review-date', draft, { start: match.index, end: match.index + match[0].length })]
  })
  const reversed = [...draft.source.matchAll(DATE_SPAN)].flatMap((match): Finding[] => {
    const { year, month, toYear, toMonth } = match.groups ?? {}
    const from = Number(year) * 12 + Number(month)
    const to = Number(toYear ?? year) * 12 + Number(toMonth)
    if (to >= from || Number(month) > 12 || Number(toMonth) > 12) return []
    return [describe('review-period', draft, { start: match.index, end: match.index + match[0].length })]
  })
  const days = [...draft.source.matchAll(DAY_OF_NO_YEAR)].map((match) =>
    describe('review-date', draft, { start: match.index, end: match.index + match[0].length }),
  )
  const backwards = [...draft.source.matchAll(YEAR_SPAN)].flatMap((match): Finding[] => {
    const { year, toYear } = match.groups ?? {}
    if (Number(toYear) >= Number(year)) return []
    return [describe('review-period', draft, { start: match.index, end: match.index + match[0].length })]
  })
  return [...impossible, ...days, ...reversed, ...backwards]
}

function describe(rule: 'review-date' | 'review-period', draft: Plan, span: Span): Finding {
  const quote = draft.source.slice(span.start, span.end)
  const place = { quote, span, location: locateIn(draft, span.start) }
  return makeFinding(rule, { text: quote.replace(/\s+/gu, '') }, { place })
}

/** Whether the calendar has a day; a month without a day is asked for with its first. */
function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
}
