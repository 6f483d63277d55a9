import type { Standing } from '../parts/standings.js'
import type { ItemVerdict } from './report-data.js'

/** Reference “all the others”. */
export const EVERYONE = -2

/**
 * One word for how a value stands.
 *
 * @param verdicts the value's verdicts, from its own point of view
 * @param plan position of the plan that states the value
 * @param reference position of the plan to stand against, -1 for the median, {@link EVERYONE} for all others
 * @returns null where nothing was judged
 */
export function summarizeVerdicts(verdicts: readonly ItemVerdict[], plan: number, reference: number): Standing | null {
  if (plan === reference && verdicts.length > 0) return 'reference'
  if (reference !== EVERYONE) return verdicts.find(([other]) => other === reference)?.[1] ?? null
  const results = new Set(verdicts.map(([, result]) => result))
  if (results.size === 0) return null
  results.delete('not-comparable')
  if (results.size === 0) return 'not-comparable'
  const [stricter, looser] = [results.has('stricter'), results.has('looser')]
  if (stricter && looser) return 'middle'
  if (stricter) return 'strictest'
  return looser ? 'loosest' : 'same'
}
