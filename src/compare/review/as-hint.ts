import type { Finding, Labels } from '../../model.js'

/** Below the hints of the draft's own subject. */
const OTHERS = 20

/**
 * A finding that may not apply to the draft, as a hint that says why.
 *
 * @param finding what peers have and the draft lacks
 * @param why a sentence that is put behind its reason
 */
export function asHint(finding: Finding, why: Labels): Finding {
  const reason = { zh: finding.reason.zh + why.zh, en: `${finding.reason.en} ${why.en}` }
  return { ...finding, tier: 'hint', severity: 'info', importance: Math.min(finding.importance, OTHERS), reason }
}
