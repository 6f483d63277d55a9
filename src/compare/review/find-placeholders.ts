import { LEFT_OUT, NO_PLACEHOLDER, PHONE_BEFORE, PLACEHOLDER } from '../../words/draft-faults.js'
import type { Finding } from '../../model.js'
import { locateIn } from './locate-in.js'
import { makeFinding, type ReviewContext } from './review-context.js'

/** More than this many are told in the places of the first ones. */
const MANY = 20
/** So much of an address may stand before. */
const AROUND = 64

/** Places of the draft that still wait to be filled in: XX%, 〔〕号, 待定. */
export function findPlaceholders({ draft }: ReviewContext): Finding[] {
  const findings: Finding[] = []
  for (const match of draft.source.matchAll(PLACEHOLDER)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (NO_PLACEHOLDER.test(match[0]) || isAddress(draft.source, span.start)) continue
    if (PHONE_BEFORE.test(draft.source.slice(Math.max(0, span.start - AROUND), span.start))) continue
    if (findings.length === MANY) break
    const quote = draft.source.slice(span.start, span.end)
    const place = { quote, span, location: locateIn(draft, span.start) }
    const finding = makeFinding('review-placeholder', { text: quote.replace(/\s+/gu, ' ') }, { place })
    findings.push(LEFT_OUT.test(quote) ? { ...finding, tier: 'hint', severity: 'info' } : finding)
  }
  return findings
}

/** Inside a web address or a mail address anything may stand. */
function isAddress(source: string, at: number): boolean {
  const word =
    source
      .slice(Math.max(0, at - AROUND), at)
      .split(/\s/u)
      .at(-1) ?? ''
  return /https?:|www\.|@/u.test(word)
}
