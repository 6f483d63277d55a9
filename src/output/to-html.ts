import type { Comparison, Lang } from '../model.js'
import { asRows, type Exportable } from './as-rows.js'
import { cellText } from './cell-text.js'
import { groupByTheme } from './group-by-theme.js'
import { columnLabel } from './labels.js'
import { rowKeys } from './rows/row-keys.js'
import { shownColumns } from './rows/row-schemas.js'
import type { MarkdownOptions } from './to-markdown.js'

/**
 * A comparison as plain HTML tables, one a theme; any other result or rows as one table: a fragment for a page or a
 * notebook. All text is escaped and nothing in it is a link or a script.
 *
 * @param value a plan, plans, a comparison, a review, a diff, an audit, or flat objects
 * @param options language and columns; with `of`, what a row stands for
 */
export function toHtml(value: Exportable, options: MarkdownOptions = {}): string {
  const lang = options.lang ?? 'zh'
  if ('rows' in value && options.of === undefined) return comparisonHtml(value, lang)
  const { rows, kind } = asRows(value, options)
  const keys = options.columns ?? (kind === null ? rowKeys(rows) : shownColumns[kind])
  const head = keys.map((key) => columnLabel(key, lang))
  return table(
    head,
    rows.map((row) => keys.map((key) => escapeHtml(String(row[key] ?? '')))),
  )
}

function comparisonHtml(comparison: Comparison, lang: Lang): string {
  const { plans } = comparison
  return groupByTheme(comparison, lang)
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => {
      const head = [columnLabel('indicator', lang), ...plans.map(({ label }) => label)]
      const body = rows.map((row) => [
        escapeHtml(row.indicator.label),
        ...plans.map((plan) => {
          const texts = cellText(row, plan, lang).map(({ values, place }) => {
            const note = place === '' ? [] : [`<small>${escapeHtml(place)}</small>`]
            return [...values.map(escapeHtml), ...note].join('<br>')
          })
          return texts.join('<br>')
        }),
      ])
      return `<h3>${escapeHtml(name)}</h3>\n${table(head, body)}`
    })
    .join('\n')
}

/** @param rows cells that are HTML already */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  return `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that HTML shows as it is, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char)
}
