import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chainPlans } from '../../src/compare/chain/chain-plans.js'
import { reviewDraft } from '../../src/compare/review-draft.js'
import type { ChainSentenceStatus, ChainStatus } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

interface GoldLink {
  upstream: string
  plan: string
  indicators: [words: string, status: ChainStatus][]
  sentences: [words: string, status: ChainSentenceStatus][]
  own: string[]
}

const folder = join(import.meta.dirname, '../../fixtures/compare/chain')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const gold = (JSON.parse(read('gold.json')) as { links: GoldLink[] }).links
const plans = ['nation', 'province', 'city', 'county'].map((id) => parsePlan(read(`${id}.md`), { id, label: id }))
const chain = chainPlans(plans)

test('each plan is held against the plan that it cites', () => {
  expect(chain.links.map(({ upstream, plan, found }) => [upstream.id, plan.id, found])).toEqual(
    gold.map(({ upstream, plan }) => [upstream, plan, 'basis']),
  )
})

test.each(gold.map((link, i) => ({ link, i })))('the indicators of $link.plan', ({ link, i }) => {
  const found = (chain.links[i]?.indicators ?? []).map(
    ({ status, upstream, own }) => [`${upstream?.indicator ?? ''} ${own?.indicator ?? ''}`, status] as const,
  )
  const told = link.indicators.map(([words]) => [words, found.filter(([name]) => name.includes(words)).map(([, status]) => status).join(' ')]) // prettier-ignore
  expect(told).toEqual(link.indicators)
  expect(found).toHaveLength(link.indicators.length)
})

test.each(gold.map((link, i) => ({ link, i })))('the sentences of $link.plan', ({ link, i }) => {
  const found = chain.links[i]?.sentences ?? []
  const told = link.sentences.map(([words]) => [words, found.find(({ upstream }) => upstream.quote.includes(words))?.status]) // prettier-ignore
  expect(told).toEqual(link.sentences)
  const own = chain.links[i]?.ownSentences ?? []
  for (const words of link.own) expect(own.some(({ quote }) => quote.includes(words))).toBe(true)
})

/** Statuses of indicators and sentences as the gold names them, beside the gold's. */
function toldOf(link: GoldLink, at: number, of: typeof chain) {
  const { indicators = [], sentences = [], ownSentences = [] } = of.links[at] ?? {}
  const names = indicators.map(({ status, upstream, own }) => [`${upstream?.indicator ?? ''} ${own?.indicator ?? ''}`, status] as const) // prettier-ignore
  return {
    count: names.length,
    indicators: link.indicators.map(([words]) => [words, names.filter(([name]) => name.includes(words)).map(([, status]) => status).join(' ')]), // prettier-ignore
    sentences: link.sentences.map(([words]) => [words, sentences.find(({ upstream }) => upstream.quote.includes(words))?.status]), // prettier-ignore
    own: link.own.filter((words) => ownSentences.some(({ quote }) => quote.includes(words))),
  }
}

test('a chain of nation, province and city on the health of workers', () => {
  const file = (name: string) => readFileSync(join(folder, '../chain-workers', name), 'utf8')
  const { links } = JSON.parse(file('gold.json')) as { links: GoldLink[] }
  const workers = chainPlans(['nation', 'province', 'city'].map((id) => parsePlan(file(`${id}.md`), { id, label: id })))
  expect(workers.links.map(({ upstream, plan }) => [upstream.id, plan.id])).toEqual(links.map(({ upstream, plan }) => [upstream, plan])) // prettier-ignore
  for (const [at, link] of links.entries()) {
    const { indicators, sentences, own } = link
    expect(toldOf(link, at, workers)).toEqual({ count: indicators.length, indicators, sentences, own })
  }
})

test('every quote is its source, and counts are what is listed', () => {
  for (const { upstream, plan, indicators, counts, sentences, sentenceCounts, ownSentences } of chain.links) {
    const [above, below] = [upstream, plan].map(({ id }) => plans.find((one) => one.id === id)?.source ?? '')
    for (const { place } of indicators)
      if (place !== null) expect(below?.slice(place.span.start, place.span.end)).toBe(place.quote)
    for (const { upstream: place, own } of sentences) {
      expect(above?.slice(place.span.start, place.span.end)).toBe(place.quote)
      if (own !== null) expect(below?.slice(own.span.start, own.span.end)).toBe(own.quote)
    }
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(indicators.length)
    expect(sentenceCounts.verbatim + sentenceCounts.changed + sentenceCounts.none).toBe(sentences.length)
    expect(sentenceCounts.own).toBe(ownSentences.length)
  }
})

test('a list without citations goes by its order, and two plans of one level are no chain', () => {
  const [nation, province] = plans
  if (nation === undefined || province === undefined) throw new Error('two plans')
  const bare = { ...province, meta: { ...province.meta, basis: [] } }
  expect(chainPlans([nation, bare]).links.map(({ found }) => found)).toEqual(['order'])
  expect(chainPlans([province, { ...bare, id: 'other' }]).links).toEqual([])
  expect(chainPlans([bare, nation]).links).toEqual([])
})

test('a draft is reviewed against the plan that it cites, which is then no peer', () => {
  const [, province, city] = plans
  if (province === undefined || city === undefined) throw new Error('two plans')
  const review = reviewDraft(city, [province])
  expect([review.upstream?.id, review.peers]).toEqual(['province', []])
  expect(review.findings.filter(({ ruleId }) => ruleId === 'review-weaker-than-upstream')).toHaveLength(2)
})
