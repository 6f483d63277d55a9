import type { VNode } from 'preact'
import type { Comparison } from '../../model.js'
import { cellStatusLabels } from '../labels.js'
import { Frame } from '../parts/frame.js'
import type { ReportContext } from './report-context.js'

type ThemeRow = Comparison['themes'][number]

/** Shades of a matrix cell: the number of targets at which each begins. */
const SHADES = [1, 3, 6, 10]

/** Theme × place: how many targets, the theme with most targets first; measures without a number and gaps as such. */
export function themeMatrix(context: ReportContext): VNode {
  const { comparison, lang, say } = context
  const { plans, themes } = comparison
  const ranked = themes
    .map((theme, position) => ({ theme, position, total: totalOf(theme) }))
    .sort((a, b) => b.total - a.total || a.position - b.position)
  return (
    <Frame id="matrix" title={say('matrix')} note={say('matrixNote')}>
      <div class="scroll" role="group" tabIndex={0} aria-labelledby="matrix-head">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{say('theme')}</th>
              {plans.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
              <th scope="col">{say('targetsTotal')}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ theme, position, total }) => (
              <tr key={position}>
                <th scope="row">{theme.label[lang]}</th>
                {plans.map(({ id }, plan) => matrixCell(theme.cells[id], position, plan, context))}
                <td class="total">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Frame>
  )
}

function matrixCell(
  cell: ThemeRow['cells'][string] | undefined,
  theme: number,
  plan: number,
  { say, lang }: ReportContext,
): VNode {
  const targets = cell?.targets ?? 0
  const measures = cell?.measures.length ?? 0
  if (targets === 0 && measures === 0)
    return (
      <td class="absent">
        —<span class="unseen"> {cellStatusLabels.absent[lang]}</span>
      </td>
    )
  const opens = { 'data-theme': theme, 'data-plan': plan }
  return (
    <td>
      {targets === 0 ? (
        <button type="button" class="few" {...opens}>
          {say('onlyMeasures', { n: measures })}
        </button>
      ) : (
        <button type="button" class={`shade-${SHADES.filter((from) => targets >= from).length}`} {...opens}>
          {targets}
          <span class="unseen"> {say('targets')}</span>
        </button>
      )}
    </td>
  )
}

function totalOf(theme: ThemeRow): number {
  return Object.values(theme.cells).reduce((sum, { targets }) => sum + targets, 0)
}
