import { usageError } from './problem.js'

/** Pixels for each of the picture's own: enough for print at column width. */
const SCALE = 2

/**
 * A picture as PNG, drawn by resvg with the fonts of this machine. resvg is native code and an optional peer: who writes
 * SVG only does not carry it.
 *
 * @param svg the picture
 * @throws an error for the person at the terminal where resvg is not installed
 */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    throw usageError(
      'PNG 需要 @resvg/resvg-js，没有安装。请运行 npm install @resvg/resvg-js（全局安装时加 -g），或写成 .svg',
      'PNG needs @resvg/resvg-js, which is not installed; run npm install @resvg/resvg-js (with -g where duizhao is), or write .svg',
    )
  })
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans CJK SC' },
  })
  return new Uint8Array(picture.render().asPng())
}
