import { handMark } from '../hand-mark.js'
import type { Cell, ComparisonRow, PlanSummary, Target } from '../../model.js'
import { formatNumber, formatValue } from '../../compare/format-value.js'
import { contradictionMark, elsewhereText, upstreamNote } from '../cell-text.js'
import { groupByTheme, type ThemeGroup } from '../group-by-theme.js'
import { doubtLabels } from '../labels.js'
import { narrowPlace } from '../short-place.js'
import { html, type Markup } from './markup.js'
import type { ReportContext } from './report-context.js'
import { standingSigns, summarizeVerdicts } from './summarize-verdicts.js'
import { standingWords } from './words.js'

/** Themes with rows, in the order of the page. */
export function shownGroups({ comparison, lang }: Pick<ReportContext, 'comparison' | 'lang'>): ThemeGroup[] {
  return groupByTheme(comparison, lang).filter(({ rows }) => rows.length > 0)
}

/** Indicators by theme, a column a place; every value opens its place in the plan. */
export function sideBySide(context: ReportContext): Markup {
  const { plans } = context.comparison
  let row = 0
  const columns = html`<colgroup>
    <col class="first" />
    ${plans.map(() => html`<col />`)}
  </colgroup>`
  const groups = shownGroups(context).map(
    ({ name, rows }) =>
      html`<div class="group">
        <h3>${name}</h3>
        <table class="compare">
          ${columns}
          <thead>
            <tr>
              <th scope="col">${name}</th>
              ${plans.map((plan) => columnHead(plan, context))}
            </tr>
          </thead>
          <tbody>
            ${rows.map((entry) => tableRow(entry, row++, context))}
          </tbody>
        </table>
      </div> `,
  )
  return html`<div class="sheet" role="group" tabindex="0" aria-labelledby="table-head">${groups}</div> `
}

function columnHead({ label, status }: PlanSummary, { say }: ReportContext): Markup {
  return html`<th scope="col">${label}${status === 'draft' && html` <span class="badge">${say('draft')}</span>`}</th>`
}

function tableRow(row: ComparisonRow, number: number, context: ReportContext): Markup {
  const { comparison, say } = context
  const alike =
    row.match === 'similar' && Object.values(row.cells).filter(({ status }) => status === 'stated').length > 1
  const notes = [
    row.better === 'lower' ? say('lower') : null,
    alike && row.score !== null ? say('similar', { score: row.score.toFixed(2) }) : null,
  ].filter((note) => note !== null)
  return html`<tr data-row="${number}">
    <th scope="row">
      <span lang="zh-CN">${row.indicator.label}</span>${notes.map((note) => html`<small>${note}</small>`)}
    </th>
    ${comparison.plans.map((plan, i) => tableCell(row, plan, i, context))}
  </tr> `
}

function tableCell(row: ComparisonRow, head: PlanSummary, plan: number, context: ReportContext): Markup {
  const { list, say } = context
  const cell = row.cells[head.id]
  const above = upstreamNote(row, head.id, context.lang)
  const note = above !== '' && html`<small>${above}</small>`
  if (cell === undefined || cell.status === 'absent')
    return html`<td class="absent" data-label="${head.label}">— ${say('absent')}${note}</td>`
  if (cell.status === 'no-number') {
    const item = list.ofSpan(plan, cell.span, cell.location)
    const text = say('noNumber')
    if (item === null) return html`<td class="none" data-label="${head.label}">${text}${note}</td>`
    return html`<td class="none" data-label="${head.label}">
      <button type="button" data-items="${item}">${text}</button>
      ${note}
    </td>`
  }
  if (cell.status === 'elsewhere') {
    const item = list.ofSpan(plan, cell.span, cell.location)
    const text = elsewhereText(cell, context.lang)
    if (item === null) return html`<td class="none" data-label="${head.label}">${text}${note}</td>`
    return html`<td class="none" data-label="${head.label}">
      <button type="button" data-items="${item}">${text}</button>
      ${note}
    </td>`
  }
  return html`<td data-label="${head.label}">
    ${valuesOf(cell, context).map((targets) => valueOf(targets, cell, head, plan, context))}${note}
  </td>`
}

/** Targets that print alike are one value with several places; the one that answers for the cell comes first. */
function valuesOf(cell: Cell & { status: 'stated' }, { lang }: ReportContext): Target[][] {
  const values = new Map<string, Target[]>()
  const ordered = [...cell.targets].sort((a, b) => Number(b.id === cell.answer) - Number(a.id === cell.answer))
  for (const target of ordered) {
    const text = formatValue(target, lang)
    const known = values.get(text)
    if (known === undefined) values.set(text, [target])
    else known.push(target)
  }
  return [...values.values()]
}

function valueOf(
  targets: readonly Target[],
  cell: Cell & { status: 'stated' },
  head: PlanSummary,
  plan: number,
  context: ReportContext,
): Markup {
  const { lang, list, say } = context
  const [target] = targets
  if (target === undefined) return html``
  const items = targets.map((each) => list.ofTarget(plan, each))
  const number = formatNumber(target, lang)
  const rest = formatValue(target, lang).slice(number.length)
  const times = targets.length > 1 && html` <small>${say('timesStated', { n: targets.length })}</small>`
  return html`<div class="value" data-year="${target.year ?? 0}">
    <button type="button" data-items="${items.join(' ')}" ${target.kind === 'milestone' ? html` class="words"` : null}>
      <b>${number}</b>${rest !== '' && html`<small>${rest}</small>`}${times}</button
    >${doubtMark(targets, context)}${contradictionMark(cell, target.id, lang)}${handMark(target, lang)}${standingMark(items[0] ?? -1, plan, context)}<span
      class="place"
      lang="zh-CN"
      >${narrowPlace(target.location, head)}</span
    >
  </div>`
}

/** What is not sure about a value, behind it; the legend says what the mark means. */
function doubtMark(targets: readonly Target[], { lang, say }: ReportContext): Markup | null {
  const doubts = new Set(targets.flatMap((target) => target.doubts))
  if (doubts.size === 0) return null
  const words = [...doubts].map((doubt) => doubtLabels[doubt][lang]).join(lang === 'zh' ? '、' : ', ')
  return html` <abbr class="doubt" title="${say('doubtful', { what: words })}">[?]</abbr>`
}

function standingMark(item: number, plan: number, { verdicts, reference, lang }: ReportContext): Markup | null {
  const own = verdicts.get(item)
  if (own === undefined) return null
  const standing = summarizeVerdicts(own, plan, reference)
  if (standing === null) return html`<span class="standing" data-item="${item}" hidden></span>`
  return html`<span class="standing ${standing}" data-item="${item}"
    >${standingSigns[standing]} ${standingWords[standing][lang]}</span
  >`
}
