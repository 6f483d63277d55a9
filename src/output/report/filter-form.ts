import { MEDIAN_POSITION } from './collect-verdicts.js'
import { html, type Markup } from './markup.js'
import type { ReportContext } from './report-context.js'
import { shownGroups } from './side-by-side.js'
import { EVERYONE } from './summarize-verdicts.js'

/** The form above the side-by-side table; hidden until the page's script runs. */
export function filterForm(context: ReportContext): Markup {
  const { comparison, say, references, reference, verdicts } = context
  const themes = shownGroups(context).map(({ name }, i) => html`<option value="${i}">${name}</option>`)
  const places = comparison.plans.map(
    ({ label }, i) => html`<label><input type="checkbox" name="plan" value="${i}" checked /> ${label}</label>`,
  )
  const names = (position: number): string => {
    if (position === EVERYONE) return say('everyone')
    return position === MEDIAN_POSITION ? say('median') : (comparison.plans[position]?.label ?? '')
  }
  const choices = references.map(
    (each) => html`<option value="${each}" ${each === reference ? html` selected` : null}>${names(each)}</option>`,
  )
  return html`<form id="filters" role="search" aria-label="${say('filters')}" hidden>
      <label class="wide"
        >${say('search')}<input type="search" name="search" autocomplete="off" spellcheck="false"
      /></label>
      <label
        >${say('theme')}<select name="theme">
          <option value="">${say('allThemes')}</option>
          ${themes}
        </select></label
      >
      <label
        >${say('year')}<select name="year">
          <option value="">${say('allYears')}</option>
          ${yearsOf(context).map((year) => html`<option value="${year}">${year === 0 ? say('noYear') : year}</option>`)}
        </select></label
      >
      ${
        verdicts.size > 0 &&
        html`<label
          >${say('compareWith')}<select name="reference">
            ${choices}
          </select></label
        >`
      }
      <details class="places">
        <summary>
          ${say('places')} <output name="places">${comparison.plans.length}</output>/${comparison.plans.length}
        </summary>
        <fieldset>
          <legend class="unseen">${say('places')}</legend>
          ${places}
        </fieldset>
      </details>
      <label class="check"><input type="checkbox" name="shared" /> ${say('sharedOnly')}</label>
      <button type="reset">${say('reset')}</button>
    </form>
    <p id="shown" class="note" role="status"></p>
    <p id="nothing" hidden>${say('nothingFound')}</p> `
}

/** Years that targets name, in order; 0 for none. */
function yearsOf({ comparison }: ReportContext): number[] {
  const years = new Set<number>()
  for (const { cells } of comparison.rows)
    for (const cell of Object.values(cells))
      if (cell.status === 'stated') for (const { year } of cell.targets) years.add(year ?? 0)
  return [...years].sort((a, b) => (a === 0 ? 1 : b === 0 ? -1 : a - b))
}
