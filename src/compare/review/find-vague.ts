import { plainVerbs, softWords } from '../../words/vague-verbs.js'
import type { Finding } from '../../model.js'
import { findClause, indexClauses, seekWordings } from '../index-clauses.js'
import { sentenceAround } from '../sentence-around.js'
import { listValues, makeFinding, nameIndicator, type ReviewContext } from './review-context.js'
import type { ReviewRow } from './review-row.js'

/** Rows that only one peer states are looked for up to so many peers: with thousands of peers they are noise. */
const FEW_PEERS = 50

/**
 * Look for vague words where peers give a number: a clause of the draft that names a row's indicator with a word such
 * as 逐步提高 or 提高, and no number.
 *
 * @param context the draft and its peers
 * @returns a function that gives the finding for a row the draft states no number for, or null
 */
export function findVague(context: ReviewContext): (read: ReviewRow) => Finding | null {
  const index = indexClauses(context.draft)
  return (read) => {
    const { row, peers } = read
    if (peers.length < 2 && context.peers.length > FEW_PEERS) return null
    const clause = findClause(index, seekWordings(wordings(read, context)), row.unitFamily, ({ text }) => isVague(text))
    if (clause === null) return null
    const { source } = context.draft
    const span = sentenceAround(source, clause.span, clause.measure.span)
    const place = { quote: source.slice(span.start, span.end), span, location: clause.measure.location }
    const cited = peers.map((peer) => peer.citation)
    const count = String(cited.length)
    const fillings = {
      indicator: nameIndicator(row.indicator.label, row.indicator.id, context),
      word: clause.text,
      count,
      values: listValues(peers),
    }
    const head = { theme: row.theme, indicatorId: row.indicator.id, peers: cited, place }
    return makeFinding('review-vague', fillings, { ...head, bonus: (16 * cited.length) / context.peers.length })
  }
}

function isVague(text: string): boolean {
  return softWords.some((word) => text.includes(word)) || plainVerbs.some((word) => text.includes(word))
}

/** How the vocabulary and the peers word a row's indicator. */
function wordings({ row, peers }: ReviewRow, context: ReviewContext): string[] {
  const concept = context.indicators.get(row.indicator.id ?? '')
  const worded = peers.slice(0, 5).map((peer) => peer.target.indicator)
  return [row.indicator.label, ...(concept?.altLabel ?? []), ...worded]
}
