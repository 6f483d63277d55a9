import { messageImportance, messageTexts } from '../../words/review-texts.js'
import type { Finding, Labels, Plan, PlanMessage } from '../../model.js'
import { fillIn } from './review-context.js'
import { tierOf } from './tier-of.js'

/** What reading the draft has noticed itself: numbering, format, spellings of bodies. */
export function listOwnMessages(draft: Plan): Finding[] {
  return draft.messages.map((message) => ({
    ruleId: message.ruleId,
    tier: tierOf(message),
    severity: message.severity,
    importance: messageImportance[message.severity],
    title: message.text,
    reason: message.actual === null ? message.text : fillBoth(messageTexts.reason, { actual: message.actual }),
    advice: adviceOf(message),
    quote: message.span === null ? null : draft.source.slice(message.span.start, message.span.end),
    span: message.span,
    location: message.span === null ? null : locate(draft, message.span.start),
    theme: null,
    indicatorId: null,
    peers: [],
  }))
}

function adviceOf({ expected }: PlanMessage): Labels {
  if (expected.length === 0) return messageTexts.none
  return fillBoth(messageTexts.advice, { expected: { zh: expected.join('或'), en: expected.join(' or ') } })
}

function fillBoth(labels: Labels, fillings: Record<string, string | Labels>): Labels {
  return { zh: fillIn(labels, fillings, 'zh'), en: fillIn(labels, fillings, 'en') }
}

/** Citation of the measure that holds an offset. */
function locate(draft: Plan, offset: number): string | null {
  return draft.measures.find(({ span }) => span.start <= offset && offset < span.end)?.location ?? null
}
