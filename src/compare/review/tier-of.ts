import { certainRules, doubtRules } from '../../words/review-texts.js'
import type { Finding, FindingTier } from '../../model.js'

/**
 * How far a finding is to be trusted.
 *
 * @param finding its rule and severity
 */
export function tierOf({ ruleId, severity }: Pick<Finding, 'ruleId' | 'severity'>): FindingTier {
  if (doubtRules.has(ruleId)) return 'doubt'
  if (severity === 'error' || certainRules.has(ruleId)) return 'certain'
  return severity === 'warning' ? 'likely' : 'hint'
}
