import { PLOT_FONT } from './plot-words.js'
import { tag, text, type SvgPart } from './svg.js'

export interface Picture {
  width: number
  height: number
  parts: readonly SvgPart[]
}

/** Ink of words and lines. */
export const INK = '#222222'
export const PALE = '#666666'
export const GRID = '#DDDDDD'

/** A picture with white ground, its title for those who do not see it, and the fonts named. */
export function page(title: string, { width, height, parts }: Picture): string {
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: 'img',
      'font-family': PLOT_FONT,
      'font-size': 12,
      fill: INK,
    },
    [tag('title', {}, [text(title)]), tag('rect', { width: '100%', height: '100%', fill: '#FFFFFF' }), ...parts],
  )}\n`
}

/** A line of words. */
export function label(
  x: number,
  y: number,
  content: string,
  look: Readonly<Record<string, string | number | null>> = {},
): SvgPart {
  return tag('text', { x, y, ...look }, [text(content)])
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): SvgPart {
  return tag('line', { x1, y1, x2, y2, stroke, 'stroke-width': width })
}
