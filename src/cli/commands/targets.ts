import { defaultVocabulary, toRows, toXlsx, type Plan } from '../../index.js'
import { renderTargets } from '../../output/terminal/render-targets.js'
import { checkIds } from '../check-ids.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { printRows } from '../print-rows.js'
import type { ExitCode } from '../exit-codes.js'
import { streamRows, streamsRows } from '../stream-rows.js'
import { terminalOptions } from '../terminal-options.js'
import { writeOut } from '../write-out.js'

/** `duizhao targets`: one row a target. */
export async function runTargets(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  checkIds(flags)
  const { lang } = flags
  if (streamsRows(flags))
    return finish(
      await streamRows(paths, flags, 'targets', (plan) => toRows(filterTargets(plan, flags), { lang })),
      flags,
    )
  const loaded = await loadPlans(paths, flags)
  const plans = loaded.plans.map((plan) => filterTargets(plan, flags))
  if (plans.length > 0) await writeOut(await printTargets(plans, flags), flags)
  return finish(loaded, flags)
}

async function printTargets(plans: readonly Plan[], flags: Flags): Promise<string | Uint8Array> {
  const { lang } = flags
  if (flags.format === 'table') return renderTargets(plans, terminalOptions(flags))
  if (flags.format === 'xlsx') return toXlsx({ plans }, { lang })
  const columns = ['plan', 'theme', 'indicator', 'value', 'doubts', 'location']
  return printRows(toRows(plans, { lang }), flags, columns, 'targets', 'targets')
}

function filterTargets(plan: Plan, flags: Flags): Plan {
  const { themes, indicators, years } = flags
  const wanted = withNarrower(themes)
  return {
    ...plan,
    targets: plan.targets.filter(
      ({ theme, indicatorId, year }) =>
        (themes.length === 0 || wanted.has(theme ?? '')) &&
        (indicators.length === 0 || indicators.includes(indicatorId ?? '')) &&
        (years.length === 0 || (year !== null && years.includes(year))),
    ),
  }
}

/** Themes with the narrower ones below them, as `compare` takes them. */
function withNarrower(themes: readonly string[]): Set<string> {
  const wanted = new Set(themes)
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size
    for (const { id, broader } of defaultVocabulary.themes) if (broader !== null && wanted.has(broader)) wanted.add(id)
  }
  return wanted
}
