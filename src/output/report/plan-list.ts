import { columnLabel, planStatusLabels } from '../labels.js'
import { referenceOf } from '../reference-of.js'
import { html, type Markup } from './markup.js'
import type { ReportContext } from './report-context.js'

/** The plans of the page: what they are, when they were issued, how much was read from them. */
export function planList({ plans, comparison, lang, say }: ReportContext): Markup {
  const heads = ['plan', 'title', 'docNumber', 'issuedOn', 'measures', 'targets'].map((key) => columnLabel(key, lang))
  const rows = comparison.plans.map((head, i) => {
    const plan = plans[i]
    const status = head.status === 'draft' && html` <span class="badge">${planStatusLabels.draft[lang]}</span>`
    const facts = [head.docNumber, head.issuedOn, head.measures, head.targets]
    return html`<tr>
      <th scope="row">${head.label}${status}</th>
      <td lang="zh-CN">
        ${head.title ?? '—'}${plan !== undefined && html`<small class="reference">${referenceOf(plan)}</small>`}
      </td>
      ${facts.map((fact, at) => html`<td data-label="${heads[at + 2] ?? ''}">${fact ?? '—'}</td>`)}
    </tr> `
  })
  return html`<section id="plans" aria-labelledby="plans-head">
    <h2 id="plans-head">${say('plans')}</h2>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="plans-head">
      <table class="plain plans">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section> `
}
