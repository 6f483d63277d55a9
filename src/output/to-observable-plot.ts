import type { Comparison, Lang } from '../model.js'
import { coverageRows } from './plot/coverage-rows.js'
import { GREYS, GROUPS } from './plot/palettes.js'
import { planOrder } from './plot/plan-order.js'
import { plotFacets, type PlotFacet } from './plot/plot-facets.js'
import { PLOT_FONT, plotWords } from './plot/plot-words.js'
import { slopeLines } from './plot/slope-lines.js'
import type { PictureKind, PictureOptions } from './to-svg.js'

type Mark = (data: readonly object[], options: object) => unknown

/** What is used of Observable Plot; the caller hands its own copy in. */
export interface PlotLibrary {
  dot: Mark
  link: Mark
  arrow: Mark
  text: Mark
  cell: Mark
  barX: Mark
  line: Mark
}

/** Options of `Plot.plot`, with marks. */
export type ObservablePlotOptions = Record<string, unknown> & { marks: unknown[] }

/**
 * A comparison as charts of Observable Plot: what {@link toSvg} draws, as marks that a notebook can change. Each indicator
 * in one unit is a chart of its own, since a plot has one scale.
 *
 * @param Plot the library: `import * as Plot from '@observablehq/plot'`
 * @param comparison the comparison
 * @param kind what to draw; `multiples` are the charts of `dots`, narrower
 * @param options language, order of places, greys, years
 * @returns one object for `Plot.plot` a chart
 */
export function toObservablePlot(
  Plot: PlotLibrary,
  comparison: Comparison,
  kind: PictureKind,
  options: PictureOptions = {},
): ObservablePlotOptions[] {
  const lang = options.lang ?? 'zh'
  const base = { style: { fontFamily: PLOT_FONT, overflow: 'visible' }, marginLeft: 110 }
  const range = options.grey === true ? GREYS : GROUPS
  switch (kind) {
    case 'dots':
    case 'multiples':
      return plotFacets(comparison, lang)
        .filter(({ points }) => new Set(points.map(({ plan }) => plan)).size > 1)
        .map((facet) => ({
          ...base,
          title: titleOf(facet),
          width: kind === 'dots' ? 640 : 360,
          color: { legend: true, type: 'categorical', range },
          ...dotChart(Plot, facet, comparison, options),
        }))
    case 'slope':
      return slopeLines(comparison, lang, options.years ?? []).map(({ facet, years, lines }) => {
        const ends = lines.flatMap(({ place, from, to }) =>
          [from, to].map((point, i) => ({
            place,
            year: String(years[i]),
            value: point.low ?? point.high,
            text: point.text,
          })),
        )
        const at = { x: 'year', y: 'value', stroke: 'place' }
        return {
          ...base,
          title: titleOf(facet),
          x: { type: 'point', label: null },
          y: { label: facet.unit },
          color: { legend: true, type: 'categorical', range },
          marks: [Plot.line(ends, { ...at, z: 'place' }), Plot.dot(ends, { ...at, symbol: 'place', title: 'text' })],
        }
      })
    case 'heat':
      return [{ ...base, ...heatChart(Plot, comparison, lang, options) }]
    case 'coverage': {
      const rows = coverageRows(comparison, lang)
      const bars = rows.flatMap(({ name, withTargets, touched }) => [
        { theme: name, what: plotWords.withTargets[lang], plans: withTargets },
        { theme: name, what: plotWords.measuresOnly[lang], plans: touched - withTargets },
      ])
      return [
        {
          ...base,
          marginLeft: 200,
          x: { domain: [0, Math.max(1, comparison.plans.length)], label: plotWords.coverage[lang] },
          y: { domain: rows.map(({ name }) => name), label: null },
          color: {
            legend: true,
            domain: [plotWords.withTargets[lang], plotWords.measuresOnly[lang]],
            range: ['#0072B2', '#9FCFEA'],
          },
          marks: [Plot.barX(bars, { x: 'plans', y: 'theme', fill: 'what' })],
        },
      ]
    }
  }
}

function titleOf({ indicator, unit }: PlotFacet): string {
  return unit === '' ? indicator : `${indicator}（${unit}）`
}

function dotChart(
  Plot: PlotLibrary,
  { points, unit }: PlotFacet,
  { plans }: Comparison,
  { lang = 'zh', order = 'given' }: PictureOptions,
): { x: object; y: object; marks: unknown[] } {
  const labels = plans.map(({ label }) => label)
  const answers = new Map(points.filter(({ answer }) => answer).map((point) => [point.plan, point.low ?? point.high]))
  const rows = points.map(({ plan, low, high, year, text, doubtful }) => ({
    place: labels[plan] ?? '',
    low: low ?? high,
    high: high ?? low,
    open: low === null ? 'left' : high === null ? 'right' : null,
    year: year === null ? plotWords.noYear[lang] : String(year),
    text: doubtful ? `${text} ?` : text,
  }))
  const numbers = rows.flatMap(({ low, high }) => [low ?? 0, high ?? 0])
  const reach = Math.max(...numbers) - Math.min(...numbers) || Math.abs(numbers[0] ?? 1) || 1
  const arrows = rows
    .filter(({ open }) => open !== null)
    .map((row) => ({ ...row, to: (row.low ?? 0) + (row.open === 'right' ? 1 : -1) * reach * 0.06 }))
  return {
    x: { label: unit, nice: true, grid: true },
    y: {
      domain: planOrder(labels, order, (plan) => answers.get(plan) ?? null).map((plan) => labels[plan]),
      label: null,
    },
    marks: [
      Plot.link(rows.filter(({ low, high }) => low !== high), { x1: 'low', x2: 'high', y: 'place', stroke: 'year', strokeWidth: 3 }), // prettier-ignore
      Plot.arrow(arrows, { x1: 'low', x2: 'to', y1: 'place', y2: 'place', stroke: 'year' }),
      Plot.dot(rows, { x: 'low', y: 'place', fill: 'year', symbol: 'year', title: 'text' }),
    ],
  }
}

function heatChart(
  Plot: PlotLibrary,
  { plans, themes }: Comparison,
  lang: Lang,
  { grey = false }: PictureOptions,
): ObservablePlotOptions {
  const cells = themes.flatMap(({ label, cells: own }) =>
    plans.flatMap((plan) => {
      const cell = own[plan.id]
      if (cell === undefined || cell.targets + cell.measures.length === 0) return []
      // measures without a target have no colour
      return [{ place: plan.label, theme: label[lang], targets: cell.targets, shade: cell.targets === 0 ? null : cell.targets }] // prettier-ignore
    }),
  )
  const most = cells.reduce((all, { targets }) => Math.max(all, targets), 1)
  return {
    marginLeft: 200,
    x: { domain: plans.map(({ label }) => label), axis: 'top', label: null },
    y: { domain: themes.map(({ label }) => label[lang]).filter((name) => cells.some(({ theme }) => theme === name)), label: null }, // prettier-ignore
    // numbers are printed, and a legend of shades needs a canvas, which Deno and Node lack
    color: { scheme: grey ? 'greys' : 'viridis', reverse: !grey, label: plotWords.targets[lang] },
    marks: [
      Plot.cell(cells, { x: 'place', y: 'theme', fill: 'shade', inset: 0.5 }),
      Plot.text(cells, { x: 'place', y: 'theme', text: 'targets', fill: ({ targets }: { targets: number }) => (targets > most / 2 ? 'white' : 'black') }), // prettier-ignore
    ],
  }
}
