import type { Comparison, Lang } from '../model.js'
import { dotPoints } from './dot-points.js'
import { columnLabel } from './labels.js'
import { coverageRows } from './plot/coverage-rows.js'
import { GROUPS } from './plot/palettes.js'
import { PLOT_FONT, plotWords } from './plot/plot-words.js'
import { slopeLines } from './plot/slope-lines.js'
import { themeRows } from './rows/comparison-rows.js'

export type PlotKind = 'dot' | 'heatmap' | 'timeline' | 'slope' | 'coverage' | 'multiples'

/** A Vega-Lite v6 specification: plain JSON with its data inside. */
export type VegaLiteSpec = Record<string, unknown>

export interface PlotOptions {
  lang?: Lang
}

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json'
/** Cells of the heat map that hold anything. */
const TOUCHED = 'datum.targets + datum.measures > 0'

/**
 * A comparison as a plot.
 *
 * @param comparison the comparison
 * @param kind `dot`: each indicator's value by plan, one scale a facet; `heatmap`: how many targets each plan sets
 *   under each theme; `timeline`: when targets fall due; `slope`: values of two years; `coverage`: how many plans touch
 *   each theme; `multiples`: `dot`, three in a row
 * @param options language of titles
 * @returns a Vega-Lite specification with its data inside; no network is needed to draw it
 */
export function toVegaLite(comparison: Comparison, kind: PlotKind, options: PlotOptions = {}): VegaLiteSpec {
  const lang = options.lang ?? 'zh'
  const base = { $schema: SCHEMA, config: { font: PLOT_FONT, axis: { labelLimit: 320 }, range: { category: GROUPS } } }
  switch (kind) {
    case 'dot':
      return { ...base, ...dotPlot(comparison, lang) }
    case 'heatmap':
      return { ...base, ...heatMap(comparison, lang) }
    case 'timeline':
      return { ...base, ...timeline(comparison, lang) }
    case 'slope':
      return { ...base, ...slope(comparison, lang) }
    case 'coverage':
      return { ...base, ...coverage(comparison, lang) }
    case 'multiples': {
      const { data, vconcat } = dotPlot(comparison, lang, 200)
      return { ...base, data, concat: vconcat, columns: 3 }
    }
  }
}

/** Only indicators that two plans or more state in numbers of one unit can be set on one scale. */
function dotPlot(comparison: Comparison, lang: Lang, width = 420): VegaLiteSpec {
  const values = dotPoints(comparison, lang)
  const tooltip = ['plan', 'indicator', 'value', 'quote', 'location'].map((field) => ({
    field,
    type: 'nominal',
    title: columnLabel(field, lang),
  }))
  const plot = (title: string): VegaLiteSpec => ({
    title: { text: title, anchor: 'start' },
    transform: [{ filter: { field: 'facet', equal: title } }],
    width,
    height: { step: 20 },
    encoding: {
      x: {
        field: 'number',
        type: 'quantitative',
        title: null,
        // a little room, so that no dot sits on the frame; one value alone has no digits after the point
        scale: { zero: false, nice: true, padding: 16 },
        axis: { format: ',~r' },
      },
      y: { field: 'plan', type: 'nominal', title: null, sort: comparison.plans.map(({ label }) => label) },
    },
    layer: [
      { mark: { type: 'rule', strokeWidth: 2 }, encoding: { x2: { field: 'high' } } },
      {
        mark: { type: 'point', filled: true, size: 90 },
        encoding: {
          color: { field: 'year', type: 'nominal', title: columnLabel('year', lang) },
          // years can be told apart without colour
          shape: { field: 'year', type: 'nominal', title: columnLabel('year', lang) },
          tooltip,
        },
      },
      openBound('→', 13, ['ge', 'gt']),
      openBound('←', -13, ['le', 'lt']),
      {
        mark: { type: 'text', align: 'left', dx: 24, limit: 260 },
        encoding: {
          x: { field: 'high', type: 'quantitative', title: null },
          text: { field: 'value', type: 'nominal' },
        },
      },
    ],
  })
  return { data: { values }, vconcat: [...new Set(values.map(({ facet }) => facet))].map(plot) }
}

/** An arrow beside the dot where the bound is open on a side. */
function openBound(text: string, dx: number, comparators: readonly string[]): VegaLiteSpec {
  return {
    transform: [{ filter: { field: 'comparator', oneOf: comparators } }],
    mark: { type: 'text', text, dx, fontSize: 14, tooltip: null },
  }
}

