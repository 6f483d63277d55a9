import { correctedBy } from './corrected-by.js'
import type { Lang, Plan } from '../../model.js'
import { directionOf } from '../../compare/direction-of.js'
import { citeTarget } from '../cite-target.js'
import { formatValue } from '../../compare/format-value.js'
import { comparatorCode } from './comparator-code.js'
import { normColumns } from './norm-columns.js'
import { regionColumns } from './plan-rows.js'
import { quantityKey } from './quantity-key.js'
import { joinWords, type Row } from './row.js'

/** One row a target. */
export function targetRows(plans: readonly Plan[], lang: Lang = 'zh') {
  return plans.flatMap((plan) => {
    const region = regionColumns(plan)
    return plan.targets.map(
      (target) =>
        ({
          ...region,
          targetId: target.id,
          measureId: target.measureId,
          theme: target.theme,
          indicator: target.indicator,
          indicatorId: target.indicatorId,
          subject: target.subject,
          value: formatValue(target, lang),
          kind: target.kind,
          key: quantityKey(target.indicatorId, target.indicator),
          comparator: comparatorCode(target.comparator),
          min: target.min,
          max: target.max,
          unit: target.unit,
          ...normColumns(target),
          better: directionOf(target, target, target.better ?? null),
          year: target.year,
          month: target.month,
          perYear: target.perYear,
          baseline: target.baseline,
          certainty: target.certainty,
          valueText: target.valueText,
          yearText: target.yearText,
          inTable: target.table !== null,
          doubts: joinWords(target.doubts),
          corrected: correctedBy(target),
          why: joinWords(target.why),
          quote: target.quote,
          start: target.span.start,
          end: target.span.end,
          location: target.location,
          page: target.page ?? null,
          citation: citeTarget(plan, target, lang),
        }) satisfies Row,
    )
  })
}
