import type { Target } from '../model.js'
import { foldPhrase } from './fold-phrase.js'
import type { ScopeReader } from './read-scopes.js'
import { sameQuantity } from './same-quantity.js'
import { readSide, type Side } from './verdict-rules.js'

/** Targets that promise another value than the answer: same wording, subject, unit and year, no part and no list. */
export function contradicting(answer: Target, targets: readonly Target[], scopes: ScopeReader): string[] {
  // most plans state one value under a row, or several of other years
  let own: Side | null = null
  return targets
    .filter((target) => {
      if (target === answer || target.kind === 'milestone' || target.year !== answer.year) return false
      // several values of one place are a list; a contradiction stands in two places
      if (target.measureId === answer.measureId && (target.table === null) === (answer.table === null)) return false
      if (target.table?.column !== answer.table?.column && target.table !== null && answer.table !== null) return false
      if (target.doubts.length > 0 || answer.doubts.length > 0) return false
      if (foldPhrase(target.indicator).key !== foldPhrase(answer.indicator).key) return false
      own ??= readSide(answer, scopes, '', null)
      const other = readSide(target, scopes, '', null)
      if (!sameQuantity(own, other)) return false
      return (own.low ?? own.high) !== (other.low ?? other.high)
    })
    .map(({ id }) => id)
}
