import type { Comparison, Lang } from '../../model.js'
import { GRID, label, PALE, type Picture } from './page.js'
import { amountColour, inkOn } from './palettes.js'
import { planOrder, type PlotOrder } from './plan-order.js'
import { plotWords } from './plot-words.js'
import { tag, type SvgPart } from './svg.js'
import { fitText, textWidth } from './text-width.js'

const MARGIN = 16
const ROW = 22

/** A heat map of place × theme: how many targets, the number printed in each cell, so that it is read without colour. */
export function drawHeat(
  comparison: Comparison,
  { lang, order, grey }: { lang: Lang; order: PlotOrder; grey: boolean },
): Picture | null {
  const { plans } = comparison
  const themes = comparison.themes.filter(({ cells }) => plans.some(({ id }) => isTouched(cells[id])))
  if (themes.length === 0 || plans.length === 0) return null
  const labels = plans.map(({ label: name }) => name)
  const sum = (plan: number): number => themes.reduce((all, { cells }) => all + (cells[plans[plan]?.id ?? '']?.targets ?? 0), 0) // prettier-ignore
  const columns = planOrder(labels, order, sum)
  const most = Math.max(1, ...themes.flatMap(({ cells }) => plans.map(({ id }) => cells[id]?.targets ?? 0)))
  const nameWidth = Math.min(340, Math.max(...themes.map(({ label: name }) => textWidth(name[lang], 12)))) + 10
  const widest = Math.max(...labels.map((name) => textWidth(name, 12)))
  // names that are wider than a column stand upright
  const upright = widest > 86
  const column = upright ? 30 : Math.max(34, widest + 12)
  const head = upright ? Math.min(160, widest) + 12 : 24
  const left = MARGIN + nameWidth
  const top = MARGIN + head
  const parts: SvgPart[] = []
  for (const [i, plan] of columns.entries()) {
    const x = left + (i + 0.5) * column
    const name = fitText(labels[plan] ?? '', 12, upright ? 160 : column)
    parts.push(
      upright
        ? tag('g', { transform: `translate(${round(x + 4)} ${round(top - 8)}) rotate(-90)` }, [label(0, 0, name)])
        : label(x, top - 8, name, { 'text-anchor': 'middle' }),
    )
  }
  for (const [row, theme] of themes.entries()) {
    const y = top + row * ROW
    parts.push(label(left - 8, y + 15, fitText(theme.label[lang], 12, nameWidth - 10), { 'text-anchor': 'end' }))
    for (const [i, plan] of columns.entries()) {
      const cell = theme.cells[plans[plan]?.id ?? '']
      const x = left + i * column
      const touched = isTouched(cell)
      const fill = touched ? colourOf(cell?.targets ?? 0, most, grey) : '#FFFFFF'
      parts.push(tag('rect', { x: x + 0.5, y: y + 0.5, width: column - 1, height: ROW - 1, fill, stroke: GRID }))
      if (touched)
        parts.push(label(x + column / 2, y + 15, String(cell?.targets ?? 0), { 'text-anchor': 'middle', 'font-size': 11, fill: inkOn(fill) })) // prettier-ignore
    }
  }
  const bottom = top + themes.length * ROW
  const { parts: key, width: keyWidth } = drawKey(left, bottom + 14, most, lang, grey)
  const note = plotWords.untouched[lang]
  parts.push(...key, label(left, bottom + 58, note, { 'font-size': 11, fill: PALE }))
  const width = Math.max(left + columns.length * column, left + keyWidth, left + textWidth(note, 11)) + MARGIN
  return { width, height: bottom + 70, parts }
}

function isTouched(cell: Comparison['themes'][number]['cells'][string] | undefined): boolean {
  return cell !== undefined && cell.targets + cell.measures.length > 0
}

/** Measures without a target are pale, so that no colour speaks for a number that is not there. */
function colourOf(count: number, most: number, grey: boolean): string {
  return count === 0 ? '#F2F2F2' : amountColour(0.08 + (0.92 * count) / most, grey)
}

/** A bar of colours with its ends. */
function drawKey(x: number, y: number, most: number, lang: Lang, grey: boolean): { parts: SvgPart[]; width: number } {
  const steps = Math.min(most + 1, 12)
  const parts = Array.from({ length: steps }, (_, i) =>
    tag('rect', {
      x: x + i * 14,
      y,
      width: 14,
      height: 12,
      fill: colourOf((i / Math.max(1, steps - 1)) * most, most, grey),
    }),
  )
  const words = plotWords.targets[lang]
  return {
    parts: [
      ...parts,
      label(x, y + 25, '0', { 'font-size': 11, fill: PALE }),
      label(x + steps * 14, y + 25, String(most), { 'font-size': 11, fill: PALE, 'text-anchor': 'end' }),
      label(x + steps * 14 + 8, y + 10, words, { 'font-size': 11, fill: PALE }),
    ],
    width: steps * 14 + 8 + textWidth(words, 11),
  }
}

function round(value: number): number {
  return Number(value.toFixed(2))
}
