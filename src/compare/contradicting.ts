import type { Target } from '../model.js'
import { foldPhrase } from './fold-phrase.js'
import type { ScopeReader } from './read-scopes.js'
import { sameQuantity } from './same-quantity.js'
import { readSide } from './verdict-rules.js'

/** Targets that promise another value than the answer: same wording, subject, unit and year, no part and no list. */
export function contradicting(answer: Target, targets: readonly Target[], scopes: ScopeReader): string[] {
  const own = readSide(answer, scopes, '', null)
  return targets
    .filter((target) => {
      if (target === answer || target.kind === 'milestone' || target.year !== answer.year) return false
      // several values of one place are a list; a contradiction stands in two places
      if (target.measureId === answer.measureId && (target.table === null) === (answer.table === null)) return false
      if (target.table?.column !== answer.table?.column && target.table !== null && answer.table !== null) return false
      if (target.doubts.length > 0 || answer.doubts.length > 0) return false
      const other = readSide(target, scopes, '', null)
      if (!sameQuantity(own, other) || foldPhrase(target.indicator).key !== foldPhrase(answer.indicator).key)
        return false
      return (own.low ?? own.high) !== (other.low ?? other.high)
    })
    .map(({ id }) => id)
}
