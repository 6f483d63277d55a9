import {
  comparePlans,
  toMarkdown,
  toRows,
  toTerminal,
  toXlsx,
  type CompareOptions,
  type Comparison,
} from '../../index.js'
import { suggest } from '../../text/suggest.js'
import { checkIds } from '../check-ids.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans, type Loaded } from '../load-plans.js'
import { usageError } from '../problem.js'
import { printRows } from '../print-rows.js'
import { printReport } from './report.js'
import type { ExitCode } from '../run-cli.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

/** `duizhao compare`: the targets of several plans side by side, theme by theme. */
export async function runCompare(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  checkIds(flags)
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) {
    const comparison = comparePlans(loaded.plans, compareOptions(loaded, flags))
    await writeOut(await printComparison(comparison, loaded, flags), flags)
  }
  return finish(loaded, flags)
}

/** Filters of a call as options of `comparePlans`. */
export function compareOptions(loaded: Loaded, flags: Flags): CompareOptions {
  const against = flags.against[0]
  return {
    ...(flags.themes.length > 0 && { themes: flags.themes }),
    ...(flags.indicators.length > 0 && { indicators: flags.indicators }),
    ...(flags.years.length > 0 && { years: flags.years }),
    ...(against !== undefined && { against: findPlan(against, loaded) }),
  }
}

/** A plan named by its id, its label or its file. */
function findPlan(name: string, { plans, names }: Loaded): string {
  if (name === 'median') return name
  const found =
    plans.find(({ id, label }, i) => id === name || label === name || names[i] === name) ??
    plans.find(({ meta }) => meta.docNumber === name)
  if (found !== undefined) return found.id
  const labels = plans.map(({ label }) => label)
  const near = suggest(name, labels)
  throw usageError(
    `--against 没有叫“${name}”的方案${near === null ? '' : `，是不是 ${near}？`}；可用：${labels.join('、')}，或 median`,
    `--against: no plan is called "${name}"${near === null ? '' : `, did you mean ${near}?`}; there are ${labels.join('、')}, or median`,
  )
}

async function printComparison(comparison: Comparison, loaded: Loaded, flags: Flags): Promise<string | Uint8Array> {
  const { lang, format } = flags
  switch (format) {
    case 'table':
      return toTerminal(onlyAsked(comparison, flags), terminalOptions(flags))
    case 'json':
      return JSON.stringify(comparison, null, 2)
    case 'markdown':
      return toMarkdown(comparison, { lang })
    case 'html':
      return printReport({ plans: loaded.plans, comparison, lang })
    case 'xlsx':
      return toXlsx({ comparison, plans: loaded.plans }, { lang })
    default:
      return printRows(toRows(comparison, { lang, absent: flags.absent }), flags, [], 'comparison', 'cells')
  }
}

/** With a filter on indicators or years, themes without a row are of no interest in a table. */
function onlyAsked(comparison: Comparison, flags: Flags): Comparison {
  if (flags.indicators.length === 0 && flags.years.length === 0) return comparison
  const asked = new Set(comparison.rows.map(({ theme }) => theme))
  return { ...comparison, themes: comparison.themes.filter(({ theme }) => asked.has(theme)) }
}
