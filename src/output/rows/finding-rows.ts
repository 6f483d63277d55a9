import type { Audit, Lang, PlanDiff, Review } from '../../model.js'
import { formatValue } from '../../compare/format-value.js'
import { peerValue } from '../peer-value.js'
import { joinWords, type Row } from './row.js'

/** One row a finding of a review, most important first. */
export function findingRows(review: Review, lang: Lang = 'zh') {
  return review.findings.map(
    (finding) =>
      ({
        planId: review.draft.id,
        plan: review.draft.label,
        tier: finding.tier,
        severity: finding.severity,
        importance: finding.importance,
        ruleId: finding.ruleId,
        finding: finding.title[lang],
        reason: finding.reason[lang],
        advice: finding.advice[lang],
        theme: finding.theme,
        indicatorId: finding.indicatorId,
        quote: finding.quote,
        start: finding.span?.start ?? null,
        end: finding.span?.end ?? null,
        location: finding.location,
        peers: joinWords(
          finding.peers.map(
            (peer) =>
              `${peer.label} ${peerValue(peer, lang)}${lang === 'zh' ? `（${peer.location}）` : ` (${peer.location})`}`,
          ),
        ),
      }) satisfies Row,
  )
}

/** One row a changed target, and one a changed measure without targets. */
export function changeRows(diff: PlanDiff, lang: Lang = 'zh') {
  const rows = []
  const measures = diff.measures.map((change) => ({ change, targets: change.targets }))
  for (const { change, targets } of [...measures, { change: null, targets: diff.targets }]) {
    const columns = {
      change: change?.status ?? null,
      similarity: change?.similarity ?? null,
      measureA: change?.a?.title ?? null,
      locationA: change?.a?.location ?? null,
      measureB: change?.b?.title ?? null,
      locationB: change?.b?.location ?? null,
      bodies: joinWords((change?.bodies ?? []).map(({ op, role, name }) => `${op} ${role} ${name}`)),
    } satisfies Row
    for (const target of targets.length === 0 && change !== null ? [null] : targets)
      rows.push({
        ...columns,
        targetChange: target?.status ?? null,
        indicator: target?.a?.indicator ?? target?.b?.indicator ?? null,
        indicatorId: target?.a?.indicatorId ?? target?.b?.indicatorId ?? null,
        valueA: target?.a ? formatValue(target.a, lang) : null,
        valueB: target?.b ? formatValue(target.b, lang) : null,
        quoteA: target?.a?.quote ?? change?.a?.quote ?? null,
        quoteB: target?.b?.quote ?? change?.b?.quote ?? null,
        reasons: joinWords(target?.reasons ?? []),
        reason: target?.text[lang] ?? null,
      } satisfies Row)
  }
  return rows
}

/** One row a thing an audit found wrong or unclaimed. */
export function auditRows(audit: Audit) {
  const row = (check: string, quote: string, start: number | null, end: number | null) =>
    ({ planId: audit.plan.id, plan: audit.plan.label, check, quote, start, end }) satisfies Row
  return [
    ...audit.spans.wrong.map(({ quote, span }) => row('span', quote, span.start, span.end)),
    ...audit.values.differing.map(({ quote }) => row('value', quote, null, null)),
    ...audit.doubtful.map(({ quote, span, doubts }) => row(`doubt: ${doubts.join(' ')}`, quote, span.start, span.end)),
    ...audit.unread.map(({ text, span, doubts }) => row(`unread: ${doubts.join(' ')}`, text, span.start, span.end)),
    ...audit.numerals.unclaimed.map(({ text, span }) => row('numeral', text, span.start, span.end)),
  ]
}
