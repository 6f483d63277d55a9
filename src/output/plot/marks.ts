import { tag, type SvgPart } from './svg.js'

/** Shapes that tell groups apart without colour. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const
export type Shape = (typeof SHAPES)[number]

export interface Look {
  colour: string
  shape: Shape
  hollow: boolean
}

const SIZE = 5

/** A mark at a place. */
export function mark(x: number, y: number, { colour, shape, hollow }: Look): SvgPart {
  const look = { fill: hollow ? '#FFFFFF' : colour, stroke: colour, 'stroke-width': 1.5 }
  switch (shape) {
    case 'circle':
      return tag('circle', { cx: x, cy: y, r: SIZE, ...look })
    case 'square':
      return tag('rect', { x: x - SIZE + 0.5, y: y - SIZE + 0.5, width: 2 * SIZE - 1, height: 2 * SIZE - 1, ...look })
    case 'triangle':
      return tag('path', { d: path([[x, y - SIZE - 0.5], [x + SIZE + 0.5, y + SIZE - 0.5], [x - SIZE - 0.5, y + SIZE - 0.5]]), ...look }) // prettier-ignore
    case 'diamond':
      return tag('path', { d: path([[x, y - SIZE - 1], [x + SIZE + 1, y], [x, y + SIZE + 1], [x - SIZE - 1, y]]), ...look }) // prettier-ignore
  }
}

/** A line with a head at its end: the bound is open on this side. */
export function arrow(from: number, to: number, y: number, colour: string): SvgPart[] {
  const back = to > from ? -6 : 6
  return [
    tag('line', { x1: from, x2: to + back / 2, y1: y, y2: y, stroke: colour, 'stroke-width': 1.5 }),
    tag('path', { d: path([[to, y], [to + back, y - 4], [to + back, y + 4]]), fill: colour }), // prettier-ignore
  ]
}

function path(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`).join('L')}Z`
}
