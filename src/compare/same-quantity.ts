import { additionWords } from '../words/phrase-folds.js'
import { relateScopes } from './read-scopes.js'
import type { Side } from './verdict-rules.js'

/** 新增10个 and 总数达到60个 are two quantities, whatever the catalogue calls them. */
function isAdded({ target }: Side): boolean {
  return additionWords.some((word) => target.indicator.includes(word))
}

/** One subject, one kind of unit: targets that only differ in year, place or value. */
export function sameQuantity(a: Side, b: Side): boolean {
  return (
    a.unit.kind === b.unit.kind &&
    a.unit.per === b.unit.per &&
    a.perYear === b.perYear &&
    (a.target.kind === 'change') === (b.target.kind === 'change') &&
    isAdded(a) === isAdded(b) &&
    relateScopes(a.scopes, b.scopes) === 'same'
  )
}
