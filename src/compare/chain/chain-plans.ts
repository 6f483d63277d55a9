import { openScopes } from '../read-scopes.js'
import { defaultVocabulary } from '../../health/vocabulary.js'
import type { ChainLink, ChainSentence, ChainSentenceStatus, Plan, PlanChain, Vocabulary } from '../../model.js'
import { inLanguageOf } from '../../words/spoken-language.js'
import { summarizePlan } from '../summarize-plan.js'
import { uniqueIds } from '../unique-ids.js'
import { rank } from '../verdict-rules.js'
import { vocabularyWords } from '../vocabulary-words.js'
import { countStatuses } from './count-statuses.js'
import { findUpstream } from './find-upstream.js'
import { wordFinder } from './find-words.js'
import { linkIndicators } from './link-indicators.js'
import { listSentences, type PlanSentence } from './list-sentences.js'
import { matchSentences } from './match-sentences.js'

/** Options of {@link chainPlans}. */
export interface ChainOptions {
  vocabulary?: Vocabulary
}

/**
 * Plans from the nation down to a county, each held against the plan above it: which of its indicators it raises, keeps,
 * lowers, postpones or leaves out, which it adds, and which of its sentences it takes over word for word, in other words
 * or not at all. The plan above is the one that a plan cites in its opening; where it cites none of the others, the one
 * that stands before it in the list, unless both are of one level.
 *
 * @param plans the plans, the highest first
 * @param options vocabulary, by default the built-in one
 * @returns a link for each plan that has a plan above it; plain JSON
 */
export function chainPlans(plans: readonly Plan[], options: ChainOptions = {}): PlanChain {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  return inLanguageOf(vocabulary, () => chainIn(plans, vocabulary))
}

function chainIn(plans: readonly Plan[], vocabulary: Vocabulary): PlanChain {
  const ids = uniqueIds(plans)
  const sentences = new Map<Plan, PlanSentence[]>()
  const sentencesOf = (plan: Plan): PlanSentence[] => {
    const known = sentences.get(plan) ?? listSentences(plan)
    sentences.set(plan, known)
    return known
  }
  const summaries = plans.map((plan, i) => summarizePlan(plan, ids[i]))
  const links = plans.flatMap((plan, i): ChainLink[] => {
    const cited = findUpstream(plan, plans)
    const upstream = cited ?? standsBefore(plan, plans[i - 1])
    const above = upstream === null ? undefined : summaries[plans.indexOf(upstream)]
    const own = summaries[i]
    if (upstream === null || above === undefined || own === undefined) return []
    const [ownSentences, sentencesAbove] = [sentencesOf(plan), sentencesOf(upstream)]
    const find = wordFinder(plan, ownSentences)
    const findAbove = wordFinder(upstream, sentencesAbove)
    const indicators = linkIndicators({ plan, upstream, find, findAbove, scopes: openScopes(vocabulary) }, vocabulary)
    const matched = matchSentences(sentencesAbove, ownSentences, vocabularyWords(vocabulary))
    return [
      {
        upstream: above,
        plan: own,
        found: cited === null ? 'order' : 'basis',
        indicators,
        counts: countStatuses(indicators),
        sentences: matched.sentences,
        sentenceCounts: countSentences(matched.sentences, matched.own.length),
        ownSentences: matched.own,
      },
    ]
  })
  return { plans: summaries, links }
}

/** Two plans of one level stand beside each other; of unknown levels the order tells. */
function standsBefore(plan: Plan, before: Plan | undefined): Plan | null {
  if (before === undefined) return null
  const [own, above] = [rank(plan.meta.region?.level ?? null), rank(before.meta.region?.level ?? null)]
  return own !== null && above !== null && above >= own ? null : before
}

function countSentences(sentences: readonly ChainSentence[], own: number): Record<ChainSentenceStatus | 'own', number> {
  const counts = { verbatim: 0, changed: 0, none: 0, own }
  for (const { status } of sentences) counts[status]++
  return counts
}
