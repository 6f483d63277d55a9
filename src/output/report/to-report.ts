import type { Comparison, Lang, Plan, Review } from '../../model.js'
import { script, scriptHash, style, styleHash } from './assets.js'
import { bodyMatrix } from './body-matrix.js'
import { collectData } from './collect-data.js'
import { collectVerdicts } from './collect-verdicts.js'
import { dotPlots } from './dot-plots.js'
import { filterForm } from './filter-form.js'
import { findingList } from './findings.js'
import { makeItemList } from './item-list.js'
import { html, type Markup } from './markup.js'
import { planList } from './plan-list.js'
import { chooseReference, listReferences } from './references.js'
import type { ReportContext } from './report-context.js'
import { sideBySide } from './side-by-side.js'
import { themeMatrix } from './theme-matrix.js'
import { makeSay } from './words.js'

export interface ReportInput {
  /** the plans of the comparison, in its order */
  plans: readonly Plan[]
  comparison: Comparison
  /** findings of a draft that is among the plans */
  review?: Review
  lang?: Lang
}

/** From this many plans on, gaps are left out where the table becomes a list. */
const MANY_PLANS = 8

/**
 * A comparison as one self-contained page: theme matrix, side-by-side table with filters, plots, responsibilities,
 * findings, and the text of every plan with the place of each value. It loads nothing and runs only its own script: all
 * text of the plans is escaped, and the page's policy names its script and style by their hashes.
 *
 * @param input plans and comparison, review and language (`zh` by default)
 * @returns the HTML of the page; the same input always gives the same page
 */
export function toReport({ plans, comparison, review, lang = 'zh' }: ReportInput): string {
  const ordered = inOrder(plans, comparison)
  const list = makeItemList(ordered, comparison.plans, lang)
  const verdicts = collectVerdicts(comparison, list, lang)
  const references = listReferences(verdicts, comparison.plans.length)
  const draft = review === undefined ? -1 : comparison.plans.findIndex(({ id }) => id === review.draft.id)
  const reference = chooseReference(references, draft)
  const say = makeSay(lang)
  const context: ReportContext = { plans: ordered, comparison, lang, say, list, verdicts, reference, references }
  const sections: [string, string, Markup | null][] = [
    ['plans', say('plans'), planList(context)],
    ['review', say('review'), review === undefined ? null : findingList(review, context)],
    ['matrix', say('matrix'), themeMatrix(context)],
    ['table', say('table'), tableSection(context)],
    ['plots', say('plots'), dotPlots(context)],
    ['bodies', say('bodies'), bodyMatrix(context)],
    ['legend', say('legend'), legend(context)],
  ]
  return page(sections, context)
}

function page(sections: readonly [string, string, Markup | null][], context: ReportContext): string {
  const { comparison, lang, say } = context
  const shown = sections.filter(([, , section]) => section !== null)
  const shared = comparison.rows.filter(({ cells }) => statedIn(cells) > 1).length
  const counts = { plans: comparison.plans.length, rows: comparison.rows.length, shared }
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`
  const body = html`<body${comparison.plans.length >= MANY_PLANS ? html` class="many"` : null}>
    <a class="skip" href="#main">${say('skip')}</a>
    <header class="top">
      <h1>${say('title')}</h1>
      <p>${say('summary', counts)}</p>
      <nav aria-label="${say('contents')}">
        <ul>
          ${shown.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
        </ul>
      </nav>
      <noscript><p class="note">${say('needsScript')}</p></noscript>
    </header>
    <main id="main" tabindex="-1">${shown.map(([, , section]) => section)}</main>
    ${textPanel(context)}
  </body> `
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html`${[say('title'), ...comparison.plans.slice(0, 5).map(({ label }) => label)].join(' · ')}`.markup}</title>
<style>${style}</style>
</head>
${body.markup}<script type="application/json" id="data">${toSafeJson(collectData(context))}</script>
<script>${script}</script>
</body>
</html>
`
}

function tableSection(context: ReportContext): Markup {
  const { say } = context
  return html`<section id="table" aria-labelledby="table-head">
    <h2 id="table-head">${say('table')}</h2>
    <p class="note">${say('tableNote')}</p>
    ${filterForm(context)}${sideBySide(context)}
  </section> `
}

function legend({ say }: ReportContext): Markup {
  return html`<section id="legend" aria-labelledby="legend-head">
    <h2 id="legend-head">${say('legend')}</h2>
    <p>${say('aboutAbsent')}</p>
    <p>${say('aboutVerdicts')}</p>
    <p>${say('aboutDoubts')}</p>
    <p>${say('aboutSource')}</p>
  </section> `
}

/** The panel beside the page in which a plan's text opens; filled by the script. */
function textPanel({ say }: ReportContext): Markup {
  return html`<dialog id="panel" aria-labelledby="panel-title">
    <div id="panel-bar">
      <h2 id="panel-title" tabindex="-1"></h2>
      <button type="button" id="panel-close">${say('close')}</button>
    </div>
    <div id="panel-head"></div>
    <div id="panel-cite" hidden>
      <h3>${say('citation')}</h3>
      <p id="citation" lang="zh-CN"></p>
      <p>
        <button type="button" id="copy">${say('copy')}</button>
        <button type="button" id="copy-quote">${say('copyQuote')}</button> <span id="copy-state" role="status"></span>
      </p>
    </div>
    <div id="panel-text" lang="zh-CN" tabindex="0" role="region" aria-label="${say('planText')}"></div>
  </dialog> `
}

/** JSON that cannot end the script element it stands in, nor open a comment there. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function statedIn(cells: Comparison['rows'][number]['cells']): number {
  return Object.values(cells).filter(({ status }) => status === 'stated').length
}

/** Plans in the order of the comparison; two plans with one id are told apart there by their position only. */
function inOrder(plans: readonly Plan[], { plans: heads }: Comparison): Plan[] {
  return heads.map(({ id }, i) => {
    const plan = plans[i]?.id === id ? plans[i] : (plans.find((each) => each.id === id) ?? plans[i])
    if (plan === undefined) throw new Error(`The comparison names a plan "${id}" that is not among the plans given`)
    return plan
  })
}
