import { edgeUnits } from './edge-units.js'
import { isSignAt, makeSigns, type Signs } from './signs.js'

/** A pattern that is asked of what stands right behind or right before a place, with the units that tell where to try it. */
export interface Affix {
  readonly pattern: RegExp
  /** what it can begin or end with; null where that cannot be listed */
  readonly edge: Signs | null
}

const affix = (pattern: RegExp, units: string | null): Affix => ({
  pattern,
  edge: units === null ? null : makeSigns(units),
})

/** A pattern that begins with `^`. */
export const prefix = (pattern: RegExp): Affix => affix(pattern, edgeUnits(pattern, 'first'))

/** A pattern that ends with `$`. */
export const suffix = (pattern: RegExp): Affix => affix(pattern, edgeUnits(pattern, 'last'))

/**
 * `pattern.test(text.slice(from, to))`. Most places are turned down by the first unit of the stretch, which costs neither a
 * slice nor a search.
 *
 * @param affix a {@link prefix}
 * @param text where to look
 * @param from first unit of the stretch, at least 0
 * @param to end of the stretch, exclusive; it may lie behind the text
 */
export function startsAt({ pattern, edge }: Affix, text: string, from = 0, to = text.length): boolean {
  if (edge !== null && (from >= to || !isSignAt(edge, text, from))) return false
  return pattern.test(text.slice(from, to))
}

/**
 * `pattern.test(text.slice(from, to))`, where the last unit of the stretch turns most places down.
 *
 * @param affix a {@link suffix}
 * @param text where to look
 * @param from first unit of the stretch, at least 0
 * @param to end of the stretch, exclusive; it may lie behind the text
 */
export function endsAt({ pattern, edge }: Affix, text: string, from = 0, to = text.length): boolean {
  if (edge !== null && (from >= to || !isSignAt(edge, text, Math.min(to, text.length) - 1))) return false
  return pattern.test(text.slice(from, to))
}

/** What a {@link prefix} matches at the head of a stretch, see {@link startsAt}. */
export function matchStart({ pattern, edge }: Affix, text: string, from = 0, to = text.length): RegExpExecArray | null {
  if (edge !== null && (from >= to || !isSignAt(edge, text, from))) return null
  return pattern.exec(text.slice(from, to))
}

/** What a {@link suffix} matches at the end of a stretch, see {@link endsAt}. */
export function matchEnd({ pattern, edge }: Affix, text: string, from = 0, to = text.length): RegExpExecArray | null {
  if (edge !== null && (from >= to || !isSignAt(edge, text, Math.min(to, text.length) - 1))) return null
  return pattern.exec(text.slice(from, to))
}
