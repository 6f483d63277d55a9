import { madeWith } from '../generator.js'
import { defaultVocabulary } from '../health/vocabulary.js'
import type { Finding, FindingTier, Plan, Review, Vocabulary } from '../model.js'
import { inLanguageOf } from '../words/spoken-language.js'
import { findUpstream } from './chain/find-upstream.js'
import { lineUpPlans } from './line-up-plans.js'
import { orderThemes } from './order-themes.js'
import { checkLinkedRows, checkOwnTable, checkTableBodies } from './review/check-table.js'
import { checkColumnTotals } from './review/check-column-totals.js'
import { checkOwnValues } from './review/check-own-values.js'
import { checkTaskLinks } from './review/check-task-links.js'
import { checkTotals } from './review/check-totals.js'
import { dropTold } from './review/drop-told.js'
import { findAttachments } from './review/find-attachments.js'
import { findBodyFaults } from './review/find-body-faults.js'
import { findCitedNumbers } from './review/find-cited-numbers.js'
import { findDates } from './review/find-dates.js'
import { findDepartments } from './review/find-departments.js'
import { findBodiless } from './review/find-bodiless.js'
import { findDeadlineless } from './review/find-deadlineless.js'
import { findYearless } from './review/find-yearless.js'
import { foldOtherSubjects } from './review/fold-other-subjects.js'
import { findMissingIndicators, findMissingThemes } from './review/find-missing.js'
import { findOutOfLine } from './review/find-out-of-line.js'
import { findOwnYears } from './review/find-own-years.js'
import { findPlaceholders } from './review/find-placeholders.js'
import { checkUpstream, findWeakerTargets } from './review/find-weaker.js'
import { listOwnGroups } from './review/own-groups.js'
import { listOwnMessages } from './review/own-messages.js'
import type { ReviewContext } from './review/review-context.js'
import { summarizePlan } from './summarize-plan.js'

/** Options of {@link reviewDraft}. */
export interface ReviewOptions {
  /** plan of the level above that the draft has to follow; by default the one among the peers that the draft cites */
  upstream?: Plan
  vocabulary?: Vocabulary
}

/**
 * Read a draft beside its peers: what most of them promise and it lacks, where it promises less, where it is vague,
 * where its text and its task table disagree, which numbers look like slips, and what reading it has noticed.
 *
 * @param draft the plan on the desk
 * @param given plans to measure it by; may be empty; the one that the draft cites is held to be the plan above it
 * @param options upstream plan and vocabulary
 * @returns findings by tier (certain ones first, doubts of the reading last) and importance, each with its place in the draft or null where something is missing; plain JSON
 */
export function reviewDraft(draft: Plan, given: readonly Plan[], options: ReviewOptions = {}): Review {
  const upstream = options.upstream ?? findUpstream(draft, given)
  // what the draft has to follow is no peer of it
  const peers = given.filter((peer) => peer !== upstream)
  const vocabulary = options.vocabulary ?? defaultVocabulary
  return inLanguageOf(vocabulary, () => reviewIn(makeContext(draft, peers, vocabulary), draft, peers, upstream))
}

function reviewIn(context: ReviewContext, draft: Plan, peers: readonly Plan[], upstream: Plan | null): Review {
  const findings = [
    ...findPlaceholders(context),
    ...checkOwnValues(context),
    ...checkOwnTable(context),
    ...checkLinkedRows(context),
    ...checkTotals(context),
    ...checkColumnTotals(context),
    ...findOwnYears(context),
    ...findDates(context),
    ...findCitedNumbers(context),
    ...findAttachments(context),
    ...findBodyFaults(context),
    ...checkTaskLinks(context),
    ...checkTableBodies(context),
    ...findOutOfLine(context),
    ...(upstream === null ? [] : checkUpstream(context, upstream)),
    ...foldOtherSubjects([...findMissingIndicators(context), ...findMissingThemes(context)], context),
    ...findWeakerTargets(context),
    ...findYearless(context),
    ...findBodiless(context),
    ...findDeadlineless(context),
    ...findDepartments(context),
    ...listOwnMessages(draft),
  ]
  return {
    ...madeWith(context.vocabulary.about),
    draft: summarizePlan(draft, context.draftId),
    peers: peers.map((peer, i) => summarizePlan(peer, context.peerIds[i])),
    upstream: upstream === null ? null : summarizePlan(upstream),
    findings: rank(dropTold(findings)),
  }
}

function makeContext(draft: Plan, peers: readonly Plan[], vocabulary: Vocabulary): ReviewContext {
  const comparison = lineUpPlans([draft, ...peers], { vocabulary, against: 'median' })
  const [draftId = draft.id, ...peerIds] = comparison.plans.map((plan) => plan.id)
  return {
    draft,
    draftId,
    peers,
    peerIds,
    comparison,
    own: listOwnGroups(comparison, draftId),
    vocabulary,
    indicators: new Map(vocabulary.indicators.map((concept) => [concept.id, concept])),
    order: orderThemes(vocabulary),
    measures: new Map(draft.measures.map((measure) => [measure.id, measure])),
  }
}

const TIERS: readonly FindingTier[] = ['certain', 'likely', 'hint', 'doubt']

/** By tier and importance; then in the order of the draft, what is missing last; then by rule. */
function rank(findings: readonly Finding[]): Finding[] {
  const place = ({ span }: Finding): number => span?.start ?? Number.MAX_SAFE_INTEGER
  return findings
    .map((finding, i) => ({ finding, i }))
    .sort(
      (a, b) =>
        TIERS.indexOf(a.finding.tier) - TIERS.indexOf(b.finding.tier) ||
        b.finding.importance - a.finding.importance ||
        place(a.finding) - place(b.finding) ||
        a.i - b.i,
    )
    .map(({ finding }) => finding)
}
