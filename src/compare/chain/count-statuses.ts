import type { ChainIndicator, ChainStatus } from '../../model.js'

/** How many indicators have each status. */
export function countStatuses(indicators: readonly ChainIndicator[]): Record<ChainStatus, number> {
  const counts: Record<ChainStatus, number> = {
    raised: 0,
    kept: 0,
    lowered: 0,
    advanced: 0,
    postponed: 0,
    firmer: 0,
    softened: 0,
    'no-number': 0,
    dropped: 0,
    added: 0,
    'not-comparable': 0,
  }
  for (const { status } of indicators) counts[status]++
  return counts
}
