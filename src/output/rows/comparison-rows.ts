import { correctedBy } from './corrected-by.js'
import { handMark } from '../hand-mark.js'
import type { Comparison, Lang } from '../../model.js'
import { formatValue } from '../../compare/format-value.js'
import { contradictionMark } from '../cell-text.js'
import { comparatorCode } from './comparator-code.js'
import { normColumns } from './norm-columns.js'
import { quantityKey } from './quantity-key.js'
import { joinWords, type Row } from './row.js'

/**
 * One row a cell: an indicator in a plan. The numbers are those of the target that answers for the cell; a cell without
 * a number has nulls, never 0. What no plan says anything of makes no row unless it is asked for: of thousands of plans
 * nearly all cells are absent. `upstreamStatus` says what the plan makes of the
 * values of the plan above it.
 *
 * @param comparison the comparison
 * @param lang language of words in values
 * @param absent a row for each absent cell too
 */
export function cellRows(comparison: Comparison, lang: Lang = 'zh', absent = false) {
  return comparison.rows.flatMap((row) =>
    comparison.plans.flatMap((plan) => {
      const cell = row.cells[plan.id] ?? { status: 'absent' as const }
      const above = (row.upstream ?? []).filter(({ planId }) => planId === plan.id)
      // what a plan leaves out of the plan above it is said
      if (cell.status === 'absent' && !absent && above.length === 0) return []
      const stated = cell.status === 'stated' ? cell : null
      const answer = stated?.targets.find(({ id }) => id === stated.answer) ?? stated?.targets[0] ?? null
      const noNumber = cell.status === 'no-number' || cell.status === 'elsewhere' ? cell : null
      return {
        rowKey: row.key,
        theme: row.theme,
        indicator: row.indicator.label,
        indicatorId: row.indicator.id,
        match: row.match,
        score: row.score,
        unitFamily: row.unitFamily,
        better: row.better,
        planId: plan.id,
        plan: plan.label,
        docNumber: plan.docNumber,
        path: plan.file?.path ?? null,
        sha256: plan.file?.sha256 ?? null,
        status: cell.status,
        value:
          stated === null
            ? null
            : stated.targets
                .map(
                  (target) =>
                    formatValue(target, lang) + contradictionMark(stated, target.id, lang) + handMark(target, lang),
                )
                .join('；'),
        targets: stated?.targets.length ?? 0,
        targetId: answer?.id ?? null,
        measureId: answer?.measureId ?? noNumber?.measureId ?? null,
        contradictedBy: joinWords(stated?.against ?? []),
        key: quantityKey(row.indicator.id, row.indicator.label),
        comparator: comparatorCode(answer?.comparator ?? null),
        min: answer?.min ?? null,
        max: answer?.max ?? null,
        unit: answer?.unit ?? null,
        ...normColumns(answer),
        year: answer?.year ?? null,
        perYear: answer?.perYear ?? null,
        certainty: answer?.certainty ?? null,
        doubts: joinWords(answer?.doubts ?? []),
        corrected: correctedBy(answer),
        quote: answer?.quote ?? noNumber?.quote ?? null,
        start: answer?.span.start ?? noNumber?.span.start ?? null,
        end: answer?.span.end ?? noNumber?.span.end ?? null,
        location: answer?.location ?? noNumber?.location ?? null,
        upstreamId: above[0]?.upstreamId ?? null,
        upstreamStatus: joinWords([...new Set(above.map(({ status }) => status))]),
        upstreamReason: joinWords(above.map(({ text }) => text[lang])),
      } satisfies Row
    }),
  )
}

/** One row a verdict: a plan's value against another's. */
export function verdictRows(comparison: Comparison, lang: Lang = 'zh') {
  const labels = new Map(comparison.plans.map((plan) => [plan.id, plan.label]))
  return comparison.rows.flatMap((row) =>
    row.verdicts.map(
      (verdict) =>
        ({
          theme: row.theme,
          indicator: row.indicator.label,
          indicatorId: row.indicator.id,
          planId: verdict.a,
          plan: labels.get(verdict.a) ?? verdict.a,
          againstId: verdict.b,
          against: labels.get(verdict.b) ?? verdict.b,
          targetId: verdict.targetA,
          againstTargetId: verdict.targetB,
          verdict: verdict.result,
          reasons: verdict.reasons.length === 0 ? null : verdict.reasons.join('；'),
          reason: verdict.text[lang],
        }) satisfies Row,
    ),
  )
}

/** One row a theme in a plan: how many measures and targets stand under it. */
export function themeRows(comparison: Comparison, lang: Lang = 'zh') {
  return comparison.themes.flatMap((theme) =>
    comparison.plans.map((plan) => {
      const cell = theme.cells[plan.id]
      return {
        theme: theme.theme,
        title: theme.label[lang],
        broader: theme.broader,
        planId: plan.id,
        plan: plan.label,
        measures: cell?.measures.length ?? 0,
        targets: cell?.targets ?? 0,
      } satisfies Row
    }),
  )
}
