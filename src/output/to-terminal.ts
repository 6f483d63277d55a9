import type { Audit, Comparison, Plan, PlanDiff, Review } from '../model.js'
import { renderAudit } from './terminal/render-audit.js'
import { renderComparison } from './terminal/render-comparison.js'
import { renderDiff } from './terminal/render-diff.js'
import { renderOutline, type TerminalOptions } from './terminal/render-outline.js'
import { renderReview } from './terminal/render-review.js'

/**
 * Any result as text for a terminal: lines up however wide its characters are, wrapped to the width given.
 *
 * @param value a plan, comparison, review, diff or audit
 * @param options width, language and colours
 */
export function toTerminal(
  value: Plan | Comparison | Review | PlanDiff | Audit,
  options: TerminalOptions = {},
): string {
  if ('findings' in value) return renderReview(value, options)
  if ('numerals' in value) return renderAudit(value, options)
  if ('rows' in value) return renderComparison(value, options)
  return 'a' in value ? renderDiff(value, options) : renderOutline(value, options)
}
