import type { Finding, FindingTier, Review, Severity, Span } from '../../model.js'
import { columnLabel, severityLabels, tierLabels } from '../labels.js'
import { shortPlaceIn } from './item-list.js'
import { html, type Markup } from './markup.js'
import type { ReportContext } from './report-context.js'

const TIERS: readonly FindingTier[] = ['certain', 'likely', 'hint', 'doubt']

/** Signs of severity, so that it can be told without colour. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' }

/** The findings of a review, most important first: place, quote, reason, what to do and what peers say. */
export function findingList(review: Review, context: ReportContext): Markup {
  const { say } = context
  const { findings, peers } = review
  const against = peers.map(({ label }) => label).join('、')
  const summary =
    findings.length === 0 ? say('noFindings') : `${review.draft.label} · ${say('findings', { n: findings.length })}`
  return html`<section id="review" aria-labelledby="review-head">
    <h2 id="review-head">${say('review')}</h2>
    <p class="note">${summary}${against !== '' && html` · ${say('against', { peers: against })}`}</p>
    ${TIERS.map((tier) => tierList(tier, review, context))}
  </section> `
}

/** The findings of one tier; hints and doubts of the reading are folded. */
function tierList(tier: FindingTier, review: Review, context: ReportContext): Markup | null {
  const own = review.findings.filter((finding) => finding.tier === tier)
  if (own.length === 0) return null
  const head = `${tierLabels[tier][context.lang]} · ${String(own.length)}`
  const list = html`<ol class="findings">
    ${own.map((finding) => findingItem(finding, review, context))}
  </ol>`
  if (tier === 'hint' || tier === 'doubt')
    return html`<details>
      <summary>${head}</summary>
      ${list}
    </details> `
  return html`<p class="note">${head}</p>
    ${list} `
}

function findingItem(finding: Finding, review: Review, context: ReportContext): Markup {
  const { lang, say } = context
  const { severity, quote, span, location, peers } = finding
  const head = context.comparison.plans[planAt(review.draft.id, context)] ?? review.draft
  const place = location === null ? say('missing') : shortPlaceIn(head, location)
  const item = span === null ? null : openItem(review.draft.id, span, location ?? '', context)
  return html`<li>
    <article class="finding ${severity}">
      <h3>
        <span class="badge ${severity}">${SIGNS[severity]} ${severityLabels[severity][lang]}</span>
        ${finding.title[lang]}
      </h3>
      <p class="where">
        <span lang="zh-CN">${place}</span
        >${item !== null && html` <button type="button" data-items="${item}">${say('openText')}</button>`}
      </p>
      ${quote !== null && quote !== '' && html`<blockquote lang="zh-CN">${quote}</blockquote> `}
      <dl>
        ${
          finding.reason[lang] !== '' &&
          html`<dt>${say('why')}</dt>
            <dd>${finding.reason[lang]}</dd>`
        }${
          finding.advice[lang] !== '' &&
          html`<dt>${say('advice')}</dt>
            <dd>${finding.advice[lang]}</dd>`
        }
      </dl>
      ${peers.length > 0 && peerTable(finding, context)}
    </article>
  </li> `
}

function peerTable({ peers }: Finding, context: ReportContext): Markup {
  const { lang, say } = context
  const rows = peers.map((peer) => {
    const item = peerItem(peer, context)
    const value = item === null ? peer.value : html`<button type="button" data-items="${item}">${peer.value}</button>`
    return html`<tr>
      <th scope="row">${peer.label}</th>
      <td>${value}</td>
      <td lang="zh-CN">${peer.quote}</td>
      <td lang="zh-CN">${peer.location}</td>
    </tr> `
  })
  const heads = ['plan', 'value', 'quote', 'location'].map(
    (key) => html`<th scope="col">${columnLabel(key, lang)}</th>`,
  )
  return html`<details>
    <summary>${say('peersSay', { n: peers.length })}</summary>
    <table class="plain peers">
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </details> `
}

function planAt(id: string, { comparison }: ReportContext): number {
  return comparison.plans.findIndex((plan) => plan.id === id)
}

function openItem(planId: string, span: Span, location: string, context: ReportContext): number | null {
  const plan = planAt(planId, context)
  return plan < 0 ? null : context.list.ofSpan(plan, span, location)
}

/** A peer's value names its quote and place only: find the target it came from. */
function peerItem(peer: Finding['peers'][number], context: ReportContext): number | null {
  const at = planAt(peer.planId, context)
  const plan = context.plans[at]
  if (plan === undefined || peer.quote === '') return null
  const target = plan.targets.find(({ quote, location }) => quote === peer.quote && location === peer.location)
  if (target !== undefined) return context.list.ofTarget(at, target)
  const start = plan.source.indexOf(peer.quote)
  return start < 0 ? null : context.list.ofSpan(at, { start, end: start + peer.quote.length }, peer.location)
}
