import { edgeUnits } from './edge-units.js'
import { isSignAt, makeSigns, type Signs } from './signs.js'

/** A pattern that is asked of what stands right behind a place, with the units that tell where to try it. */
export interface Prefix {
  readonly pattern: RegExp
  /** what it can begin with; null where that cannot be listed */
  readonly first: Signs | null
}

/** A pattern that is asked of what stands right before a place. */
export interface Suffix {
  readonly pattern: RegExp
  /** what it can end with; null where that cannot be listed */
  readonly last: Signs | null
}

const signsOf = (units: string | null): Signs | null => (units === null ? null : makeSigns(units))

/** A pattern that begins with `^`. */
export const prefix = (pattern: RegExp): Prefix => ({ pattern, first: signsOf(edgeUnits(pattern, 'first')) })

/** A pattern that ends with `$`. */
export const suffix = (pattern: RegExp): Suffix => ({ pattern, last: signsOf(edgeUnits(pattern, 'last')) })

/**
 * `pattern.test(text.slice(from, to))`. Most places are turned down by the first unit of the stretch, which costs neither a
 * slice nor a search.
 *
 * @param prefix the pattern
 * @param text where to look
 * @param from first unit of the stretch, at least 0
 * @param to end of the stretch, exclusive; it may lie behind the text
 */
export function startsAt({ pattern, first }: Prefix, text: string, from = 0, to = text.length): boolean {
  if (first !== null && (from >= to || !isSignAt(first, text, from))) return false
  return pattern.test(text.slice(from, to))
}

/** What a prefix matches at the head of a stretch, see {@link startsAt}. */
export function matchStart(
  { pattern, first }: Prefix,
  text: string,
  from = 0,
  to = text.length,
): RegExpExecArray | null {
  if (first !== null && (from >= to || !isSignAt(first, text, from))) return null
  return pattern.exec(text.slice(from, to))
}

/** `pattern.test(text.slice(from, to))`, where the last unit of the stretch turns most places down; see {@link startsAt}. */
export function endsAt({ pattern, last }: Suffix, text: string, from = 0, to = text.length): boolean {
  if (last !== null && (from >= to || !isSignAt(last, text, Math.min(to, text.length) - 1))) return false
  return pattern.test(text.slice(from, to))
}

/** What a suffix matches at the end of a stretch, see {@link startsAt}. */
export function matchEnd({ pattern, last }: Suffix, text: string, from = 0, to = text.length): RegExpExecArray | null {
  if (last !== null && (from >= to || !isSignAt(last, text, Math.min(to, text.length) - 1))) return null
  return pattern.exec(text.slice(from, to))
}
