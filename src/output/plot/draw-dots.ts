import type { Comparison, Lang } from '../../model.js'
import { makeAxis } from './make-axis.js'
import { arrow, mark, SHAPES, type Look } from './marks.js'
import { GRID, INK, label, line, PALE, type Picture } from './page.js'
import { GREYS, GROUPS } from './palettes.js'
import { planOrder, type PlotOrder } from './plan-order.js'
import { plotFacets, type PlotFacet, type PlotPoint } from './plot-facets.js'
import { plotWords } from './plot-words.js'
import type { SvgPart } from './svg.js'
import { fitText, textWidth } from './text-width.js'

export interface DotsOptions {
  lang: Lang
  order: PlotOrder
  grey: boolean
  /** small multiples side by side instead of one below the other */
  multiples: boolean
}

const ROW = 22
const FONT = 12
const SMALL = 11
const GAP = 28
const MARGIN = 16
/** Room for the head of an arrow beyond the last number. */
const ROOM = 26

/** Dot plots: one scale an indicator and unit, a row a place, an arrow for an open bound, a bar for a range. */
export function drawDots(comparison: Comparison, { lang, order, grey, multiples }: DotsOptions): Picture | null {
  const facets = plotFacets(comparison, lang).filter(({ points }) => new Set(points.map(({ plan }) => plan)).size > 1)
  if (facets.length === 0) return null
  const years = [...new Set(facets.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => (a ?? 9999) - (b ?? 9999),
  )
  const lookOf = (point: PlotPoint): Look => {
    const at = years.indexOf(point.year)
    const colours = grey ? GREYS : GROUPS
    return {
      colour: colours[at % colours.length] ?? INK,
      shape: SHAPES[at % SHAPES.length] ?? 'circle',
      hollow: point.about || !point.closed,
    }
  }
  const labels = comparison.plans.map(({ label: name }) => name)
  const nameWidth = Math.min(150, Math.max(...labels.map((name) => textWidth(name, FONT)))) + 10
  const columns = multiples ? Math.min(3, facets.length) : 1
  const frame = multiples ? 170 : 380
  const side = multiples ? 120 : 260
  const panelWidth = nameWidth + frame + side
  const parts: SvgPart[] = []
  const legend = drawLegend(years, lookOf, lang, columns * (panelWidth + GAP) - GAP)
  parts.push(...legend.parts)
  let top = MARGIN + legend.height
  for (let i = 0; i < facets.length; i += columns) {
    const row = facets.slice(i, i + columns)
    const heights = row.map((facet, at) => {
      const panel = drawPanel(facet, { labels, lookOf, order, lang, nameWidth, frame, side, short: multiples })
      const x = MARGIN + at * (panelWidth + GAP)
      parts.push(...panel.parts(x, top))
      return panel.height
    })
    top += Math.max(...heights) + GAP
  }
  return { width: 2 * MARGIN + columns * (panelWidth + GAP) - GAP, height: top - GAP + MARGIN, parts }
}

/** Of more places only those with a value have a row; the others are counted below. */
const MANY = 12

function othersText(unnumbered: number, absent: number, lang: Lang): string {
  const parts = [
    ...(unnumbered > 0 ? [`${String(unnumbered)}${plotWords.others[lang]}${plotWords.noNumber[lang]}`] : []),
    ...(absent > 0 ? [`${String(absent)}${plotWords.others[lang]}${plotWords.absent[lang]}`] : []),
  ]
  return parts.join(lang === 'zh' ? '；' : '; ')
}

interface Panel {
  labels: readonly string[]
  lookOf: (point: PlotPoint) => Look
  order: PlotOrder
  lang: Lang
  nameWidth: number
  frame: number
  side: number
  /** values without their years, which the shapes tell */
  short: boolean
}

function drawPanel(
  facet: PlotFacet,
  { labels, lookOf, order, lang, nameWidth, frame, side, short }: Panel,
): { height: number; parts: (x: number, y: number) => SvgPart[] } {
  const numbers = facet.points.flatMap(({ low, high }) => [low, high]).filter((number) => number !== null)
  const axis = makeAxis(numbers, { percent: facet.percent, ticks: frame > 200 ? 5 : 3 })
  const inner = frame - 2 * ROOM
  const answers = new Map(facet.points.filter(({ answer }) => answer).map((point) => [point.plan, point.low ?? point.high])) // prettier-ignore
  const all = planOrder(labels, order, (plan) => answers.get(plan) ?? null)
  const stating = new Set(facet.points.map(({ plan }) => plan))
  const plans = all.length > MANY ? all.filter((plan) => stating.has(plan)) : all
  const leftOut = all.length - plans.length
  const height = 24 + plans.length * ROW + 20 + (leftOut > 0 ? ROW : 0)
  const parts = (x: number, y: number): SvgPart[] => {
    const left = x + nameWidth
    const place = (value: number): number => left + ROOM + ((value - axis.from) / (axis.to - axis.from || 1)) * inner
    const top = y + 24
    const bottom = top + plans.length * ROW
    const title = facet.unit === '' ? facet.indicator : `${facet.indicator}（${facet.unit}）`
    const drawn: SvgPart[] = [
      label(x, y + 12, fitText(title, 13, nameWidth + frame + side), { 'font-size': 13, 'font-weight': 'bold' }),
      ...axis.ticks.flatMap(({ value, text: words }) => [
        line(place(value), top, place(value), bottom, value === 0 ? PALE : GRID),
        label(place(value), bottom + 14, words, { 'text-anchor': 'middle', 'font-size': SMALL, fill: PALE }),
      ]),
      line(left, bottom, left + frame, bottom, PALE),
    ]
    if (axis.from > 0 || axis.to < 0)
      drawn.push(label(left - 8, bottom + 14, plotWords.noZero[lang], { 'text-anchor': 'end', 'font-size': SMALL, fill: PALE })) // prettier-ignore
    if (leftOut > 0) {
      const unnumbered = all.filter((plan) => !stating.has(plan) && facet.unnumbered.has(plan)).length
      const words = othersText(unnumbered, leftOut - unnumbered, lang)
      drawn.push(
        label(left, bottom + 14 + ROW, fitText(words, SMALL, frame + side), { 'font-size': SMALL, fill: PALE }),
      )
    }
    for (const [row, plan] of plans.entries()) {
      const middle = top + (row + 0.5) * ROW
      const own = facet.points.filter((point) => point.plan === plan)
      drawn.push(label(left - 8, middle + 4, fitText(labels[plan] ?? '', FONT, nameWidth - 10), { 'text-anchor': 'end' })) // prettier-ignore
      // the answer on top of others that share its place
      for (const point of [...own].sort((a, b) => Number(a.answer) - Number(b.answer)))
        drawn.push(...drawPoint(point, middle, place, { left, right: left + frame }, lookOf(point)))
      const said = own.map(({ text: words, number, doubtful }) => `${short ? number : words}${doubtful ? ' ?' : ''}`)
      const nothing = plotWords[facet.unnumbered.has(plan) ? 'noNumber' : 'absent'][lang]
      const words = own.length === 0 ? nothing : [...new Set(said)].join('；')
      drawn.push(
        label(left + frame + 8, middle + 4, fitText(words, SMALL, side - 8), {
          'font-size': SMALL,
          fill: own.length === 0 ? PALE : INK,
        }),
      )
    }
    return drawn
  }
  return { height, parts }
}

function drawPoint(
  { low, high }: PlotPoint,
  y: number,
  place: (value: number) => number,
  { left, right }: { left: number; right: number },
  look: Look,
): SvgPart[] {
  const { colour } = look
  if (low !== null && high !== null && low !== high)
    return [
      line(place(low), y, place(high), y, colour, 3),
      line(place(low), y - 5, place(low), y + 5, colour, 2),
      line(place(high), y - 5, place(high), y + 5, colour, 2),
    ]
  const at = place(low ?? high ?? 0)
  if (low !== null && high !== null) return [mark(at, y, look)]
  // an open bound goes as far as the frame shows it, but never far: its length says nothing
  const end = low === null ? Math.max(left + 2, at - 24) : Math.min(right - 2, at + 24)
  return [...arrow(at, end, y, colour), mark(at, y, look)]
}

/** Years by colour and shape, and what the signs mean. */
function drawLegend(
  years: readonly (number | null)[],
  lookOf: (point: PlotPoint) => Look,
  lang: Lang,
  width: number,
): { height: number; parts: SvgPart[] } {
  const parts: SvgPart[] = []
  let x = MARGIN
  let y = MARGIN + 6
  const room = (needed: number): void => {
    if (x > MARGIN && x + needed > MARGIN + width) {
      x = MARGIN
      y += 20
    }
  }
  const blank: PlotPoint = { plan: 0, low: 0, high: 0, closed: true, about: false, year: null, answer: true, doubtful: false, text: '', number: '' } // prettier-ignore
  for (const year of years) {
    const words = year === null ? plotWords.noYear[lang] : String(year)
    room(20 + textWidth(words, SMALL))
    parts.push(mark(x + 6, y, lookOf({ ...blank, year })), label(x + 16, y + 4, words, { 'font-size': SMALL }))
    x += 34 + textWidth(words, SMALL)
  }
  const plain: Look = { colour: PALE, shape: 'circle', hollow: false }
  const signs: [string, (at: number) => SvgPart[]][] = [
    [plotWords.exact[lang], (at) => [mark(at + 14, y, plain)]],
    [plotWords.atLeast[lang], (at) => [...arrow(at + 5, at + 26, y, PALE), mark(at + 5, y, plain)]],
    [plotWords.atMost[lang], (at) => [...arrow(at + 23, at + 2, y, PALE), mark(at + 23, y, plain)]],
    [plotWords.range[lang], (at) => [line(at + 3, y, at + 25, y, PALE, 3), line(at + 3, y - 5, at + 3, y + 5, PALE, 2), line(at + 25, y - 5, at + 25, y + 5, PALE, 2)]], // prettier-ignore
    [plotWords.about[lang], (at) => [mark(at + 14, y, { ...plain, hollow: true })]],
    [plotWords.doubtful[lang], () => []],
  ]
  for (const [words, draw] of signs) {
    room(36 + textWidth(words, SMALL))
    const drawn = draw(x)
    const at = drawn.length === 0 ? x : x + 32
    parts.push(...drawn, label(at, y + 4, words, { 'font-size': SMALL, fill: PALE }))
    x = at + textWidth(words, SMALL) + 16
  }
  return { height: y - MARGIN + 24, parts }
}
