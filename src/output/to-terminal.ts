import type { Audit, Comparison, Plan, PlanChain, PlanDiff, Review } from '../model.js'
import { asRows, type Exportable } from './as-rows.js'
import { columnLabel } from './labels.js'
import { rowKeys } from './rows/row-keys.js'
import { harmless } from './terminal/harmless.js'
import { renderAudit } from './terminal/render-audit.js'
import { renderChain } from './terminal/render-chain.js'
import { renderComparison } from './terminal/render-comparison.js'
import { renderDiff } from './terminal/render-diff.js'
import { renderOutline, type TerminalOptions } from './terminal/render-outline.js'
import { renderReview } from './terminal/render-review.js'
import { renderTable } from './terminal/render-table.js'

/**
 * Any result as text for a terminal: lines up however wide its characters are, wrapped to the width given. What could
 * steer a terminal (escape, bell, direction marks) is shown, not sent.
 *
 * @param value a plan, plans, a comparison, review, diff, audit or chain; or flat objects, as one table
 * @param options width, language and colours
 */
export function toTerminal(value: Exportable, options: TerminalOptions = {}): string {
  if (!('length' in value)) return renderOne(harmless(value), options)
  const { rows, kind } = asRows(value)
  if (kind !== null)
    return (value as readonly Plan[]).map((plan) => renderOutline(harmless(plan), options)).join('\n\n')
  const { width = 100, lang = 'zh', paint } = options
  const keys = rowKeys(rows)
  return renderTable(
    keys.map((key) => columnLabel(key, lang)),
    rows.map((row) => keys.map((key) => String(row[key] ?? ''))),
    { width, ...(paint !== undefined && { paint }) },
  ).join('\n')
}

function renderOne(value: Plan | Comparison | Review | PlanDiff | Audit | PlanChain, options: TerminalOptions): string {
  if ('findings' in value) return renderReview(value, options)
  if ('numerals' in value) return renderAudit(value, options)
  if ('rows' in value) return renderComparison(value, options)
  if ('links' in value) return renderChain(value, options)
  return 'a' in value ? renderDiff(value, options) : renderOutline(value, options)
}
