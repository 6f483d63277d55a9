import type { Comparison, Lang } from '../model.js'
import { drawCoverage } from './plot/draw-coverage.js'
import { drawDots } from './plot/draw-dots.js'
import { drawHeat } from './plot/draw-heat.js'
import { drawSlope } from './plot/draw-slope.js'
import { label, page, PALE, type Picture } from './plot/page.js'
import type { PlotOrder } from './plot/plan-order.js'
import { plotWords } from './plot/plot-words.js'
import { textWidth } from './plot/text-width.js'

/** What a comparison can be drawn as. */
export type PictureKind = 'dots' | 'heat' | 'slope' | 'coverage' | 'multiples'

export interface PictureOptions {
  lang?: Lang
  /** order of places: as given (default), by value or by name; of themes in `coverage` by value */
  order?: PlotOrder
  /** in greys */
  grey?: boolean
  /** `slope`: the two years; by default the pair that most places have */
  years?: readonly number[]
}

/**
 * A comparison as a picture for a paper: plain SVG, the same bytes on every machine, with nothing to load. `dots`: each
 * indicator's values by place, one scale a unit, an arrow for an open bound (≥, ≤) and a bar for a range; `multiples`: the
 * same as small multiples; `heat`: targets by theme and place; `slope`: values of two years; `coverage`: how many plans
 * touch each theme. Colours are those of Okabe & Ito and viridis; shapes and printed numbers carry the same without colour.
 *
 * @param comparison the comparison
 * @param kind what to draw
 * @param options language, order of places, greys, years
 * @returns SVG; a picture that says so where there is nothing to draw
 */
export function toSvg(comparison: Comparison, kind: PictureKind, options: PictureOptions = {}): string {
  const lang = options.lang ?? 'zh'
  return page(plotWords[kind][lang], draw(comparison, kind, options) ?? nothing(lang))
}

function draw(comparison: Comparison, kind: PictureKind, options: PictureOptions): Picture | null {
  const { lang = 'zh', order = 'given', grey = false, years = [] } = options
  switch (kind) {
    case 'dots':
    case 'multiples':
      return drawDots(comparison, { lang, order, grey, multiples: kind === 'multiples' })
    case 'heat':
      return drawHeat(comparison, { lang, order, grey })
    case 'slope':
      return drawSlope(comparison, { lang, grey, years })
    case 'coverage':
      return drawCoverage(comparison, { lang, grey, byValue: order === 'value' })
  }
}

function nothing(lang: Lang): Picture {
  const words = plotWords.nothing[lang]
  return { width: textWidth(words, 12) + 32, height: 48, parts: [label(16, 28, words, { fill: PALE })] }
}
