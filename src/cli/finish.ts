import type { Flags } from './flags.js'
import type { Outcome } from './open-plans.js'
import { problemLine } from './problem.js'
import type { ExitCode } from './exit-codes.js'
import { say } from './say.js'

/**
 * Say what could not be read and what should be known of the rest, and choose the exit code.
 *
 * @param outcome what reading gave
 * @param flags options of the call
 * @param code exit code where every input could be read
 */
export function finish({ notes, problems }: Outcome, flags: Flags, code: ExitCode = 0): ExitCode {
  if (!flags.quiet) for (const note of notes) say(problemLine(note, flags.voice))
  for (const problem of problems) say(`duizhao: ${problemLine(problem, flags.voice)}`)
  return problems.length > 0 ? 2 : code
}