/** One chart an indicator; a line a place. */
function slope(comparison: Comparison, lang: Lang): VegaLiteSpec {
  const values = slopeLines(comparison, lang, []).flatMap(({ facet, years, lines }) =>
    lines.flatMap(({ place, from, to }) =>
      [from, to].map((point, i) => ({
        facet: facet.unit === '' ? facet.indicator : `${facet.indicator}（${facet.unit}）`,
        plan: place,
        year: String(years[i]),
        number: point.low ?? point.high,
        value: point.text,
      })),
    ),
  )
  const chart = (title: string): VegaLiteSpec => ({
    title: { text: title, anchor: 'start' },
    transform: [{ filter: { field: 'facet', equal: title } }],
    width: 260,
    height: 200,
    encoding: {
      x: { field: 'year', type: 'ordinal', title: null, axis: { labelAngle: 0 }, scale: { padding: 0.1 } },
      y: { field: 'number', type: 'quantitative', title: null, scale: { zero: false } },
      color: { field: 'plan', type: 'nominal', title: columnLabel('plan', lang) },
    },
    layer: [
      { mark: { type: 'line', strokeWidth: 2 } },
      {
        mark: { type: 'point', filled: true, size: 80 },
        encoding: {
          shape: { field: 'plan', type: 'nominal', title: columnLabel('plan', lang) },
          tooltip: ['plan', 'year', 'value'].map((field) => ({
            field,
            type: 'nominal',
            title: columnLabel(field, lang),
          })),
        },
      },
    ],
  })
  return { data: { values }, vconcat: [...new Set(values.map(({ facet }) => facet))].map(chart) }
}

function coverage(comparison: Comparison, lang: Lang): VegaLiteSpec {
  const rows = coverageRows(comparison, lang)
  const [withTargets, measuresOnly] = [plotWords.withTargets[lang], plotWords.measuresOnly[lang]]
  const values = rows.flatMap(({ name, withTargets: dark, touched }) => [
    { theme: name, what: withTargets, plans: dark, order: 0 },
    { theme: name, what: measuresOnly, plans: touched - dark, order: 1 },
  ])
  return {
    data: { values },
    width: 360,
    height: { step: 20 },
    mark: 'bar',
    encoding: {
      x: {
        field: 'plans',
        type: 'quantitative',
        title: plotWords.coverage[lang],
        scale: { domain: [0, Math.max(1, comparison.plans.length)] },
        axis: { tickMinStep: 1, format: 'd' },
      },
      y: { field: 'theme', type: 'nominal', title: null, sort: rows.map(({ name }) => name) },
      color: {
        field: 'what',
        type: 'nominal',
        title: null,
        scale: { domain: [withTargets, measuresOnly], range: ['#0072B2', '#9FCFEA'] },
      },
      order: { field: 'order' },
    },
  }
}

function heatMap(comparison: Comparison, lang: Lang): VegaLiteSpec {
  const values = themeRows(comparison, lang)
  const x = { field: 'plan', type: 'nominal', title: null, sort: comparison.plans.map(({ label }) => label) }
  const y = { field: 'title', type: 'nominal', title: null, sort: comparison.themes.map(({ label }) => label[lang]) }
  const targets = columnLabel('targets', lang)
  const most = values.reduce((all, { targets: count }) => Math.max(all, count), 0)
  return {
    data: { values },
    width: { step: 72 },
    height: { step: 20 },
    encoding: { x: { ...x, axis: { orient: 'top', labelAngle: 0 } }, y },
    layer: [
      {
        // a theme that a plan does not touch is blank, not the colour of 0
        transform: [{ filter: TOUCHED }],
        mark: 'rect',
        encoding: {
          color: {
            field: 'targets',
            type: 'quantitative',
            title: targets,
            scale: { scheme: 'viridis', reverse: true },
          },
          tooltip: ['plan', 'title', 'targets', 'measures'].map((field) => ({
            field,
            type: 'nominal',
            title: columnLabel(field, lang),
          })),
        },
      },
      {
        // the number is printed too, so that the map can be read without colour
        transform: [{ filter: TOUCHED }],
        mark: { type: 'text', fontSize: 11 },
        encoding: {
          text: { field: 'targets', type: 'quantitative' },
          color: {
            condition: { test: `datum.targets > ${most * 0.45}`, value: 'white' },
            value: 'black',
          },
        },
      },
    ],
  }
}

function timeline(comparison: Comparison, lang: Lang): VegaLiteSpec {
  const labels = new Map(comparison.themes.map(({ theme, label }) => [theme, label[lang]]))
  const values = comparison.rows.flatMap((row) =>
    comparison.plans.flatMap((plan) => {
      const cell = row.cells[plan.id]
      if (cell?.status !== 'stated') return []
      return cell.targets.flatMap(({ year }) =>
        year === null ? [] : [{ plan: plan.label, theme: labels.get(row.theme ?? '') ?? row.theme, year }],
      )
    }),
  )
  return {
    data: { values },
    width: { step: 64 },
    height: { step: 28 },
    mark: { type: 'circle', opacity: 0.8 },
    encoding: {
      x: { field: 'year', type: 'ordinal', title: columnLabel('year', lang), axis: { labelAngle: 0 } },
      y: { field: 'plan', type: 'nominal', title: null, sort: comparison.plans.map(({ label }) => label) },
      size: {
        aggregate: 'count',
        type: 'quantitative',
        title: columnLabel('targets', lang),
        scale: { range: [30, 500] },
      },
      tooltip: [
        { field: 'plan', type: 'nominal', title: columnLabel('plan', lang) },
        { field: 'year', type: 'ordinal', title: columnLabel('year', lang) },
        { aggregate: 'count', type: 'quantitative', title: columnLabel('targets', lang) },
      ],
    },
  }
}
