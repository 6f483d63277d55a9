import type { Comparison, Lang } from '../../model.js'
import { coverageRows } from './coverage-rows.js'
import { GRID, label, line, PALE, type Picture } from './page.js'
import { plotWords } from './plot-words.js'
import { tag, type SvgPart } from './svg.js'
import { fitText, textWidth } from './text-width.js'

const MARGIN = 16
const ROW = 20
const FRAME = 320

/** How many plans touch each theme: with targets, and with measures alone. */
export function drawCoverage(
  comparison: Comparison,
  { lang, grey, byValue }: { lang: Lang; grey: boolean; byValue: boolean },
): Picture | null {
  const { plans } = comparison
  if (plans.length === 0) return null
  const rows = coverageRows(comparison, lang)
  if (rows.length === 0) return null
  if (byValue) rows.sort((a, b) => b.touched - a.touched || b.withTargets - a.withTargets)
  const [dark, light] = grey ? ['#333333', '#BBBBBB'] : ['#0072B2', '#9FCFEA']
  const nameWidth = Math.min(340, Math.max(...rows.map(({ name }) => textWidth(name, 12)))) + 10
  const left = MARGIN + nameWidth
  const top = MARGIN + 26
  const bottom = top + rows.length * ROW
  const step = Math.max(1, Math.ceil(plans.length / 5))
  const place = (count: number): number => left + (count / plans.length) * FRAME
  const parts: SvgPart[] = []
  let x = left
  for (const [colour, words] of [
    [dark, plotWords.withTargets[lang]],
    [light, plotWords.measuresOnly[lang]],
  ] as const) {
    // prettier-ignore
    parts.push(tag('rect', { x, y: MARGIN, width: 12, height: 12, fill: colour }), label(x + 17, MARGIN + 10, words, { 'font-size': 11 })) // prettier-ignore
    x += 34 + textWidth(words, 11)
  }
  for (let count = 0; count <= plans.length; count += step)
    parts.push(
      line(place(count), top, place(count), bottom, GRID),
      label(place(count), bottom + 14, String(count), { 'text-anchor': 'middle', 'font-size': 11, fill: PALE }),
    )
  for (const [row, { name, withTargets, touched }] of rows.entries()) {
    const y = top + row * ROW
    parts.push(
      label(left - 8, y + 14, fitText(name, 12, nameWidth - 10), { 'text-anchor': 'end' }),
      tag('rect', { x: left, y: y + 3, width: place(touched) - left, height: ROW - 6, fill: light }),
      tag('rect', { x: left, y: y + 3, width: place(withTargets) - left, height: ROW - 6, fill: dark }),
      ...(withTargets > 0
        ? [
            label(place(withTargets) - 5, y + 14, String(withTargets), {
              'text-anchor': 'end',
              'font-size': 11,
              fill: '#FFFFFF',
            }),
          ]
        : []),
      label(left + FRAME + 8, y + 14, `${touched}/${plans.length}`, { 'font-size': 11, fill: PALE }), // prettier-ignore
    )
  }
  parts.push(line(left, bottom, left + FRAME, bottom, PALE))
  parts.push(
    label(left + FRAME / 2, bottom + 32, plotWords.coverage[lang], {
      'text-anchor': 'middle',
      'font-size': 11,
      fill: PALE,
    }),
  )
  const note = textWidth(`${plans.length}/${plans.length}`, 11)
  return { width: left + FRAME + 8 + note + MARGIN, height: bottom + 40 + MARGIN, parts }
}
