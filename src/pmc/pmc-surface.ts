import type { Lang } from '../model.js'
import { amountColour } from '../output/plot/palettes.js'
import { label, line, page, PALE } from '../output/plot/page.js'
import { tag, type SvgPart } from '../output/plot/svg.js'
import { textWidth } from '../output/plot/text-width.js'
import { PLOT_FONT } from '../output/plot/plot-words.js'
import type { VegaLiteSpec } from '../output/to-vega-lite.js'
import type { PmcScore } from './pmc.js'
import { printIndex } from './pmc-index.js'
import { projectPoint, surfaceFaces } from './surface-faces.js'
import { surfaceMatrix } from './surface-matrix.js'

export interface SurfaceOptions {
  lang?: Lang
  grey?: boolean
}

const UNIT = 90
const WIDTH = 460
const TOP = 190
const WORDS = {
  title: { zh: 'PMC 曲面', en: 'PMC surface' },
  open: { zh: '项未定，按 0 画（下界）', en: 'answers are open and drawn as 0 (lower bound)' },
  none: { zh: '一级变量不足九个，画不成曲面', en: 'fewer than nine first-level variables make no surface' },
} as const

/**
 * The PMC surface of a plan as SVG: the nine first-level variables as heights over a 3 × 3 ground, light for little and dark
 * for much, each with its value. Answers that are open are drawn as 0, and the picture says how many.
 *
 * @param score a plan's score
 * @param options language, greys
 */
export function pmcSurface(score: PmcScore, options: SurfaceOptions = {}): string {
  const { lang = 'zh', grey = false } = options
  const title = titleOf(score, lang)
  const surface = surfaceMatrix(score)
  if (surface === null)
    return page(title, {
      width: textWidth(WORDS.none[lang], 12) + 32,
      height: 48,
      parts: [label(16, 28, WORDS.none[lang])],
    })
  const place = (row: number, column: number, height: number): [number, number] => {
    const { x, y } = projectPoint(row, column, height)
    return [WIDTH / 2 + x * UNIT, TOP - y * UNIT]
  }
  const outline = (points: readonly (readonly [number, number])[]): string =>
    points.map(([x, y]) => `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`).join(' ')
  const parts: SvgPart[] = [label(16, 26, title, { 'font-size': 13, 'font-weight': 'bold' })]
  // the ground, with the two walls behind it marked at 0, 0.5 and 1
  for (const height of [0, 0.5, 1]) {
    const back = [place(2, 0, height), place(0, 0, height), place(0, 2, height)]
    parts.push(tag('polyline', { points: outline(back), fill: 'none', stroke: '#BBBBBB' }))
    const [x, y] = back[2] ?? [0, 0]
    parts.push(label(x + 6, y + (height === 0 ? -4 : 4), String(height), { 'font-size': 11, fill: PALE }))
  }
  const floor = [place(2, 0, 0), place(2, 2, 0), place(0, 2, 0)]
  parts.push(tag('polyline', { points: outline(floor), fill: 'none', stroke: '#BBBBBB' }))
  for (const { corners, value } of surfaceFaces(surface.matrix)) {
    const points = corners.map(({ x, y }): [number, number] => [WIDTH / 2 + x * UNIT, TOP - y * UNIT])
    parts.push(tag('polygon', { points: outline(points), fill: amountColour(value, grey), stroke: '#FFFFFF', 'stroke-width': 0.4 })) // prettier-ignore
  }
  // values in a table beside it: on the surface they would hide one another
  const left = WIDTH + 8
  for (const [row, names] of surface.names.entries())
    for (const [column, name] of names.entries()) {
      const value = surface.matrix[row]?.[column] ?? 0
      const [x, y] = [left + column * 74, 90 + row * 52]
      parts.push(
        tag('rect', { x, y, width: 12, height: 12, fill: amountColour(value, grey), stroke: '#888888', 'stroke-width': 0.5 }), // prettier-ignore
        label(x + 17, y + 10, name, { 'font-size': 11, fill: PALE }),
        label(x + 17, y + 26, value.toFixed(2), { 'font-size': 13 }),
      )
    }
  for (const [i, names] of surface.names.entries()) {
    const [x, y] = place(i, 2, 0)
    parts.push(line(x, y, x + 5, y + 3, PALE), label(x + 8, y + 14, `${names[0] ?? ''}–${names[2] ?? ''}`, { 'font-size': 11, fill: PALE })) // prettier-ignore
  }
  const note = surface.open === 0 ? null : `${surface.open} ${WORDS.open[lang]}`
  if (note !== null) parts.push(label(left, 90 + 3 * 52 + 12, note, { 'font-size': 11, fill: PALE }))
  const side = Math.max(3 * 74, note === null ? 0 : textWidth(note, 11))
  return page(title, { width: Math.max(left + side + 16, textWidth(title, 13) + 32), height: 390, parts })
}

function titleOf({ plan, index, low, high }: PmcScore, lang: Lang): string {
  const value = index === null ? `${printIndex(low)}–${printIndex(high)}` : printIndex(index)
  return `${plan.label} ${WORDS.title[lang]} PMC = ${value}`
}

/**
 * The same surface as a Vega-Lite specification for notebooks: each small piece is a closed line that is filled, far ones
 * first.
 *
 * @param score a plan's score
 * @param options language, greys
 */
export function pmcSurfaceSpec(score: PmcScore, options: SurfaceOptions = {}): VegaLiteSpec {
  const { lang = 'zh', grey = false } = options
  const faces = surfaceFaces(surfaceMatrix(score)?.matrix ?? [])
  const values = faces.flatMap(({ corners, value }, face) =>
    corners.map(({ x, y }, order) => ({ face, order, x, y, value: Number(value.toFixed(4)) })),
  )
  const axis = { type: 'quantitative', axis: null, scale: { zero: false } }
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    config: { font: PLOT_FONT },
    title: { text: titleOf(score, lang), anchor: 'start' },
    data: { values },
    width: 400,
    height: 300,
    mark: { type: 'line', interpolate: 'linear-closed', stroke: 'white', strokeWidth: 0.4 },
    encoding: {
      x: { field: 'x', ...axis },
      y: { field: 'y', ...axis },
      order: { field: 'order' },
      detail: { field: 'face' },
      fill: {
        field: 'value',
        type: 'quantitative',
        title: 'PMC',
        scale: { domain: [0, 1], ...(grey ? { range: ['#F0F0F0', '#303030'] } : { scheme: 'viridis', reverse: true }) },
      },
    },
  }
}
