import { comparePlans, toSvg, toVegaLite, type Comparison, type PictureKind, type PlotKind } from '../../index.js'
import { checkIds } from '../check-ids.js'
import { finish } from '../finish.js'
import type { Flags } from '../flags.js'
import { loadPlans } from '../load-plans.js'
import { usageError } from '../problem.js'
import type { ExitCode } from '../exit-codes.js'
import { svgToPng } from '../svg-to-png.js'
import { writeOut } from '../write-out.js'
import { compareOptions } from '../compare-options.js'

const VEGA: Readonly<Record<PictureKind, PlotKind>> = {
  dots: 'dot',
  heat: 'heatmap',
  slope: 'slope',
  coverage: 'coverage',
  multiples: 'multiples',
}

/** `duizhao plot`: the comparison as a picture. */
export async function runPlot(paths: readonly string[], flags: Flags): Promise<ExitCode> {
  checkIds(flags)
  const { kind, order } = flags.research
  if (order !== null && order !== 'value' && order !== 'name')
    throw usageError('--order 在这里可用：value、name', '--order takes value or name here')
  if (kind === 'slope' && flags.years.length > 0 && flags.years.length !== 2)
    throw usageError('斜率图要两个 --year', 'a slope chart takes --year twice')
  const loaded = await loadPlans(paths, flags)
  if (loaded.plans.length > 0) {
    const comparison = comparePlans(loaded.plans, compareOptions(loaded, flags))
    await writeOut(await printPlot(comparison, kind ?? 'dots', flags), flags)
  }
  return finish(loaded, flags)
}

async function printPlot(comparison: Comparison, kind: PictureKind, flags: Flags): Promise<string | Uint8Array> {
  const { lang, format, years, research } = flags
  const order = research.order === 'value' || research.order === 'name' ? research.order : 'given'
  if (format === 'vega-lite') return JSON.stringify(toVegaLite(comparison, VEGA[kind], { lang }), null, 2)
  const svg = toSvg(comparison, kind, { lang, order, grey: research.grey, years })
  return format === 'png' ? svgToPng(svg) : svg
}
