import { defaultVocabulary } from '../../lexicon/vocabulary.js'
import type { Body, Lang, Plan } from '../../model.js'
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
  const shares = plans.map((plan) => sharesByTheme(plan, lang))
  const themes = comparison.themes.filter(({ theme }) => shares.some((own) => own.has(theme)))
  if (themes.length === 0) return null
  const rows = themes.map(
    ({ theme, label }) =>
      html`<tr>
        <th scope="row">${label[lang]}</th>
        ${comparison.plans.map((head, i) => bodyCell(shares[i]?.get(theme) ?? [], head.label, context))}
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
          ${rows}
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

/** Departments of a plan by primary theme of their measures: leading ones first, then by number of measures. */
function sharesByTheme(plan: Plan, lang: Lang): Map<string, Share[]> {
  const themes = new Map<string, Map<string, Share>>()
  for (const { primaryTheme, lead, responsible } of plan.measures) {
    if (primaryTheme === null) continue
    const shares = themes.get(primaryTheme) ?? new Map<string, Share>()
    themes.set(primaryTheme, shares)
    const counted = new Set<string>()
    for (const [bodies, leads] of [[lead, true] as const, [responsible, false] as const]) {
      for (const body of bodies) {
        const name = nameOf(body, lang)
        const share = shares.get(name) ?? { name, measures: 0, leads: false }
        shares.set(name, share)
        if (!counted.has(name)) share.measures++
        counted.add(name)
        share.leads ||= leads
      }
    }
  }
  const ranked = [...themes].map(([theme, shares]): [string, Share[]] => [
    theme,
    [...shares.values()].sort((a, b) => Number(b.leads) - Number(a.leads) || b.measures - a.measures),
  ])
  return new Map(ranked.filter(([, shares]) => shares.length > 0))
}

const departments = new Map(defaultVocabulary.departments.map(({ id, prefLabel }) => [id, prefLabel]))

function nameOf({ id, name }: Body, lang: Lang): string {
  return (id === null ? undefined : departments.get(id)?.[lang]) ?? name
}
