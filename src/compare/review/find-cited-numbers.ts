import { BEFORE_NUMBER, CITED_BEHIND, CITED_NUMBER, NUMBER_LABEL_BEFORE } from '../../words/draft-faults.js'
import type { Finding } from '../../model.js'
import { locateIn } from './locate-in.js'
import { makeFinding, type ReviewContext } from './review-context.js'

/** More than this many are a habit, and told in the places of the first ones. */
const MANY = 3
/** The name of an office before a year: 国卫办老龄函. */
const OFFICE = /\p{Script=Han}{1,10}$/u

/** Numbers of cited documents with other brackets than 〔〕 around the year; that of the draft itself is told by its own rule. */
export function findCitedNumbers({ draft }: ReviewContext): Finding[] {
  const { source, meta } = draft
  const own = meta.spans.docNumber ?? null
  const findings: Finding[] = []
  for (const match of source.matchAll(CITED_NUMBER)) {
    const at = match.index
    if (own !== null && own.start <= at && at < own.end) continue
    if (NUMBER_LABEL_BEFORE.test(source.slice(Math.max(0, at - 20), at))) continue
    if (findings.length === MANY) break
    const office = (OFFICE.exec(source.slice(Math.max(0, at - 10), at))?.[0] ?? '').replace(BEFORE_NUMBER, '')
    const number = CITED_BEHIND.exec(source.slice(at + match[0].length))?.[0] ?? ''
    const span = { start: at - office.length, end: at + match[0].length + number.length }
    const quote = source.slice(span.start, span.end)
    const expected = `${office}〔${match[0].slice(1, -1)}〕${number}`
    const place = { quote, span, location: locateIn(draft, span.start) }
    findings.push(makeFinding('review-cited-number', { text: quote, expected }, { place }))
  }
  return findings
}
