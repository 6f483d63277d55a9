import { YEAR_UNITS } from '../../words/judge-patterns.js'
import type { Question } from './question.js'
import { reasonBefore } from './reason-before.js'
import { reasonBehind } from './reason-behind.js'
import type { Trait } from './rule.js'

/** A bit for each trait. */
export const TRAITS: Readonly<Record<Trait, number>> = { time: 1, years: 2, bare: 4, led: 8, followed: 16 }

/** The traits of a number, as bits of {@link TRAITS}. */
export function traitsOf(question: Question): number {
  const { family, unit } = question.quantity
  return (
    (family === 'time' ? TRAITS.time : 0) |
    (YEAR_UNITS.has(unit) ? TRAITS.years : 0) |
    (unit === null ? TRAITS.bare : 0) |
    (reasonBefore(question) === null ? 0 : TRAITS.led) |
    (reasonBehind(question) === null ? 0 : TRAITS.followed)
  )
}
