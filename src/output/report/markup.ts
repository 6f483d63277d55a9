import { escapeHtml } from '../to-html.js'

/** HTML that is safe to put into a page: made by {@link html}, never from a string. */
export interface Markup {
  readonly markup: string
}

type Insert = string | number | null | false | Markup | readonly Insert[]

/**
 * Template of HTML. Everything inserted is escaped, in content and in quoted attributes alike, but for markup that a
 * template has made; `null` and `false` insert nothing.
 */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  let markup = parts[0] ?? ''
  for (const [i, insert] of inserts.entries()) markup += print(insert) + (parts[i + 1] ?? '')
  return { markup }
}

function print(insert: Insert): string {
  if (insert === null || insert === false) return ''
  if (typeof insert === 'string') return escapeHtml(insert)
  if (typeof insert === 'number') return String(insert)
  if ('markup' in insert) return insert.markup
  return insert.map(print).join('')
}
