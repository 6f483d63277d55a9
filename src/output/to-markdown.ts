import type { Comparison, Lang } from '../model.js'
import { asRows, type Exportable } from './as-rows.js'
import { cellText } from './cell-text.js'
import { groupByTheme } from './group-by-theme.js'
import { columnLabel } from './labels.js'
import { rowKeys } from './rows/row-keys.js'
import type { Row } from './rows/row.js'
import { shownColumns } from './rows/row-schemas.js'
import type { RowOptions } from './to-rows.js'

export interface MarkdownOptions extends RowOptions {
  /** columns that are shown; by default what a person reads of a result, and all of flat objects */
  columns?: readonly string[]
}

/**
 * A comparison as Markdown, one table a theme; any other result or rows as one table. Text of plans is escaped, so that
 * it reads as it was printed.
 *
 * @param value a plan, plans, a comparison, a review, a diff, an audit, or flat objects
 * @param options language and columns; with `of`, what a row stands for
 */
export function toMarkdown(value: Exportable, options: MarkdownOptions = {}): string {
  const lang = options.lang ?? 'zh'
  if ('rows' in value && options.of === undefined) return comparisonMarkdown(value, lang)
  const { rows, kind } = asRows(value, options)
  return rowsMarkdown(rows, options.columns ?? (kind === null ? rowKeys(rows) : shownColumns[kind]), lang)
}

function comparisonMarkdown(comparison: Comparison, lang: Lang): string {
  const { plans } = comparison
  const blocks = [
    plans
      .map(({ label, title, docNumber }) => {
        const name = title === null ? '' : `《${title}》`
        const number = docNumber === null ? '' : lang === 'zh' ? `（${docNumber}）` : ` (${docNumber})`
        return `- **${escapeMarkdown(label)}** ${escapeMarkdown(name + number)}`.trimEnd()
      })
      .join('\n'),
  ]
  for (const { name, rows } of groupByTheme(comparison, lang)) {
    if (rows.length === 0) continue
    const head = [columnLabel('indicator', lang), ...plans.map(({ label }) => label)]
    const body = rows.map((row) => [
      escapeMarkdown(row.indicator.label),
      ...plans.map((plan) => {
        const texts = cellText(row, plan, lang).map(({ values, place }) => {
          const note = place === '' ? [] : [`<small>${escapeMarkdown(place)}</small>`]
          return [...values.map(escapeMarkdown), ...note].join('<br>')
        })
        return texts.join('<br>')
      }),
    ])
    blocks.push(`## ${escapeMarkdown(name)}`, pipeTable(head.map(escapeMarkdown), body))
  }
  return `${blocks.join('\n\n')}\n`
}

function rowsMarkdown(rows: readonly Readonly<Row>[], keys: readonly string[], lang: Lang): string {
  const head = keys.map((key) => escapeMarkdown(columnLabel(key, lang)))
  const body = rows.map((row) => keys.map((key) => escapeMarkdown(String(row[key] ?? ''))))
  return `${pipeTable(head, body)}\n`
}

function pipeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text that Markdown shows as it is: its signs escaped, line breaks as `<br>`. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#$&]/gu, '\\$&').replace(/\r\n?|\n/gu, '<br>')
}
