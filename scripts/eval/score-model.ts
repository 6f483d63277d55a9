import type { Span } from '../../src/model.js'
import type { Overlap, Tally } from './tally.js'

/** One place where the library and the annotation differ. */
export interface Disagreement {
  what:
    | 'metadata'
    | 'section extra'
    | 'section missing'
    | 'section depth'
    | 'section parent'
    | 'body extra'
    | 'body missing'
    | 'target extra'
    | 'target missing'
    | 'target differs'
    | 'target name'
    | 'target without a doubt'
    | 'target evidence'
    | 'target value text'
    | 'target year text'
    | 'target kind'
    | 'target certainty'
    | 'target measure'
    | 'target indicator'
    | 'target theme'
    | 'milestone extra'
    | 'milestone missing'
    | 'measure themes'
    | 'primary theme'
    | 'deadline'
  gold: string | null
  got: string | null
  /** place in the plan, where there is one */
  span: Span | null
}

/** Everything that is measured of one plan. */
export interface PlanScore {
  /** fields of the metadata */
  meta: Tally
  /** deadlines (完成时限) of the measures that have one, in the gold or in the plan */
  deadline: Tally
  sections: Overlap
  /** depth, of the sections found */
  depth: Tally
  /** number and title of the parent, of the sections found */
  parent: Tally
  bodies: Overlap
  /** one-to-one by overlap of value spans; milestones apart */
  targets: Overlap
  /** comparator, min, max, unit, year and perYear all right, of the targets found */
  full: Tally
  /** full tuple and name right: what a reader is told */
  told: Overlap
  /** told right, of the targets handed out without a doubt */
  sure: Tally
  /** handed out without a doubt, of all targets handed out */
  sureShare: Tally
  /** what is measured is named as the annotator names it, of the targets found */
  name: Tally
  comparator: Tally
  value: Tally
  unit: Tally
  year: Tally
  perYear: Tally
  /** share that the two quotes have in common, added up */
  evidence: Tally
  /** the value's words as printed */
  valueText: Tally
  /** the year's words as printed */
  yearText: Tally
  kind: Tally
  certainty: Tally
  /** the target belongs to the right measure */
  measure: Tally
  /** the shared indicator is right, of the targets found whose gold names one */
  indicator: Tally
  /** any indicator is named where the gold names none: less is better */
  wrongIndicator: Tally
  /** an indicator of the guidelines' list is named where the gold names none: less is better */
  wrongListed: Tally
  theme: Tally
  /** one-to-one by overlap of evidence */
  milestones: Overlap
  /** measure–theme pairs */
  themes: Overlap
  primary: Tally
}

/** A score and the disagreements behind it. */
export interface Scored<T> {
  score: T
  disagreements: Disagreement[]
}
