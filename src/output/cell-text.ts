import type { Cell, Lang, PlanSummary } from '../model.js'
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
 * A cell of a comparison in words, place by place.
 *
 * @param cell the cell; a plan without an entry is absent
 * @param plan head of the plan the cell belongs to
 * @param lang language of the words
 * @returns at least one entry
 */
export function cellText(cell: Cell | undefined, plan: PlanSummary, lang: Lang): CellText[] {
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
