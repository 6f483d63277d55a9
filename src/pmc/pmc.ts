import type { Labels, Span } from '../model.js'

/**
 * How a text is asked for a second-level variable. A sheet can come as JSON, so a rule is data:
 *
 * - `words`: one of the words stands in a measure (in `place: 'text'` anywhere), outside the titles of other documents
 * - `themes`: a measure sets an action for one of these themes
 * - `horizon`: so many years lie between the year of the plan and the last year by which something is promised
 * - `targets`: at least so many targets have a number and a year and no doubt
 * - `basis`: the opening sentence names a document that the plan follows
 * - `bodies`: a measure names a body that leads it or answers for it
 * - `published`: the day or the manner of publication is printed
 * - `ask`: a text cannot tell; the coder says
 */
export type PmcRule =
  | { kind: 'words'; words: readonly string[]; place?: 'measures' | 'text' }
  | { kind: 'themes'; themes: readonly string[] }
  | { kind: 'horizon'; from: number; to: number | null }
  | { kind: 'targets'; atLeast: number }
  | { kind: 'basis' }
  | { kind: 'bodies' }
  | { kind: 'published' }
  | { kind: 'ask' }

/** A second-level variable: 0 or 1. */
export interface PmcVariable {
  /** `X1:1` */
  id: string
  labels: Labels
  rule: PmcRule
  /** what is said where the rule finds nothing: 0, or nothing at all (`ask`); default 0 */
  otherwise?: 0 | 'ask'
}

/** A first-level variable: the mean of its second-level ones, or 0 or 1 itself where it has none. */
export interface PmcDimension {
  /** `X1` */
  id: string
  labels: Labels
  variables: readonly PmcVariable[]
  /** asked where there are no second-level variables */
  rule?: PmcRule
}

/** From which index on a grade is given; the grade of the highest such value. */
export interface PmcGrade {
  id: string
  labels: Labels
  from: number
}

/** A sheet of variables as data. */
export interface PmcSheet {
  id: string
  labels: Labels
  /** study that it follows */
  source: string
  dimensions: readonly PmcDimension[]
  grades: readonly PmcGrade[]
}

/** What is said of one second-level variable. */
export interface PmcAnswer {
  id: string
  dimension: string
  labels: Labels
  /** null: left to the coder */
  score: 0 | 1 | null
  /** who says so: the text by these words, the lack of them, nobody yet, or a coder */
  why: 'found' | 'absent' | 'open' | 'coder'
  /** the words that show it */
  evidence: { quote: string; span: Span; location: string } | null
  /** what was looked for, where it is not there */
  looked: string[]
}

/** A first-level variable with what is known of it. */
export interface PmcValue {
  id: string
  labels: Labels
  /** null while an answer is open */
  value: number | null
  /** with 0 and with 1 for what is open */
  low: number
  high: number
  open: number
}

/** One plan by one sheet. */
export interface PmcScore {
  plan: { id: string; label: string }
  sheet: string
  dimensions: PmcValue[]
  answers: PmcAnswer[]
  /** sum of the first-level variables; null while an answer is open */
  index: number | null
  low: number
  high: number
  open: number
  /** null while the open answers can change it */
  grade: PmcGrade | null
}
