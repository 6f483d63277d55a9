import type { Audit, Comparison, Lang, Plan, PlanDiff, Review } from '../model.js'
import { toHtml } from './to-html.js'
import { toRows } from './to-rows.js'
import { toTerminal } from './to-terminal.js'
import { toVegaLite } from './to-vega-lite.js'

/** What notebooks look for on a value to show it: Deno's Jupyter kernel and others. */
const DISPLAY = Symbol.for('Jupyter.display')

/** MIME type → content, as notebooks show it. */
export type MimeBundle = Record<string, unknown>

/**
 * Teach a result to show itself in a notebook, as text, as an HTML table and, for a comparison, as a heat map. The
 * result stays a plain object: the method is not enumerable, so JSON and spreading do not see it.
 *
 * @param value plans, a comparison, a review, a diff or an audit
 * @param options language
 * @returns the same object
 */
export function withDisplay<T extends Plan | Comparison | Review | PlanDiff | Audit>(
  value: T,
  options: { lang?: Lang } = {},
): T {
  const lang = options.lang ?? 'zh'
  Object.defineProperty(value, DISPLAY, {
    configurable: true,
    enumerable: false,
    value: (): MimeBundle => displayBundle(value, lang),
  })
  return value
}

function displayBundle(value: Plan | Comparison | Review | PlanDiff | Audit, lang: Lang): MimeBundle {
  const bundle: MimeBundle = {
    'text/plain': toTerminal(value, { lang }),
    'text/html': alignLeft(bundleHtml(value, lang)),
  }
  if ('rows' in value) bundle['application/vnd.vegalite.v6+json'] = toVegaLite(value, 'heatmap', { lang })
  return bundle
}

/** Notebooks set tables of text flush right, as if they held numbers. */
function alignLeft(html: string): string {
  return html.replace(/<(td|th scope="col")>/gu, '<$1 style="text-align:left">')
}

function bundleHtml(value: Plan | Comparison | Review | PlanDiff | Audit, lang: Lang): string {
  if ('rows' in value) return toHtml(value, { lang })
  if ('findings' in value)
    return toHtml(toRows(value, { lang }), {
      lang,
      columns: ['severity', 'finding', 'reason', 'advice', 'location', 'peers'],
    })
  if ('numerals' in value) return toHtml(toRows(value), { lang })
  if ('a' in value)
    return toHtml(toRows(value, { lang }), {
      lang,
      columns: ['change', 'measureA', 'measureB', 'indicator', 'valueA', 'valueB', 'reason'],
    })
  return toHtml(toRows(value, { lang }), { lang, columns: ['indicator', 'value', 'theme', 'quote', 'location'] })
}
