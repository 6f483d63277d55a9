import { IS_DEADLINE, IS_SPAN } from '../words/date-patterns.js'
import type { Exclusion, ExclusionReason, Target } from '../model.js'
import type { Records } from '../plan/records.js'

/** So many facts in a text that sets no measures, and it is a report. */
const MIN_FACTS = 3
const FACTS: ReadonlySet<ExclusionReason> = new Set(['existing-count', 'achievement', 'spent-money'])

/**
 * Doubt that anything is promised in a text that looks back: no measure, several facts, and no value of a year that is
 * still to come. Texts of the press that report what has been reached print some of it as plans print their aims.
 *
 * @param targets targets of the plan; the doubt is added to them
 * @param exclusions the numbers left out, with their reasons
 * @param measures measures of the plan
 * @param told the last year that the text shows to be over, null where it shows none
 */
export function doubtReports(
  targets: readonly Target[],
  exclusions: readonly Exclusion[],
  { measures }: Pick<Records, 'measures'>,
  told: number | null,
): void {
  if (measures.length > 0 || targets.some((target) => looksAhead(target, told))) return
  if (exclusions.filter(({ reason }) => FACTS.has(reason)).length < MIN_FACTS) return
  for (const { doubts } of targets) if (!doubts.includes('promise')) doubts.push('promise')
}

/**
 * A deadline, or a year that is well to come: “十四五”期间 and the year after the last one told of (2025年补助场馆3370个) may be
 * told of too.
 */
const looksAhead = ({ year, yearText }: Target, told: number | null): boolean =>
  year !== null &&
  (told === null ? !IS_SPAN.test(yearText ?? '') : year > told + 1 || (year > told && IS_DEADLINE.test(yearText ?? '')))
