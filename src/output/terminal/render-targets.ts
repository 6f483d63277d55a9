import { handMark } from '../hand-mark.js'
import type { Plan } from '../../model.js'
import { formatValue } from '../../compare/format-value.js'
import { columnLabel } from '../labels.js'
import { narrowPlace } from '../short-place.js'
import { doubtLegend } from './doubt-legend.js'
import { doubtSign } from './doubt-sign.js'
import { harmless } from './harmless.js'
import { headOf } from './head-of.js'
import { plain } from './paint.js'
import type { TerminalOptions } from './render-outline.js'
import { renderTable } from './render-table.js'
import { wrapText } from './wrap-text.js'

/**
 * The targets of plans as tables, one a plan: its title once, then a row a target with the place inside the document.
 *
 * @param plans the plans
 * @param options width, language and colours
 */
export function renderTargets(plans: readonly Plan[], options: TerminalOptions = {}): string {
  const { width = 100, lang = 'zh', paint = plain } = options
  const head = ['theme', 'indicator', 'value', 'location'].map((key) => columnLabel(key, lang))
  const blocks = plans.map((raw) => {
    const plan = harmless(raw)
    const title = plan.meta.planTitle ?? plan.meta.title
    const placed = { label: plan.label, docNumber: plan.meta.docNumber, title }
    const facts = [headOf(plan.label, title ?? plan.id), plan.meta.docNumber].filter((fact) => fact !== null)
    const rows = plan.targets.map((target) => [
      target.theme ?? '',
      target.indicator,
      formatValue(target, lang) + doubtSign(target) + handMark(target, lang),
      narrowPlace(target.location, placed),
    ])
    const lines = wrapText(facts.join('  '), width).map((line) => paint('bold', line))
    if (rows.length === 0) return [...lines, `  ${none[lang]}`].join('\n')
    const legend = doubtLegend(plan.targets, lang)
    const notes = legend === null ? [] : wrapText(legend, width - 2).map((line) => `  ${paint('yellow', line)}`)
    return [...lines, ...renderTable(head, rows, { width, paint, indent: 2 }), ...notes].join('\n')
  })
  return blocks.join('\n\n')
}

const none = { zh: '没有目标', en: 'no targets' } as const
