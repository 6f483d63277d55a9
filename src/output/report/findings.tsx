import type { VNode } from 'preact'
import type { Finding, FindingTier, Review, Span } from '../../model.js'
import { tierLabels } from '../labels.js'
import { FindingCard, FOLDED, TIERS } from '../parts/finding-card.js'
import { Frame } from '../parts/frame.js'
import { shortPlaceIn } from './item-list.js'
import type { ReportContext } from './report-context.js'

/** The findings of a review, most important first: place, quote, reason, what to do and what peers say. */
export function findingList(review: Review, context: ReportContext): VNode {
  const { say, lang } = context
  const { findings, peers } = review
  const against = peers.map(({ label }) => label).join('、')
  const summary =
    findings.length === 0 ? say('noFindings') : `${review.draft.label} · ${say('findings', { n: findings.length })}`
  return (
    <Frame
      id="review"
      title={say('review')}
      note={against === '' ? summary : `${summary} · ${say('against', { peers: against })}`}
    >
      <div class="findings">
        {TIERS.map((tier) => {
          const own = findings.filter((finding) => finding.tier === tier)
          if (own.length === 0) return null
          const name = `${tierLabels[tier][lang]} · ${own.length}`
          return (
            <Tier key={tier} tier={tier} name={name}>
              {own.map((finding, i) => (
                <Item key={i} finding={finding} review={review} context={context} />
              ))}
            </Tier>
          )
        })}
      </div>
    </Frame>
  )
}

/** The findings of one tier; hints and doubts of the reading are folded. */
function Tier({ tier, name, children }: { tier: FindingTier; name: string; children: VNode[] }): VNode {
  if (!FOLDED.includes(tier))
    return (
      <section class={`tier ${tier}`}>
        <h3>{name}</h3>
        {children}
      </section>
    )
  return (
    <details class={`tier ${tier}`}>
      <summary>
        <h3>{name}</h3>
      </summary>
      {children}
    </details>
  )
}

function Item({ finding, review, context }: { finding: Finding; review: Review; context: ReportContext }): VNode {
  const { lang, say } = context
  const { span, location } = finding
  const head = context.comparison.plans[planAt(review.draft.id, context)] ?? review.draft
  const item = span === null ? null : openItem(review.draft.id, span, location ?? '', context)
  return (
    <FindingCard
      {...{ finding, lang, say }}
      draft={review.draft.id}
      place={location === null ? null : shortPlaceIn(head, location)}
      open
      opensPeer={(peer) => {
        const at = peerItem(peer, context)
        return at === null ? null : { 'data-items': String(at) }
      }}
      beside={
        item !== null && (
          <button type="button" class="plain link" data-items={String(item)}>
            {say('inText')}
          </button>
        )
      }
    />
  )
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
