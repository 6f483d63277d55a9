import { language } from '../words/language.js'
import { WHERE_FROM } from '../words/units.js'
import { isSignAt, makeSigns } from '../text/signs.js'

/** Head of a density, as printed and as a unit prints it. */
export interface Density {
  /** 千人口, 3万人口 */
  per: string
  words: string
}

/** What the head of a density begins with: the pattern is tried nowhere else. */
const HEADS = makeSigns('每十百千万')

/** How far into a phrase the head of a density may stand. */
const REACH = 24

/**
 * The head of a density near the start of a phrase: 每千人口, 每10万名常住人口.
 *
 * @param phrase cleaned text
 * @returns null where the phrase counts for no number of people
 */
export function densityIn(phrase: string): Density | null {
  for (let at = 0; at < Math.min(phrase.length, REACH); at++) {
    const found = densityAt(phrase, at)
    if (found !== null) return found
  }
  return null
}

/**
 * The head of a density at a place.
 *
 * @param text cleaned text
 * @param at unit where it begins
 */
export function densityAt(text: string, at: number): Density | null {
  if (!isSignAt(HEADS, text, at)) return null
  const base = language().density
  base.lastIndex = at
  const match = base.exec(text)
  if (match === null) return null
  const { count = '', scale, named } = match.groups ?? {}
  if (scale === undefined) return { per: match[0].slice(1), words: match[0] }
  return { per: `${count === '1' ? '' : count}${scale}${named?.replace(WHERE_FROM, '') ?? '人口'}`, words: match[0] }
}

/**
 * Whether a density begins with 每 in a stretch: 每万名居民拥有全科医生3名.
 *
 * @param text cleaned text
 * @param from first unit
 * @param to unit behind the last one
 */
export function hasDensity(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '每' && densityAt(text, at) !== null) return true
  return false
}
