import { renderOutline, type Plan } from '../../index.js'
import type { Flags } from '../flags.js'
import { loadPlans, type Loaded } from '../load-plans.js'
import { finish } from '../finish.js'
import { terminalOptions } from '../terminal-options.js'
import type { ExitCode } from '../run-cli.js'
import { writeOut } from '../write-out.js'

/** `duizhao parse`: plans as an outline or as data. */
export async function runParse(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) await writeOut(printPlans(loaded, flags), flags)
  return finish(loaded, flags)
}

function printPlans({ plans, single }: Loaded, flags: Flags): string {
  const data = plans.map((plan) => printable(plan, flags.tree))
  switch (flags.format) {
    case 'json':
      // one file gives one object; several, or a folder however few it holds, give an array
      return JSON.stringify(single ? data[0] : data, null, 2)
    case 'ndjson':
      return data.map((plan) => JSON.stringify(plan)).join('\n')
    default:
      return plans.map((plan) => renderOutline(plan, terminalOptions(flags))).join('\n\n')
  }
}

/** A plan as JSON shows it: without the tree unless it is asked for. */
export function printable(plan: Plan, tree: boolean): Omit<Plan, 'tree'> {
  if (tree) return plan
  const { tree: _tree, ...rest } = plan
  return rest
}
