import type { Flags } from './flags.js'
import type { Outcome } from './load-plans.js'
import { inLang, problemLine } from './problem.js'
import type { ExitCode } from './run-cli.js'

const bareText = {
  zh: '读得出文字，但没有编号的举措或目标，可能不是方案',
  en: 'readable, but without numbered measures or targets; perhaps not a plan',
}

/**
 * Say what could not be read and what was read but is no plan, and choose the exit code.
 *
 * @param outcome what reading gave
 * @param flags options of the call
 * @param code exit code where every input could be read
 */
export function finish({ bare, problems }: Outcome, flags: Flags, code: ExitCode = 0): ExitCode {
  if (!flags.quiet) for (const name of bare) process.stderr.write(`${name}: ${inLang(bareText, flags.voice)}\n`)
  for (const problem of problems) process.stderr.write(`duizhao: ${problemLine(problem, flags.voice)}\n`)
  return problems.length > 0 ? 2 : code
}
