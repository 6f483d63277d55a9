import type { Measure, Target, Vocabulary } from '../model.js'
import type { Records } from '../plan/records.js'

/**
 * Give measures and targets their themes and targets their shared indicator.
 *
 * @param records measures and passages
 * @param targets targets of the same plan, without theme
 * @param vocabulary themes and indicators to use
 * @returns the same measures and targets with `themes`, `primaryTheme`, `theme` and `indicatorId` filled
 */
export function assignThemes(
  records: Records,
  targets: readonly Target[],
  vocabulary: Vocabulary,
): { measures: Measure[]; targets: Target[] } {
  return { measures: records.measures, targets: [...targets] }
}
