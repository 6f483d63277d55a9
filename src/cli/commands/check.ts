import { reporter } from 'vfile-reporter'
import { toRows } from '../../index.js'
import { findingsCode } from '../exit-code.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { lintFile } from '../lint-file.js'
import { loadPlans, type Loaded } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import type { ExitCode } from '../exit-codes.js'
import { usesColor } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

/** `duizhao check`: what is odd in the text itself, and where. */
export async function runCheck(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) {
    const { lang } = flags
    const columns = ['plan', 'severity', 'ruleId', 'message', 'location', 'quote']
    const rows = toRows(loaded.plans, { of: 'messages', lang })
    const data =
      flags.format === 'table'
        ? reportLines(loaded, flags)
        : await printRows(rows, flags, columns, 'messages', 'messages')
    await writeOut(data, flags)
  }
  const severities = loaded.plans.flatMap(({ messages }) => messages.map(({ severity }) => severity))
  return finish(loaded, flags, findingsCode(severities, flags.failOn ?? 'info'))
}

function reportLines({ plans, names, lined }: Loaded, flags: Flags): string {
  const files = plans.map((plan, i) => lintFile(plan, names[i] ?? '-', lined[i] === true, flags.lang))
  return reporter(files, { color: usesColor(flags), quiet: flags.quiet })
}
