import type { Lang } from '../model.js'
import type { Exportable } from './as-rows.js'
import { toHtml } from './to-html.js'
import { toTerminal } from './to-terminal.js'
import { toVegaLite } from './to-vega-lite.js'

/** What notebooks look for on a value to show it: Deno's Jupyter kernel and others. */
const DISPLAY = Symbol.for('Jupyter.display')

/** MIME type → content, as notebooks show it. */
export type MimeBundle = Record<string, unknown>

/**
 * Teach a result to show itself in a notebook, as text, as an HTML table and, for a comparison, as a heat map. The
 * result stays as it is: the method is not enumerable, so JSON and spreading do not see it.
 *
 * @param value a plan, plans, a comparison, a review, a diff, an audit, or flat objects
 * @param options language
 * @returns the same object
 */
export function withDisplay<T extends Exportable>(value: T, options: { lang?: Lang } = {}): T {
  const lang = options.lang ?? 'zh'
  Object.defineProperty(value, DISPLAY, {
    configurable: true,
    enumerable: false,
    value: (): MimeBundle => displayBundle(value, lang),
  })
  return value
}

function displayBundle(value: Exportable, lang: Lang): MimeBundle {
  const bundle: MimeBundle = {
    'text/plain': toTerminal(value, { lang }),
    'text/html': alignLeft(toHtml(value, { lang })),
  }
  if ('rows' in value) bundle['application/vnd.vegalite.v6+json'] = toVegaLite(value, 'heatmap', { lang })
  return bundle
}

/** Notebooks set tables of text flush right, as if they held numbers. */
function alignLeft(html: string): string {
  return html.replace(/<(td|th scope="col")>/gu, '<$1 style="text-align:left">')
}
