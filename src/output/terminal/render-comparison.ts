import type { Comparison, ComparisonRow, Lang, PlanSummary } from '../../model.js'
import { cellText } from '../cell-text.js'
import { groupByTheme, type ThemeGroup } from '../group-by-theme.js'
import { cellStatusLabels, columnLabel } from '../labels.js'
import { narrowPlace } from '../short-place.js'
import { headOf } from './head-of.js'
import { plain, type Paint } from './paint.js'
import type { TerminalOptions } from './render-outline.js'
import { renderTable, type TableCell } from './render-table.js'
import { textWidth, wrapText } from './wrap-text.js'

/** Longest title of a measure that is named in passing. */
const LONGEST_TITLE = 30

const alone = { zh: '仅一地提出', en: 'Stated by one plan only' } as const
const empty = { zh: '没有可比的目标', en: 'Nothing to compare' } as const

/** How many measures without a number are named under a theme for each plan. */
const NAMED_MEASURES = 2

/**
 * A comparison theme by theme: one table a theme with a row an indicator and a column a plan, each value with its place,
 * and below it what the plans without a number do under the theme. Many plans on a narrow terminal become a list.
 *
 * @param comparison the comparison
 * @param options width, language and colours
 */
export function renderComparison(comparison: Comparison, options: TerminalOptions = {}): string {
  const { width = 100, lang = 'zh', paint = plain } = options
  const context: Context = { plans: comparison.plans, width, lang, paint }
  const lines = comparison.plans.flatMap((plan) => planLines(plan, context))
  for (const group of groupByTheme(comparison, lang)) {
    const body = [...rowLines(group.rows, context), ...measureLines(group, context)]
    if (body.length > 0) lines.push('', themeHead(group, context), ...body)
  }
  if (comparison.rows.length === 0 && comparison.themes.length === 0) lines.push('', empty[lang])
  return lines.join('\n')
}

interface Context {
  plans: readonly PlanSummary[]
  width: number
  lang: Lang
  paint: Paint
}

function planLines(plan: PlanSummary, { lang, paint, width }: Context): string[] {
  const counts =
    lang === 'zh'
      ? `${plan.measures} 项举措，${plan.targets} 个目标`
      : `${plan.measures} measures, ${plan.targets} targets`
  const draft = plan.status === 'draft' ? { zh: '征求意见稿', en: 'draft' }[lang] : null
  const facts = [plan.issuedOn, draft, counts].filter((fact) => fact !== null)
  const lines = wrapText([headOf(plan.label, plan.docNumber ?? plan.title ?? ''), ...facts].join('  '), width)
  return lines.map((line, i) => (i === 0 ? line.replace(plan.label, () => paint('bold', plan.label)) : line))
}

function themeHead({ theme, name }: ThemeGroup, { paint }: Context): string {
  const id = theme === null ? '' : `  ${paint('dim', theme.theme)}`
  return paint('bold', paint('cyan', name)) + id
}

/** Rows that set plans side by side as a table, what only one plan states as a list. */
function rowLines(rows: readonly ComparisonRow[], context: Context): string[] {
  const { plans, lang, paint } = context
  const states = (row: ComparisonRow): number => plans.filter(({ id }) => row.cells[id]?.status === 'stated').length
  const shared = plans.length === 1 ? rows : rows.filter((row) => states(row) > 1)
  const single = plans.length === 1 ? [] : rows.filter((row) => states(row) <= 1)
  const lines = tableLines(shared, context)
  if (single.length > 0) lines.push(`  ${paint('dim', alone[lang])}`)
  return [...lines, ...single.flatMap((row) => singleLines(row, context))]
}

function singleLines(row: ComparisonRow, { plans, width, lang }: Context): string[] {
  const plan = plans.find(({ id }) => row.cells[id]?.status === 'stated')
  if (plan === undefined) return wrapText(row.indicator.label, width - 4).map((line) => `    ${line}`)
  const texts = cellText(row, plan, lang)
  const values = texts.map((text) => `${text.values.join('；')}${text.place === '' ? '' : `  ${text.place}`}`)
  // the value of a milestone is its own words, often those of the indicator
  const { label } = row.indicator
  const head = values.every((value) => value.startsWith(label)) ? plan.label : `${plan.label}  ${label}`
  return wrapText(`${head}  ${values.join('；')}`, width - 4).map((line) => `    ${line}`)
}

function tableLines(rows: readonly ComparisonRow[], context: Context): string[] {
  if (rows.length === 0) return []
  const { plans, width, lang, paint } = context
  // a column narrower than a short value with its year is not readable: turn the table on its side
  if (plans.length * 14 + 16 > width) return rows.flatMap((row) => listLines(row, context))
  const head = [columnLabel('indicator', lang), ...plans.map((plan) => plan.label)]
  return renderTable(
    head,
    rows.map((row) => [row.indicator.label, ...plans.map((plan) => tableCell(row, plan, lang))]),
    { width, paint, indent: 2 },
  )
}

function listLines(row: ComparisonRow, { plans, width, lang }: Context): string[] {
  const lines = wrapText(row.indicator.label, width - 2).map((line) => `  ${line}`)
  const stated = plans.filter((plan) => (row.cells[plan.id]?.status ?? 'absent') !== 'absent')
  const labelWidth = Math.min(24, Math.max(...stated.map((plan) => textWidth(plan.label)), 2))
  for (const plan of stated) {
    const label = plan.label + ' '.repeat(Math.max(0, labelWidth - textWidth(plan.label)))
    const texts = cellText(row, plan, lang).map(({ values, place }) => `${values.join('；')}  ${place}`)
    const text = wrapText(texts.map((entry) => entry.trimEnd()).join('；'), Math.max(10, width - labelWidth - 6))
    for (const [i, line] of text.entries()) lines.push(`    ${i === 0 ? label : ' '.repeat(labelWidth)}  ${line}`)
  }
  return lines
}

/** What a cell shows: the values, each place below its values. */
function tableCell(row: ComparisonRow, plan: PlanSummary, lang: Lang): TableCell {
  return cellText(row, plan, lang).map(({ values, place }) => ({ text: values.join('\n'), note: place }))
}

/** Measures of the plans that state no number under the theme. */
function measureLines({ theme, rows }: ThemeGroup, context: Context): string[] {
  const { plans, width, lang, paint } = context
  const lines: string[] = []
  for (const plan of plans) {
    const measures = theme?.cells[plan.id]?.measures ?? []
    if (measures.length === 0 || rows.some((row) => row.cells[plan.id]?.status === 'stated')) continue
    const named = measures.slice(0, NAMED_MEASURES).map((measure) => {
      const place = narrowPlace(measure.location, plan)
      const title = cutTitle(measure.title)
      return place === '' ? title : lang === 'zh' ? `${title}（${place}）` : `${title} (${place})`
    })
    const rest = measures.length - named.length
    const more = rest === 0 ? '' : lang === 'zh' ? `；另有 ${rest} 项举措` : `; ${rest} more measures`
    const [colon, joint] = lang === 'zh' ? ['：', '；'] : [': ', '; ']
    const text = `${plan.label} ${cellStatusLabels['no-number'][lang]}${colon}${named.join(joint)}${more}`
    for (const line of wrapText(text, width - 2)) lines.push(`  ${paint('dim', line)}`)
  }
  return lines
}

function cutTitle(title: string): string {
  const text = title.replace(/\s+/gu, '')
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text
}
