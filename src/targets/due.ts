import type { RuleId } from '../model.js'

/** When a value is due. */
export interface Due {
  year: number | null
  yearText: string | null
  month: number | null
  baseline: number | null
  perYear: boolean
  /** the year was carried over from a sentence before, or counted from the plan's date */
  doubt: 'carried' | 'relative' | null
  /** a year stands near, and whether it governs is not plain */
  unclear: boolean
  /** the rule that gave the year, see `yearRules`; null where there is none */
  why: RuleId | null
}
