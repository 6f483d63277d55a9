import { figureList, type Figures } from './figures.js'
import type { FigureTable } from './find-regressions.js'

/** A table for the terminal: one line a figure, one column a plan. */
export function formatConsole(table: FigureTable): string {
  const rows = Object.entries(table)
  const head = ['', ...rows.map(([label]) => label)]
  const body = figureList.map(({ name, en }) => [en, ...rows.map(([, figures]) => decimals(figures, name))])
  return [head, ...body].map((cells) => cells.map((cell, at) => pad(cell, at)).join('  ')).join('\n')
}

/**
 * A Markdown table: one row a figure, one column a plan.
 *
 * @param table figures by plan id
 * @param labels heading of each column by plan id
 * @param lang language of the row headings
 */
export function formatMarkdown(table: FigureTable, labels: Record<string, string>, lang: 'en' | 'zh'): string {
  const rows = Object.entries(table)
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['', ...rows.map(([id]) => labels[id] ?? id)]),
    line(['---', ...rows.map(() => '---:')]),
    ...figureList.map((figure) => line([figure[lang], ...rows.map(([, figures]) => decimals(figures, figure.name))])),
  ].join('\n')
}

function decimals(figures: Figures, name: keyof Figures): string {
  return figures[name]?.toFixed(3) ?? '–'
}

function pad(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(22) : cell.padStart(7)
}
