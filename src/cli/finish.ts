import type { Flags } from './flags.js'
import type { Loaded } from './load-plans.js'
import { inLang, problemLine } from './problem.js'
import type { ExitCode } from './run-cli.js'

/**
 * Say what could not be read and what was read but is no plan, and choose the exit code.
 *
 * @param loaded what `loadPlans` gave
 * @param flags options of the call
 * @param code exit code where every input could be read
 */
export function finish(loaded: Loaded, flags: Flags, code: ExitCode = 0): ExitCode {
  if (!flags.quiet)
    loaded.plans.forEach((plan, i) => {
      if (plan.measures.length > 0 || plan.targets.length > 0) return
      const text = {
        zh: '读得出文字，但没有编号的举措或目标，可能不是方案',
        en: 'readable, but without numbered measures or targets; perhaps not a plan',
      }
      process.stderr.write(`${loaded.names[i] ?? plan.id}: ${inLang(text, flags.voice)}\n`)
    })
  for (const problem of loaded.problems) process.stderr.write(`duizhao: ${problemLine(problem, flags.voice)}\n`)
  return loaded.problems.length > 0 ? 2 : code
}
