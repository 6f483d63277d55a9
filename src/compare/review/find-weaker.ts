import { medianLabel } from '../../words/verdict-reasons.js'
import type { Finding, Labels, Plan, RegionLevel, Target } from '../../model.js'
import { lineUpPlans } from '../line-up-plans.js'
import { answersOf, partnerOf, type StatedCell } from '../judge-row.js'
import { judgePair } from '../judge-targets.js'
import { medianTarget } from '../median-target.js'
import { openScopes } from '../read-scopes.js'
import { pairSides, readSide, type Side } from '../verdict-rules.js'
import {
  citeTarget,
  isUsual,
  makeFinding,
  nameIndicator,
  placeOfTarget,
  datedValue,
  valueToTake,
  type ReviewContext,
} from './review-context.js'
import { readRow, type ReviewRow } from './review-row.js'

/** Targets of the draft that promise less than the median of the peers whose targets can be lined up with them. */
export function findWeakerTargets(context: ReviewContext): Finding[] {
  return context.comparison.rows.flatMap((row) => {
    const read = readRow(row, context)
    if (read.own === null || read.peers.length === 0) return []
    const own = answersOf(statedCell(context.draftId, context.draft, read.own), openScopes(context.vocabulary))
    const weaker = own.flatMap((side) => {
      const finding = compareWithMedian(side, read, context)
      return finding === null ? [] : [{ side, finding }]
    })
    // what the text says and the table repeats is one promise
    const ofText = weaker.filter(({ side }) => side.target.table === null)
    const isRepeated = ({ low, high, target }: Side): boolean => target.table !== null && ofText.some(({ side }) => side.low === low && side.high === high) // prettier-ignore
    return joinPlaces(weaker.filter(({ side }) => !isRepeated(side)).map(({ finding }) => finding))
  })
}

/** Two values of one sentence are told together: 4类6项 of a service. */
function joinPlaces(findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = []
  for (const finding of findings) {
    const at = joined.findIndex(({ span }) => span?.start === finding.span?.start)
    const first = joined[at]
    if (first === undefined) joined.push(finding)
    else
      joined[at] = { ...first, reason: join(first.reason, finding.reason), advice: join(first.advice, finding.advice) }
  }
  return joined
}

const join = (a: Labels, b: Labels): Labels => ({ zh: a.zh + b.zh, en: `${a.en} ${b.en}` })

function compareWithMedian(own: Side, read: ReviewRow, context: ReviewContext): Finding | null {
  const { row } = read
  const partners = comparablePeers(own, read, context)
  if (!isUsual(partners.length, Math.min(2, context.peers.length))) return null
  const median = medianTarget(partners.map((partner) => partner.target), row.better) // prettier-ignore
  if (median === null) return null
  const peers = readSide(median, openScopes(context.vocabulary), medianLabel, null)
  const judged = judgePair(pairSides(own, peers, row.better))
  if (judged.result !== 'looser' || isStep(own, peers)) return null
  const fillings = {
    indicator: nameIndicator(row.indicator.label, row.indicator.id, context),
    sentence: judged.text,
    value: valueToTake(median, context.draft),
  }
  const place = placeOfTarget(own.target)
  const finding = makeFinding('review-weaker-than-median', fillings, {
    theme: row.theme,
    indicatorId: row.indicator.id,
    place,
    peers: partners.map(({ id, label, target }) => citeTarget(id, label, target)),
    bonus: (10 * partners.length) / context.peers.length,
  })
  // what peers promise of all institutions, or of nobody by name, says less of 村卫生室
  const alike = partners.filter(({ isSameSubject }) => isSameSubject).length
  return alike * 2 > partners.length ? finding : { ...finding, tier: 'hint', severity: 'info' }
}

/** The peers' targets about the same quantity and subject that the rules allow to be lined up with one of the draft. */
export function comparablePeers(
  own: Side,
  { row }: ReviewRow,
  context: ReviewContext,
): { id: string; label: string; target: Target; isSameSubject: boolean }[] {
  return context.peers.flatMap((plan, i) => {
    const id = context.peerIds[i] ?? plan.id
    const cell = row.cells[id]
    if (cell?.status !== 'stated') return []
    const partner = partnerOf(own, answersOf(statedCell(id, plan, cell), openScopes(context.vocabulary)))
    if (partner === undefined) return []
    const pair = pairSides(own, partner, row.better)
    if (judgePair(pair).result === 'not-comparable') return []
    return [{ id, label: plan.label, target: partner.target, isSameSubject: pair.scopes === 'same' }]
  })
}

/** Targets of an upstream plan that the draft undercuts or leaves out. */
export function checkUpstream(context: ReviewContext, upstream: Plan): Finding[] {
  const { draft, vocabulary } = context
  const comparison = lineUpPlans([draft, upstream], { vocabulary })
  const [draftId = draft.id, upstreamId = upstream.id] = comparison.plans.map((plan) => plan.id)
  return comparison.rows.flatMap((row): Finding[] => {
    const [cell, above] = [row.cells[draftId], row.cells[upstreamId]]
    if (above?.status !== 'stated') return []
    const head = { theme: row.theme, indicatorId: row.indicator.id }
    if (cell?.status !== 'stated') {
      const target = above.targets.find((one) => one.id === above.answer)
      if (target === undefined || target.kind === 'milestone') return []
      const peers = [citeTarget(upstreamId, upstream.label, target)]
      const place =
        cell?.status === 'no-number' || cell?.status === 'elsewhere'
          ? { quote: cell.quote, span: cell.span, location: cell.location }
          : null
      const fillings = {
        indicator: nameIndicator(row.indicator.label, row.indicator.id, context),
        value: datedValue(target),
      }
      return [
        makeFinding('review-missing-upstream', fillings, { ...head, peers, ...(place === null ? {} : { place }) }),
      ]
    }
    const sides = answersOf(statedCell(upstreamId, upstream, above), openScopes(vocabulary))
    return answersOf(statedCell(draftId, draft, cell), openScopes(vocabulary)).flatMap((own): Finding[] => {
      const partner = partnerOf(own, sides)
      const judged = partner === undefined ? null : judgePair(pairSides(own, partner, row.better))
      if (partner === undefined || judged?.result !== 'looser' || isStep(own, partner)) return []
      const fillings = {
        indicator: nameIndicator(row.indicator.label, row.indicator.id, context),
        sentence: judged.text,
        value: datedValue(partner.target),
      }
      const peers = [citeTarget(upstreamId, upstream.label, partner.target)]
      return [
        makeFinding('review-weaker-than-upstream', fillings, { ...head, peers, place: placeOfTarget(own.target) }),
      ]
    })
  })
}

/** Less by an earlier year may be a step on the way to the same. */
function isStep({ target: own }: Side, { target: above }: Side): boolean {
  return own.year !== null && above.year !== null && own.year < above.year
}

function statedCell(id: string, plan: Plan, cell: StatedCell['cell']): StatedCell {
  const level: RegionLevel | null = plan.meta.region?.level ?? null
  const place = plan.meta.region?.code ?? null
  return { id, label: plan.label, level, place, cell }
}
