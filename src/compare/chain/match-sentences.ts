import type { ChainPlace, ChainSentence } from '../../model.js'
import { FILLER } from '../../words/chain-texts.js'
import { diffWords } from '../../text/word-diff.js'
import type { WordTable } from '../../text/word-table.js'
import type { PlanSentence } from './list-sentences.js'

/** Less alike sentences are two sentences. */
const ALIKE = 0.55
/** A sentence that stands inside a longer one, almost whole, is taken over too. */
const INSIDE = 0.85
const INSIDE_SHORTEST = 12
/** A pair of characters of more sentences tells nothing; so many candidates of a sentence are compared in full. */
const COMMON = 80
const CANDIDATES = 8

interface Read {
  sentence: PlanSentence
  /** letters and numbers only: equal ones are word for word the same */
  key: string
  grams: ReadonlySet<string>
}

/** Which sentences of the plan above were taken over, and which of a plan come of none of them. */
export interface MatchedSentences {
  sentences: ChainSentence[]
  own: ChainPlace[]
}

/**
 * Find for each sentence of the plan above the sentence that takes it over: word for word first, then the most alike
 * ones, each at most once but where a longer sentence holds several.
 *
 * @param above sentences of the plan above
 * @param below sentences of the plan
 * @param words field words that are never cut
 */
export function matchSentences(
  above: readonly PlanSentence[],
  below: readonly PlanSentence[],
  words: WordTable<unknown>,
): MatchedSentences {
  const [readAbove, readBelow] = [above.map(read), below.map(read)]
  const matched = pairVerbatim(readAbove, readBelow)
  const taken = new Set([...matched.values()].map(({ at }) => at))
  const candidates = findCandidates(readAbove, readBelow, matched, taken)
  for (const { a, b, score, inside } of candidates) {
    if (matched.has(a) || (taken.has(b) && !inside)) continue
    matched.set(a, { at: b, score, verbatim: false })
    taken.add(b)
  }
  const sentences = above.map((sentence, i): ChainSentence => {
    const match = matched.get(i)
    const own = match === undefined ? undefined : below[match.at]
    const upstream = sentence.place
    if (match === undefined || own === undefined) return { status: 'none', upstream, own: null, similarity: 0, words: [] } // prettier-ignore
    const status = match.verbatim ? 'verbatim' : 'changed'
    const changes = match.verbatim ? [] : diffWords(sentence.text, own.text, words)
    return { status, upstream, own: own.place, similarity: Math.round(match.score * 1000) / 1000, words: changes }
  })
  return { sentences, own: below.filter((_, j) => !taken.has(j)).map(({ place }) => place) }
}

interface Match {
  at: number
  score: number
  verbatim: boolean
}

function read(sentence: PlanSentence): Read {
  const plain = sentence.text.replace(FILLER, '')
  const grams = new Set<string>()
  for (let i = 0; i + 1 < plain.length; i++) grams.add(plain.slice(i, i + 2))
  return { sentence, key: sentence.text.replace(/[^\p{L}\p{N}%‰.]/gu, ''), grams }
}

/** The same words in both; a text that both repeat is paired in order. */
function pairVerbatim(above: readonly Read[], below: readonly Read[]): Map<number, Match> {
  const open = new Map<string, number[]>()
  for (const [j, { key }] of below.entries()) {
    const list = open.get(key)
    if (list === undefined) open.set(key, [j])
    else list.push(j)
  }
  const matched = new Map<number, Match>()
  const next = new Map<string, number>()
  for (const [i, { key }] of above.entries()) {
    const list = open.get(key)
    if (list === undefined) continue
    const at = next.get(key) ?? 0
    // printed more often above than here: the last one stands for the rest
    matched.set(i, { at: list[Math.min(at, list.length - 1)] ?? 0, score: 1, verbatim: true })
    next.set(key, at + 1)
  }
  return matched
}

interface SentencePair {
  a: number
  b: number
  score: number
  inside: boolean
}

function findCandidates(
  above: readonly Read[],
  below: readonly Read[],
  done: ReadonlyMap<number, Match>,
  taken: ReadonlySet<number>,
): SentencePair[] {
  const posted = new Map<string, number[]>()
  for (const [j, { grams }] of below.entries()) {
    if (taken.has(j)) continue
    for (const gram of grams) {
      const list = posted.get(gram)
      if (list === undefined) posted.set(gram, [j])
      else if (list.length <= COMMON) list.push(j)
    }
  }
  const found: SentencePair[] = []
  for (const [i, one] of above.entries()) {
    if (done.has(i)) continue
    const shared = new Map<number, number>()
    for (const gram of one.grams) {
      const list = posted.get(gram) ?? []
      if (list.length <= COMMON) for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, CANDIDATES)
    for (const [j] of best) {
      const other = below[j]
      if (other === undefined) continue
      const held = countShared(one.grams, other.grams)
      const score = (2 * held) / Math.max(1, one.grams.size + other.grams.size)
      const inside = one.grams.size >= INSIDE_SHORTEST && held >= INSIDE * one.grams.size
      if (score >= ALIKE || inside) found.push({ a: i, b: j, score, inside })
    }
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const gram of a) if (b.has(gram)) shared++
  return shared
}
