import {
  comparePlans,
  toComparisonDocx,
  toMarkdown,
  toRows,
  toTerminal,
  toXlsx,
  type Comparison,
  type Plan,
} from '../../index.js'
import { checkIds } from '../check-ids.js'
import { compareOptions } from '../compare-options.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans, type Loaded } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import type { Problem } from '../problem.js'
import { printReport } from '../print-report.js'
import type { ExitCode } from '../exit-codes.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

/** `duizhao compare`: the targets of several plans side by side, theme by theme. */
export async function runCompare(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  checkIds(flags)
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) {
    const above = flags.upstream === null ? NOTHING : await loadPlans([flags.upstream], flags)
    const upstream = above.plans.map((plan) => loaded.plans.find(({ id }) => id === plan.id) ?? plan)[0]
    const options = { ...compareOptions(loaded, flags), ...(upstream !== undefined && { upstream }) }
    const comparison = comparePlans(loaded.plans, options)
    const plans = upstream === undefined || loaded.plans.includes(upstream) ? loaded.plans : [upstream, ...loaded.plans]
    await writeOut(await printComparison(comparison, { ...loaded, plans }, flags), flags)
    const { notes, problems } = loaded
    return finish({ notes: [...notes, ...above.notes], problems: [...problems, ...above.problems] }, flags)
  }
  return finish(loaded, flags)
}

const NOTHING = { plans: [] as Plan[], notes: [] as Problem[], problems: [] as Problem[] }

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
    case 'docx':
      return toComparisonDocx(comparison, { lang })
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
