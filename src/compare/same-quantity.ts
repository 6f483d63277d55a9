import { relateScopes } from './read-scopes.js'
import type { Side } from './verdict-rules.js'

/** One subject, one kind of unit: targets that only differ in year, place or value. */
export function sameQuantity(a: Side, b: Side): boolean {
  return (
    a.unit.kind === b.unit.kind &&
    a.unit.per === b.unit.per &&
    a.perYear === b.perYear &&
    (a.target.kind === 'change') === (b.target.kind === 'change') &&
    relateScopes(a.scopes, b.scopes) === 'same'
  )
}
