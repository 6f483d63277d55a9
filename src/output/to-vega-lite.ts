import type { Comparison, Lang } from '../model.js'
import { dotPoints } from './dot-points.js'
import { columnLabel } from './labels.js'
import { themeRows } from './rows/comparison-rows.js'

export type PlotKind = 'dot' | 'heatmap' | 'timeline'

/** A Vega-Lite v6 specification: plain JSON with its data inside. */
export type VegaLiteSpec = Record<string, unknown>

export interface PlotOptions {
  lang?: Lang
}

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json'
const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'
/** Cells of the heat map that hold anything. */
const TOUCHED = 'datum.targets + datum.measures > 0'

/**
 * A comparison as a plot.
 *
 * @param comparison the comparison
 * @param kind `dot`: each indicator's value by plan, one scale a facet; `heatmap`: how many targets each plan sets
 *   under each theme; `timeline`: when targets fall due
 * @param options language of titles
 * @returns a Vega-Lite specification with its data inside; no network is needed to draw it
 */
export function toVegaLite(comparison: Comparison, kind: PlotKind, options: PlotOptions = {}): VegaLiteSpec {
  const lang = options.lang ?? 'zh'
  const base = { $schema: SCHEMA, config: { font: FONT, axis: { labelLimit: 320 } } }
  switch (kind) {
    case 'dot':
      return { ...base, ...dotPlot(comparison, lang) }
    case 'heatmap':
      return { ...base, ...heatMap(comparison, lang) }
    case 'timeline':
      return { ...base, ...timeline(comparison, lang) }
  }
}

/** Only indicators that two plans or more state in numbers of one unit can be set on one scale. */
function dotPlot(comparison: Comparison, lang: Lang): VegaLiteSpec {
  const values = dotPoints(comparison, lang)
  const tooltip = ['plan', 'indicator', 'value', 'quote', 'location'].map((field) => ({
    field,
    type: 'nominal',
    title: columnLabel(field, lang),
  }))
  const plot = (title: string): VegaLiteSpec => ({
    title: { text: title, anchor: 'start' },
    transform: [{ filter: { field: 'facet', equal: title } }],
    width: 420,
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
        encoding: { color: { field: 'year', type: 'nominal', title: columnLabel('year', lang) }, tooltip },
      },
      {
        mark: { type: 'text', align: 'left', dx: 8, limit: 260 },
        encoding: {
          x: { field: 'high', type: 'quantitative', title: null },
          text: { field: 'value', type: 'nominal' },
        },
      },
    ],
  })
  return { data: { values }, vconcat: [...new Set(values.map(({ facet }) => facet))].map(plot) }
}

function heatMap(comparison: Comparison, lang: Lang): VegaLiteSpec {
  const values = themeRows(comparison, lang)
  const x = { field: 'plan', type: 'nominal', title: null, sort: comparison.plans.map(({ label }) => label) }
  const y = { field: 'title', type: 'nominal', title: null, sort: comparison.themes.map(({ label }) => label[lang]) }
  const targets = columnLabel('targets', lang)
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
          color: { field: 'targets', type: 'quantitative', title: targets, scale: { scheme: 'blues' } },
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
            condition: { test: 'datum.targets > 6', value: 'white' },
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
