import { responsibilityMatrix, type ResponsibilityCell } from '../../compare/responsibility-matrix.js'
import { defaultVocabulary } from '../../health/vocabulary.js'
import type { Lang } from '../../model.js'
import { html, type Markup } from './markup.js'
import type { ReportContext } from './report-context.js'

/** A department under a theme of one plan. */
interface Share {
  name: string
  measures: number
  leads: boolean
}

/** So many departments are named in a cell; the rest are counted. */
const NAMED = 5

/** Theme × place: the departments that lead or answer for it. */
export function bodyMatrix(context: ReportContext): Markup | null {
  const { comparison, plans, lang, say } = context
  const shown = new Set(comparison.themes.map(({ theme }) => theme))
  const named = plans.map((plan, i) => ({ ...plan, id: comparison.plans[i]?.id ?? plan.id }))
  const rows = responsibilityMatrix(named)
    .map(({ theme, label, cells }) => ({
      theme,
      label,
      shares: comparison.plans.map(({ id }) => rank(cells[id], lang)),
    }))
    .filter(({ theme, shares }) => shown.has(theme) && shares.some((own) => own.length > 0))
  if (rows.length === 0) return null
  const lines = rows.map(
    ({ label, shares }) =>
      html`<tr>
        <th scope="row">${label[lang]}</th>
        ${comparison.plans.map((head, i) => bodyCell(shares[i] ?? [], head.label, context))}
      </tr> `,
  )
  return html`<section id="bodies" aria-labelledby="bodies-head">
    <h2 id="bodies-head">${say('bodies')}</h2>
    <p class="note">${say('bodiesNote')}</p>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="bodies-head">
      <table class="plain bodies">
        <thead>
          <tr>
            <th scope="col">${say('theme')}</th>
            ${comparison.plans.map(({ label }) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines}
        </tbody>
      </table>
    </div>
  </section> `
}

function bodyCell(shares: readonly Share[], label: string, { say }: ReportContext): Markup {
  if (shares.length === 0)
    return html`<td class="absent" data-label="${label}">—<span class="unseen"> ${say('noBodies')}</span></td>`
  const named = shares.slice(0, NAMED)
  const rest = shares.length - named.length
  const lines = named.map(
    ({ name, measures, leads }) =>
      html`<li>
        ${leads && html`<span class="lead">★</span> `}<span lang="zh-CN">${name}</span> <small>${measures}</small>
      </li>`,
  )
  return html`<td data-label="${label}">
    <ul>
      ${lines}
    </ul>
    ${rest > 0 && html`<small>${say('otherBodies', { n: rest })}</small>`}
  </td>`
}

const departments = new Map(defaultVocabulary.departments.map(({ id, prefLabel }) => [id, prefLabel]))

/** Departments of a cell, each once: leading ones first, then by the number of measures. */
function rank(cell: ResponsibilityCell | undefined, lang: Lang): Share[] {
  const shares = new Map<string, Share & { ids: Set<string> }>()
  for (const [bodies, leads] of [[cell?.lead ?? [], true] as const, [cell?.responsible ?? [], false] as const]) {
    for (const { id, label, measures } of bodies) {
      const name = (id === null ? undefined : departments.get(id)?.[lang]) ?? label
      const share = shares.get(name) ?? { name, measures: 0, leads, ids: new Set() }
      for (const measure of measures) share.ids.add(measure)
      share.measures = share.ids.size
      shares.set(name, share)
    }
  }
  return [...shares.values()].sort((a, b) => Number(b.leads) - Number(a.leads) || b.measures - a.measures)
}
