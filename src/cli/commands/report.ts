import { comparePlans } from '../../index.js'
import { checkIds } from '../check-ids.js'
import { compareOptions } from '../compare-options.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { printReport } from '../print-report.js'
import type { ExitCode } from '../exit-codes.js'
import { writeOut } from '../write-out.js'

/** `duizhao report`: the comparison as one self-contained page. */
export async function runReport(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  checkIds(flags)
  const loaded = await loadPlans(paths, flags, 'plan-with-tree')
  if (loaded.plans.length > 0) {
    const comparison = comparePlans(loaded.plans, compareOptions(loaded, flags))
    await writeOut(await printReport({ plans: loaded.plans, comparison, lang: flags.lang }), flags)
  }
  return finish(loaded, flags)
}
