import { auditPlan, toRows, toTerminal } from '../../index.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import type { ExitCode } from '../exit-codes.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

/** `duizhao audit`: how far the data of a plan can be trusted. */
export async function runAudit(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const loaded = await loadPlans(paths, flags, 'plan-with-tree')
  const audits = loaded.plans.map((plan) => auditPlan(plan))
  if (audits.length > 0) {
    if (flags.format === 'json') await writeOut(JSON.stringify(loaded.single ? audits[0] : audits, null, 2), flags)
    else if (flags.format === 'table')
      await writeOut(audits.map((audit) => toTerminal(audit, terminalOptions(flags))).join('\n\n'), flags)
    else {
      const rows = audits.flatMap((audit) => toRows(audit))
      await writeOut(await printRows(rows, flags, ['plan', 'check', 'quote', 'start', 'end'], 'audit', 'audit'), flags)
    }
  }
  // these two must hold; a value that reads otherwise from its quote alone is only counted
  const broken = audits.some(({ spans, numerals }) => spans.wrong.length + numerals.unclaimed.length > 0)
  return finish(loaded, flags, broken && flags.failOn !== 'never' ? 1 : 0)
}
