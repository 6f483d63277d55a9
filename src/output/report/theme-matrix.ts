import type { Comparison } from '../../model.js'
import { html, type Markup } from './markup.js'
import type { ReportContext } from './report-context.js'

type ThemeRow = Comparison['themes'][number]

/** Shades of a matrix cell: the number of targets at which each begins. */
const SHADES = [1, 3, 6, 10]

/** Theme × place: how many targets, the theme with most targets first; measures without a number and gaps as such. */
export function themeMatrix(context: ReportContext): Markup {
  const { comparison, lang, say } = context
  const { plans, themes } = comparison
  const ranked = themes
    .map((theme, position) => ({ theme, position, total: totalOf(theme) }))
    .sort((a, b) => b.total - a.total || a.position - b.position)
  const rows = ranked.map(
    ({ theme, position, total }) =>
      html`<tr>
        <th scope="row">${theme.label[lang]}</th>
        ${plans.map(({ id }, plan) => matrixCell(theme.cells[id], position, plan, context))}
        <td class="total">${total}</td>
      </tr> `,
  )
  return html`<section id="matrix" aria-labelledby="matrix-head">
    <h2 id="matrix-head">${say('matrix')}</h2>
    <p class="note">${say('matrixNote')}</p>
    <div class="scroll" role="group" tabindex="0" aria-labelledby="matrix-head">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">${say('theme')}</th>
            ${plans.map(({ label }) => html`<th scope="col">${label}</th>`)}
            <th scope="col">${say('targetsTotal')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section> `
}

function matrixCell(
  cell: ThemeRow['cells'][string] | undefined,
  theme: number,
  plan: number,
  { say }: ReportContext,
): Markup {
  const targets = cell?.targets ?? 0
  const measures = cell?.measures.length ?? 0
  if (targets === 0 && measures === 0)
    return html`<td class="absent">—<span class="unseen"> ${say('absent')}</span></td>`
  if (targets === 0)
    return html`<td>
      <button type="button" class="few" data-theme="${theme}" data-plan="${plan}">
        ${say('onlyMeasures', { n: measures })}
      </button>
    </td>`
  const shade = SHADES.filter((from) => targets >= from).length
  return html`<td>
    <button type="button" class="shade-${shade}" data-theme="${theme}" data-plan="${plan}">
      ${targets}<span class="unseen"> ${say('targets')}</span>
    </button>
  </td>`
}

function totalOf(theme: ThemeRow): number {
  return Object.values(theme.cells).reduce((sum, { targets }) => sum + targets, 0)
}
