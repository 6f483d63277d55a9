import type { Finding } from '../../model.js'
import { otherSubject } from '../../words/review-texts.js'
import { asHint } from './as-hint.js'
import { isUsual, makeFinding, type ReviewContext } from './review-context.js'
import { isOneSubject } from './is-one-subject.js'

/**
 * What only peers of another subject have may be left out on purpose. Where some peers are of the draft's subject, it
 * becomes a hint that says so: a draft on childcare is no worse for lacking what plans for hospitals set. Where none is,
 * one finding says that nothing was held against them.
 *
 * @param findings what peers have and the draft lacks, those that stand in the draft among them
 * @param context the draft and its peers
 */
export function foldOtherSubjects(findings: readonly Finding[], context: ReviewContext): Finding[] {
  const { draft, peers, peerIds, vocabulary } = context
  const alike = new Set(
    peerIds.filter((_id, i) => {
      const peer = peers[i]
      return peer !== undefined && isOneSubject(draft, peer, vocabulary)
    }),
  )
  // the draft speaks of what has a place in it
  const [told, missing] = [findings.filter(({ span }) => span !== null), findings.filter(({ span }) => span === null)]
  if (alike.size === 0 && missing.length > 1)
    return [...told, makeFinding('review-other-subject', { count: String(missing.length) }, {})]
  return findings.map((finding) => {
    const telling = new Set(finding.peers.flatMap(({ planId }) => (alike.has(planId) ? [planId] : [])))
    return finding.span !== null || isUsual(telling.size, alike.size) ? finding : asHint(finding, otherSubject)
  })
}
