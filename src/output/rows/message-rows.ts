import type { Lang, Plan } from '../../model.js'
import { exclusionReasonLabels } from '../labels.js'
import { placeOf } from '../place-of.js'
import { regionColumns } from './plan-rows.js'
import { joinWords, type Row } from './row.js'

/** One row a message: what is odd in a plan, and where. */
export function messageRows(plans: readonly Plan[], lang: Lang = 'zh') {
  return plans.flatMap((plan) =>
    plan.messages.map(
      (message) =>
        ({
          ...regionColumns(plan),
          severity: message.severity,
          ruleId: message.ruleId,
          message: message.text[lang],
          actual: message.actual,
          expected: joinWords(message.expected),
          quote: message.span === null ? null : plan.source.slice(message.span.start, message.span.end),
          start: message.span?.start ?? null,
          end: message.span?.end ?? null,
          location: message.span === null ? null : placeOf(plan, message.span.start),
        }) satisfies Row,
    ),
  )
}

/** One row a number that is no target, and why. */
export function exclusionRows(plans: readonly Plan[], lang: Lang = 'zh') {
  return plans.flatMap((plan) =>
    plan.exclusions.map(
      ({ text, reason, span, doubts }, i) =>
        ({
          ...regionColumns(plan),
          position: i + 1,
          quote: text,
          reasonCode: reason,
          reason: exclusionReasonLabels[reason][lang],
          doubts: joinWords(doubts),
          start: span.start,
          end: span.end,
        }) satisfies Row,
    ),
  )
}
