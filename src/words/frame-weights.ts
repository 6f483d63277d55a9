/**
 * What speaks for a wrong name, and how much: natural logarithms of odds, fitted by logistic regression on the annotated
 * plans of corpus and fixtures/made/seen; fixtures/made/kept-back had no part in it. A name whose sum is at or above the
 * limit is handed out with the doubt `name`.
 */
export const nameWeights = {
  /** every name */
  base: -3.5,
  /** four signs or fewer (入组率), five, six */
  shortest: 2.7,
  short: 1.2,
  six: 1,
  /** its thing says nothing alone, and nothing was found that it belongs to */
  unowned: 0.6,
  /** nothing but a level, an area or a number of people stands there */
  empty: 1,
  /** whom it is about was taken from the clause before, or from a value of another clause */
  borrowedWhom: 1.8,
  /** what is counted was taken from the clause before */
  borrowedFromClause: 1.3,
  /** what is counted was taken from another value */
  borrowedThing: 0.3,
  /** something was taken from a sentence before, from a heading, or from behind */
  far: 2.3,
  money: 1.5,
  /** times, visits, ratios, lengths */
  amount: 1,
  person: 0.8,
  coverage: 0.6,
  /** words on both sides of the value were joined */
  bothSides: 1.3,
  /** the name holds a list of three or more */
  listed: 1.4,
  /** more than 24 signs */
  long: 0.8,
  /** a preposition was left inside */
  preposition: 0.2,
  /** read by a weak rule */
  weak: 0.7,
  /** neither a thing nor anybody */
  noThing: 1,
  /** those who do a thing */
  deed: -1,
  /** its own words name whom, a level, an area or for how many */
  owned: -0.5,
  /** a measure of everybody where nobody is named (预期寿命) */
  specific: -1.6,
  /** a difference, not a level */
  change: 1.2,
} as const

export type NameFeature = Exclude<keyof typeof nameWeights, 'base'>

/** From this sum on a name is doubted. */
export const nameLimit = -1.7

/** Prepositions that a name does not hold. */
export const NAME_PREPOSITION: RegExp = /[对为由按将把从向]/u
