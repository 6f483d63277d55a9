import type { ExclusionReason, RuleId } from '../../model.js'
import type { Question } from './question.js'

/**
 * What a rule decides: a reason to leave the number out, `promise`, or `pass`: the rest of its stage does not ask of this
 * number.
 */
export type Decision = ExclusionReason | 'promise' | 'pass'

/**
 * What a number is by itself, found out once for all rules: an amount of time, one in `YEAR_UNITS`, without a unit, with a
 * word of a known kind right before or right behind it.
 */
export type Trait = 'time' | 'years' | 'bare' | 'led' | 'followed'

/** One row of the table by which a number is told to be a promise or none. */
export interface JudgeRule {
  id: RuleId
  /** only of numbers with this trait `when` is asked: none other ever fits */
  of?: Trait
  when: (question: Question) => boolean
  /** a function where the reason depends on what the number counts */
  then: Decision | ((question: Question) => Decision)
  /** a text that the rule decides, and a like one that it does not */
  example: string
  counterexample: string
  note: string
  /** where the example has to stand, as in the tables of cases (`zone=goals`) */
  place?: string
  /** where the counterexample stands, where it is another place */
  counterplace?: string
  /** a promise that rests on this alone may be a fact or an example */
  weak?: boolean
}

/** Rules that are asked one after another of the same kind of number. */
export interface Stage {
  id: string
  note: string
  /** whether the stage asks of a number at all; by default of each */
  asks?: (question: Question) => boolean
  rules: readonly JudgeRule[]
}
