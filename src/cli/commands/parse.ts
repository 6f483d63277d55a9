import { toMarkdown, toNdjson, toRows, toTerminal, toXlsx, type Plan } from '../../index.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans, type Loaded } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import type { ExitCode } from '../run-cli.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

/** `duizhao parse`: plans as an outline or as data. */
export async function runParse(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) await writeOut(await printPlans(loaded, flags), flags)
  return finish(loaded, flags)
}

async function printPlans({ plans, single }: Loaded, flags: Flags): Promise<string | Uint8Array> {
  const data = plans.map((plan) => printable(plan, flags.tree))
  const { lang } = flags
  switch (flags.format) {
    case 'json':
      // one file gives one object; several, or a folder however few it holds, give an array
      return JSON.stringify(single ? data[0] : data, null, 2)
    case 'ndjson':
      return toNdjson(data)
    case 'table':
      return plans.map((plan) => toTerminal(plan, terminalOptions(flags))).join('\n\n')
    case 'markdown':
      return plans
        .map((plan) => `# ${plan.label}\n\n${toMarkdown(toRows(plan, { lang }), { lang, columns })}`)
        .join('\n')
    case 'xlsx':
      return toXlsx({ plans }, { lang })
    default:
      return printRows(toRows(plans, { lang }), flags, columns, 'targets')
  }
}

const columns = ['theme', 'indicator', 'value', 'quote', 'location']

/** A plan as JSON shows it: without the tree unless it is asked for. */
export function printable(plan: Plan, tree: boolean): Omit<Plan, 'tree'> {
  if (tree) return plan
  const copy: Partial<Plan> & Omit<Plan, 'tree'> = { ...plan }
  delete copy.tree
  return copy
}
