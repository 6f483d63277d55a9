import type { Comparison, Lang } from '../../model.js'
import { makeAxis } from './make-axis.js'
import { mark, SHAPES, type Look } from './marks.js'
import { GRID, INK, label, line, PALE, type Picture } from './page.js'
import { GREYS, GROUPS } from './palettes.js'
import type { PlotPoint } from './plot-facets.js'
import { slopeLines, type SlopeFacet, type SlopeLine } from './slope-lines.js'
import type { SvgPart } from './svg.js'
import { fitText, textWidth } from './text-width.js'

const MARGIN = 16
const FRAME = 220
const LEAST_STEP = 16
const GAP = 34

/** Slope charts: a line a place from one year to the other, its values at both ends. */
export function drawSlope(
  comparison: Comparison,
  { lang, grey, years }: { lang: Lang; grey: boolean; years: readonly number[] },
): Picture | null {
  const facets = slopeLines(comparison, lang, years)
  if (facets.length === 0) return null
  const parts: SvgPart[] = []
  let top = MARGIN
  const words = (end: 'from' | 'to') => facets.flatMap(({ lines }) => lines.map((one) => textWidth(endText(one, end), 11))) // prettier-ignore
  const [leftRoom, rightRoom] = [
    Math.min(320, Math.max(...words('from'))) + 18,
    Math.min(320, Math.max(...words('to'))) + 18,
  ]
  const title = Math.max(...facets.map(({ facet }) => textWidth(titleOf(facet), 13)))
  const panelWidth = Math.max(leftRoom + FRAME + rightRoom, title)
  const columns = facets.length > 3 ? 2 : 1
  for (let i = 0; i < facets.length; i += columns) {
    const heights = facets.slice(i, i + columns).map((facet, at) => {
      const x = MARGIN + at * (panelWidth + GAP)
      const panel = drawPanel(facet, x, x + leftRoom, top, grey)
      parts.push(...panel.parts)
      return panel.height
    })
    top += Math.max(...heights) + GAP
  }
  const width = columns * (panelWidth + GAP) - GAP + 2 * MARGIN
  return { width, height: top - GAP + MARGIN, parts }
}

function titleOf({ indicator, unit }: SlopeFacet['facet']): string {
  return unit === '' ? indicator : `${indicator}（${unit}）`
}

function endText({ place, from, to }: SlopeLine, end: 'from' | 'to'): string {
  const { number, doubtful } = end === 'from' ? from : to
  return `${place} ${number}${doubtful ? ' ?' : ''}`
}

function valueOf({ low, high }: PlotPoint): number {
  return low ?? high ?? 0
}

function drawPanel(
  { facet, years, lines }: SlopeFacet,
  x0: number,
  left: number,
  top: number,
  grey: boolean,
): { height: number; parts: SvgPart[] } {
  const right = left + FRAME
  const axis = makeAxis(
    lines.flatMap(({ from, to }) => [from, to].flatMap((point) => [valueOf(point), point.high ?? valueOf(point)])),
    { percent: facet.percent },
  )
  const height = Math.max(120, lines.length * LEAST_STEP + 20)
  const head = top + 44
  const place = (value: number): number => head + height - ((value - axis.from) / (axis.to - axis.from || 1)) * height
  const parts: SvgPart[] = [
    label(x0, top + 12, titleOf(facet), { 'font-size': 13, 'font-weight': 'bold' }),
    ...(
      [
        [left, years[0]],
        [right, years[1]],
      ] as const
    ).flatMap(([x, year]) => [
      // prettier-ignore
      line(x, head, x, head + height, GRID, 1.5),
      label(x, head - 12, String(year), { 'text-anchor': 'middle', fill: PALE }),
    ]),
  ]
  const colours = grey ? GREYS : GROUPS
  for (const end of ['from', 'to'] as const) {
    const wished = lines.map((one) => place(valueOf(one[end])))
    const placed = spread(wished, head, head + height)
    const x = end === 'from' ? left : right
    const away = end === 'from' ? -1 : 1
    for (const [i, one] of lines.entries()) {
      const y = placed[i] ?? 0
      const colour = colours[i % colours.length] ?? INK
      if (Math.abs(y - (wished[i] ?? y)) > 1) parts.push(line(x + away * 6, wished[i] ?? y, x + away * 14, y, colour))
      parts.push(
        label(x + away * 16, y + 4, fitText(endText(one, end), 11, 320), {
          'text-anchor': end === 'from' ? 'end' : 'start',
          'font-size': 11,
          fill: colour,
        }),
      )
    }
  }
  for (const [i, { from, to }] of lines.entries()) {
    const look = (point: PlotPoint): Look => ({
      colour: colours[i % colours.length] ?? INK,
      shape: SHAPES[i % SHAPES.length] ?? 'circle',
      hollow: point.about || !point.closed,
    })
    parts.push(
      line(left, place(valueOf(from)), right, place(valueOf(to)), look(from).colour, 2),
      ...(
        [
          [left, from],
          [right, to],
        ] as const
      ).flatMap(([x, { low, high }]) =>
        // prettier-ignore
        low === null || high === null || low === high ? [] : [line(x, place(low), x, place(high), look(from).colour, 4)],
      ),
      mark(left, place(valueOf(from)), look(from)),
      mark(right, place(valueOf(to)), look(to)),
    )
  }
  return { height: 44 + height, parts }
}

/** Places for words so that none stands on another: moved as little as can be, inside the frame. */
function spread(wished: readonly number[], top: number, bottom: number): number[] {
  const order = wished.map((_, i) => i).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b)
  const placed = [...wished]
  let last = top - LEAST_STEP
  for (const i of order) last = placed[i] = Math.max(wished[i] ?? 0, last + LEAST_STEP)
  let next = bottom + LEAST_STEP
  for (const i of [...order].reverse()) next = placed[i] = Math.min(placed[i] ?? 0, next - LEAST_STEP)
  return placed
}
