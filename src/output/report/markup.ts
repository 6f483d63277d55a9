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
  const [first = '', ...rest] = dedent(parts)
  let markup = first
  for (const [i, insert] of inserts.entries()) markup += print(insert) + (rest[i] ?? '')
  return { markup }
}

const dedented = new WeakMap<TemplateStringsArray, string[]>()

/** The fixed parts without the indentation they have in the code. */
function dedent(parts: TemplateStringsArray): string[] {
  const known = dedented.get(parts)
  if (known !== undefined) return known
  const made = parts.map((part) => part.replace(/\n\s*/gu, '\n'))
  dedented.set(parts, made)
  return made
}

function print(insert: Insert): string {
  if (insert === null || insert === false) return ''
  if (typeof insert === 'string') return escapeHtml(insert)
  if (typeof insert === 'number') return String(insert)
  if ('markup' in insert) return insert.markup
  return insert.map(print).join('')
}
