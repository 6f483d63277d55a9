import { renderToStaticMarkup } from 'preact-render-to-string'
import type { Comparison, Lang, Plan, Review } from '../../model.js'
import { makeSay } from '../parts/words.js'
import { escapeHtml } from '../to-html.js'
import { script, scriptHash, style, styleHash } from './assets.js'
import { collectData } from './collect-data.js'
import { collectVerdicts } from './collect-verdicts.js'
import { makeItemList } from './item-list.js'
import { chooseReference, listReferences } from './references.js'
import { reportBody } from './report-body.js'
import type { ReportContext } from './report-context.js'
import { words } from './words.js'

export interface ReportInput {
  /** the plans of the comparison, in its order */
  plans: readonly Plan[]
  comparison: Comparison
  /** findings of a draft that is among the plans */
  review?: Review
  lang?: Lang
}

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
  const say = makeSay(words, lang)
  const context: ReportContext = { plans: ordered, comparison, lang, say, list, verdicts, reference, references }
  return page(context, review)
}

function page(context: ReportContext, review: Review | undefined): string {
  const { comparison, lang, say } = context
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`
  const title = [say('title'), ...comparison.plans.slice(0, 5).map(({ label }) => label)].join(' · ')
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
${renderToStaticMarkup(reportBody(context, review)).replace(/<\/body>$/u, '')}
<script type="application/json" id="data">${toSafeJson(collectData(context))}</script>
<script>${script}</script>
</body>
</html>
`
}

/** JSON that cannot end the script element it stands in, nor open a comment there. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** Plans in the order of the comparison; two plans with one id are told apart there by their position only. */
function inOrder(plans: readonly Plan[], { plans: heads }: Comparison): Plan[] {
  return heads.map(({ id }, i) => {
    const plan = plans[i]?.id === id ? plans[i] : (plans.find((each) => each.id === id) ?? plans[i])
    if (plan === undefined) throw new Error(`The comparison names a plan "${id}" that is not among the plans given`)
    return plan
  })
}
