import type { ChainPlace, Lang, PlanChain, Target } from '../../model.js'
import { chainStatusLabels, sentenceStatusLabels } from '../../words/chain-texts.js'
import { formatValue } from '../../compare/format-value.js'
import { joinWords, type Row } from './row.js'

function headOf({ upstream, plan }: PlanChain['links'][number]) {
  return { upstreamId: upstream.id, upstream: upstream.label, planId: plan.id, plan: plan.label } satisfies Row
}

function placeOf(place: Pick<ChainPlace, 'quote' | 'span' | 'location'> | Target | null) {
  return {
    quote: place?.quote ?? null,
    start: place?.span.start ?? null,
    end: place?.span.end ?? null,
    location: place?.location ?? null,
  } satisfies Row
}

/** One row an indicator of a plan or of the plan above it. */
export function chainRows(chain: PlanChain, lang: Lang = 'zh') {
  return chain.links.flatMap((link) =>
    link.indicators.map(
      ({ status, indicator, theme, upstream, own, place, reasons, text }) =>
        ({
          ...headOf(link),
          statusCode: status,
          status: chainStatusLabels[status][lang],
          theme,
          indicator: indicator.label,
          indicatorId: indicator.id,
          upstreamValue: upstream === null ? null : formatValue(upstream, lang),
          value: own === null ? null : formatValue(own, lang),
          upstreamTargetId: upstream?.id ?? null,
          targetId: own?.id ?? null,
          reasons: joinWords(reasons),
          reason: text[lang],
          upstreamQuote: upstream?.quote ?? null,
          upstreamLocation: upstream?.location ?? null,
          ...placeOf(own ?? place),
        }) satisfies Row,
    ),
  )
}

/** One row a sentence of the plan above, and one a sentence that is of a plan alone. */
export function chainSentenceRows(chain: PlanChain) {
  return chain.links.flatMap((link) => [
    ...link.sentences.map(
      ({ status, similarity, upstream, own }) =>
        ({
          ...headOf(link),
          statusCode: status as string,
          similarity: status === 'none' ? null : similarity,
          upstreamQuote: upstream.quote as string | null,
          upstreamLocation: upstream.location,
          ...placeOf(own),
        }) satisfies Row,
    ),
    ...link.ownSentences.map(
      (place) =>
        ({
          ...headOf(link),
          statusCode: 'own' as string,
          similarity: null,
          upstreamQuote: null,
          upstreamLocation: null,
          ...placeOf(place),
        }) satisfies Row,
    ),
  ])
}

/** How many indicators and sentences have each status: the table that studies of plans print. */
export function chainCountRows(chain: PlanChain, lang: Lang = 'zh') {
  const row = (head: ReturnType<typeof headOf>, of: string, statusCode: string, status: string, count: number) =>
    ({ ...head, of, statusCode, status, count }) satisfies Row
  return chain.links.flatMap((link) => [
    ...keysOf(link.counts).map((code) =>
      row(headOf(link), 'indicators', code, chainStatusLabels[code][lang], link.counts[code]),
    ),
    ...keysOf(link.sentenceCounts).map((code) =>
      row(headOf(link), 'sentences', code, sentenceStatusLabels[code][lang], link.sentenceCounts[code]),
    ),
  ])
}

function keysOf<K extends string>(counts: Record<K, number>): K[] {
  return Object.keys(counts) as K[]
}
