import type { RuleId } from '../model.js'
import type { CueReach, Tense } from '../words/time-words.js'

/** A word or date that places what stands by it in time. */
export interface TimeMark {
  start: number
  end: number
  /** null for a year of which nobody can tell: it ends what earlier sentences say */
  tense: Tense | null
  reach: CueReach
  why: RuleId
  /** it tells of what stands before it: in its clause, in the clause that it follows, in all its sentence */
  back: 'no' | 'clause' | 'sentence'
  weak: boolean
  ofMoney: boolean
  /** it stands in a bracket, and says nothing of what stands outside */
  aside: boolean
}

/** What the sentences before a place say. */
export interface Flow {
  tense: Tense | null
  why: RuleId | null
}
