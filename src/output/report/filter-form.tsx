import type { VNode } from 'preact'
import { MEDIAN_POSITION } from './collect-verdicts.js'
import type { ReportContext } from './report-context.js'
import { shownGroups } from './side-by-side.js'
import { EVERYONE } from './summarize-verdicts.js'

/** The form above the side-by-side table; hidden until the page's script runs. */
export function filterForm(context: ReportContext): VNode {
  const { comparison, say, references, reference, verdicts } = context
  const names = (position: number): string => {
    if (position === EVERYONE) return say('everyone')
    return position === MEDIAN_POSITION ? say('median') : (comparison.plans[position]?.label ?? '')
  }
  return (
    <>
      <form id="filters" class="filters" role="search" aria-label={say('filters')} hidden>
        <label class="wide">
          {say('searchRows')}
          <input type="search" name="search" autocomplete="off" spellcheck={false} />
        </label>
        <label>
          {say('theme')}
          <select name="theme">
            <option value="">{say('allThemes')}</option>
            {shownGroups(context).map(({ name }, i) => (
              <option key={i} value={i}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('year')}
          <select name="year">
            <option value="">{say('allYears')}</option>
            {yearsOf(context).map((year) => (
              <option key={year} value={year}>
                {year === 0 ? say('noYear') : year}
              </option>
            ))}
          </select>
        </label>
        {verdicts.size > 0 && (
          <label>
            {say('compareWith')}
            <select name="reference">
              {references.map((each) => (
                <option key={each} value={each} {...(each === reference ? { selected: true } : {})}>
                  {names(each)}
                </option>
              ))}
            </select>
          </label>
        )}
        <details class="menu places">
          <summary>
            {say('places')}{' '}
            <span>
              {/* no output: a click on one does not open the list */}
              <span id="places-shown">{comparison.plans.length}</span>/{comparison.plans.length}
            </span>
          </summary>
          <fieldset class="menu-list">
            <legend class="unseen">{say('places')}</legend>
            {comparison.plans.map(({ label }, i) => (
              <label key={i} class="check">
                <input type="checkbox" name="plan" value={i} checked /> {label}
              </label>
            ))}
          </fieldset>
        </details>
        <label class="check">
          <input type="checkbox" name="shared" /> {say('sharedOnly')}
        </label>
        <button type="reset">{say('reset')}</button>
      </form>
      <p id="shown" class="note" role="status"></p>
      <p id="nothing" class="nothing" hidden>
        {say('nothingMatches')}
      </p>
    </>
  )
}

/** Years that targets name, in order; 0 for none. */
function yearsOf({ comparison }: ReportContext): number[] {
  const years = new Set<number>()
  for (const { cells } of comparison.rows)
    for (const cell of Object.values(cells))
      if (cell.status === 'stated') for (const { year } of cell.targets) years.add(year ?? 0)
  return [...years].sort((a, b) => (a === 0 ? 1 : b === 0 ? -1 : a - b))
}
