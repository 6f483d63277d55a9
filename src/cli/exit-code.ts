import type { Severity } from '../index.js'
import type { FailOn } from './flags.js'
import type { ExitCode } from './exit-codes.js'

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/**
 * Exit code for findings: 1 where one is as grave as asked or graver.
 *
 * @param severities of the findings
 * @param failOn from which severity on
 */
export function findingsCode(severities: readonly Severity[], failOn: FailOn): ExitCode {
  if (failOn === 'never') return 0
  return severities.some((severity) => RANK[severity] >= RANK[failOn]) ? 1 : 0
}
