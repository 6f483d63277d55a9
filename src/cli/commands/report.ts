import { comparePlans, type Comparison, type Lang, type Plan, type Review } from '../../index.js'
import { checkIds } from '../check-ids.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import type { ExitCode } from '../run-cli.js'
import { writeOut } from '../write-out.js'
import { compareOptions } from './compare.js'

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

interface ReportInput {
  plans: Plan[]
  comparison: Comparison
  review?: Review
  lang: Lang
}

/** The page is a chunk of its own, loaded only here. */
export async function printReport(input: ReportInput): Promise<string> {
  const { toReport } = await import('../../output/report/to-report.js')
  return toReport(input)
}
