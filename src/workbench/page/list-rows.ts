import { formatValue } from '../../compare/format-value.js'
import type { Comparison, ComparisonRow } from '../../model.js'
import { standingIn } from './standing.js'

export type Sort = 'theme' | 'gap' | 'shared' | 'name'

/** Which rows of a comparison are shown, and in which order. */
export interface RowFilter {
  words: string
  /** the row of this indicator alone */
  only: string
  theme: string
  /** only where two of the shown plans state a number */
  shared: boolean
  sort: Sort
  /** ids of the shown plans */
  plans: readonly string[]
  /** id of the plan that is read against, null where it is hidden */
  reference: string | null
  themeName: (theme: string) => string
}

/** A row of the table with its place in the comparison. */
export interface GridRow {
  at: number
  row: ComparisonRow
  /** name of its theme, shown where it is another than in the row above; null where rows are not by theme */
  heading: string | null
}

/** The rows that a filter leaves, in its order. */
export function listRows(comparison: Comparison, filter: RowFilter): GridRow[] {
  const words = normal(filter.words)
    .split(' ')
    .filter((word) => word !== '')
  const byTheme = filter.sort === 'theme'
  const names = new Map(comparison.themes.map(({ theme, broader }) => [theme, nameOf(theme, broader, filter)]))
  const found = comparison.rows.flatMap((row, at): GridRow[] => {
    if (!fits(row, words, filter)) return []
    return [{ at, row, heading: byTheme ? (names.get(row.theme ?? '') ?? row.theme ?? '—') : null }]
  })
  switch (filter.sort) {
    case 'gap':
      return sortBy(found, ({ row }) => -gapOf(row, filter))
    case 'shared':
      return sortBy(found, ({ row }) => -statedIn(row, filter.plans))
    case 'name':
      return found.sort((a, b) => a.row.indicator.label.localeCompare(b.row.indicator.label, 'zh-CN'))
    case 'theme': {
      // rows of one theme stand together, in the order of the themes
      const order = [...names.keys()]
      const place = (theme: string | null): number => (theme === null ? order.length : order.indexOf(theme))
      return sortBy(found, ({ row }) => place(row.theme))
    }
  }
}

function nameOf(theme: string, broader: string | null, { themeName }: RowFilter): string {
  return broader === null ? themeName(theme) : `${themeName(broader)} › ${themeName(theme)}`
}

function sortBy(rows: GridRow[], key: (row: GridRow) => number): GridRow[] {
  return rows.sort((a, b) => key(a) - key(b) || a.at - b.at)
}

function fits(row: ComparisonRow, words: readonly string[], filter: RowFilter): boolean {
  if (filter.only !== '' && !holdsName(row, filter.only)) return false
  if (filter.theme !== '' && row.theme !== filter.theme) return false
  const stated = statedIn(row, filter.plans)
  if (stated < (filter.shared ? 2 : 1)) return false
  if (words.length === 0) return true
  const said = textOf(row, filter)
  return words.every((word) => said.includes(word))
}

/** The row of an indicator as a plan names it. */
function holdsName(row: ComparisonRow, name: string): boolean {
  if (row.indicator.label === name) return true
  return Object.values(row.cells).some(
    (cell) => cell.status === 'stated' && cell.targets.some(({ indicator }) => indicator === name),
  )
}

function statedIn(row: ComparisonRow, plans: readonly string[]): number {
  return plans.filter((id) => row.cells[id]?.status === 'stated').length
}

/** How many plans ask for more than the reference; where it says nothing, how many say something. */
function gapOf(row: ComparisonRow, { reference, plans }: RowFilter): number {
  if (reference === null) return 0
  const own = row.cells[reference]
  if (own?.status !== 'stated') return statedIn(row, plans) / 2
  return standingIn(row, reference, own.answer).filter(({ result }) => result === 'looser').length
}

const texts = new WeakMap<ComparisonRow, string>()

function textOf(row: ComparisonRow, { themeName }: RowFilter): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const parts = [row.indicator.label, row.theme === null ? '' : themeName(row.theme)]
  for (const cell of Object.values(row.cells))
    if (cell.status === 'stated')
      for (const target of cell.targets) parts.push(target.indicator, target.quote, formatValue(target))
  const text = normal(parts.join(' '))
  texts.set(row, text)
  return text
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
