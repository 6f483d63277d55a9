import type { Cell, ComparisonRow, Lang, PlanSummary } from '../model.js'
import { chainStatusLabels } from '../words/chain-texts.js'
import { formatValue } from '../compare/format-value.js'
import { cellStatusLabels, contradictionLabel } from './labels.js'
import { handMark } from './hand-mark.js'
import { narrowPlace } from './short-place.js'

/** Values of a cell that stand in one place of the plan. */
export interface CellText {
  /** each value with its year once; what stands for a missing number is a word, never 0 */
  values: string[]
  /** place inside the plan, without its document number; empty where there is none */
  place: string
}

/**
 * A cell of a comparison in words, place by place, with what the plan makes of the values of the plan above it.
 *
 * @param row the row; a plan without a cell is absent
 * @param plan head of the plan the cell belongs to
 * @param lang language of the words
 * @returns at least one entry
 */
export function cellText(row: ComparisonRow, plan: PlanSummary, lang: Lang): CellText[] {
  const note = upstreamNote(row, plan.id, lang)
  return [...ownText(row.cells[plan.id], plan, lang), ...(note === '' ? [] : [{ values: [note], place: '' }])]
}

/** `对上级：提高`, each status once; empty where no plan stands above. */
export function upstreamNote({ upstream = [] }: ComparisonRow, planId: string, lang: Lang): string {
  const words = upstream.filter((one) => one.planId === planId).map(({ status }) => chainStatusLabels[status][lang])
  if (words.length === 0) return ''
  const list = [...new Set(words)]
  return lang === 'zh' ? `对上级：${list.join('、')}` : `against the plan above: ${list.join(', ')}`
}

function ownText(cell: Cell | undefined, plan: PlanSummary, lang: Lang): CellText[] {
  if (cell === undefined || cell.status === 'absent') return [{ values: ['—'], place: '' }]
  if (cell.status === 'no-number')
    return [{ values: [cellStatusLabels['no-number'][lang]], place: narrowPlace(cell.location, plan) }]
  if (cell.status === 'elsewhere')
    return [{ values: [elsewhereText(cell, lang)], place: narrowPlace(cell.location, plan) }]
  const byPlace = new Map<string, Set<string>>()
  for (const target of cell.targets) {
    const place = narrowPlace(target.location, plan)
    const value = formatValue(target, lang) + contradictionMark(cell, target.id, lang) + handMark(target, lang)
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(value))
  }
  return [...byPlace].map(([place, values]) => ({ values: [...values], place }))
}

/** Another quantity of the same thing that the plan states: `另有：婴儿死亡率下降幅度 10%`. */
export function elsewhereText({ indicator, value }: Cell & { status: 'elsewhere' }, lang: Lang): string {
  const colon = lang === 'zh' ? '：' : ': '
  return `${cellStatusLabels.elsewhere[lang]}${colon}${indicator} ${value[lang]}`
}

/** Said behind a value that stands against the one that answers for the cell; empty for any other. */
export function contradictionMark(cell: Cell & { status: 'stated' }, id: string, lang: Lang): string {
  if (cell.against?.includes(id) !== true) return ''
  return lang === 'zh' ? ` 【${contradictionLabel.zh}】` : ` [${contradictionLabel.en}]`
}
