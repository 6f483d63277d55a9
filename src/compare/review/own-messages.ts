import { literalRules, messageImportance, messageReasons, messageTexts, pairRules } from '../../words/review-texts.js'
import type { Finding, Labels, Plan, PlanMessage } from '../../model.js'
import { locateIn } from './locate-in.js'
import { fillIn } from './review-context.js'
import { tierOf } from './tier-of.js'

/** What reading the draft has noticed itself: numbering, format, spellings of bodies. */
export function listOwnMessages(draft: Plan): Finding[] {
  return draft.messages.map((message) => ({
    ruleId: message.ruleId,
    // a list that starts again far on is most often a new one
    tier: isRestart(message) ? 'hint' : tierOf(message),
    severity: message.severity,
    importance: messageImportance[message.severity],
    title: message.text,
    reason: reasonOf(message, draft),
    advice: adviceOf(message),
    quote: message.span === null ? null : draft.source.slice(message.span.start, message.span.end),
    span: message.span,
    location: message.span === null ? null : locateIn(draft, message.span.start),
    theme: null,
    indicatorId: null,
    peers: [],
  }))
}

/** （1） where （4） was expected; （1） right behind （1） is a number said twice. */
function isRestart({ ruleId, actual, expected }: PlanMessage): boolean {
  const [found, next] = [actual, expected[0]].map((text) => Number(/\d+/u.exec(text ?? '')?.[0] ?? 0))
  return ruleId === 'numbering-repeat' && found === 1 && next !== undefined && next > 2
}

/** Why a message is one: what it is by its rule, else what stands there, else that it is of the file as a whole. */
function reasonOf({ ruleId, actual, span }: PlanMessage, { source }: Plan): Labels {
  const own = messageReasons.get(ruleId)
  if (own !== undefined) return own
  if (actual === null || span === null) return messageTexts.file
  // a sign may have been read as another one: ) as ）
  const printed = actual.length === span.end - span.start ? source.slice(span.start, span.end) : actual
  return fillBoth(messageTexts.reason, { actual: printed })
}

function adviceOf({ ruleId, expected }: PlanMessage): Labels {
  // which of two spellings is meant only the writer knows
  if (ruleId === 'body-spelling') return messageTexts.spelling
  if (expected.length === 0 || !literalRules.has(ruleId)) return messageTexts.none
  const [first = '', ...others] = expected
  const list = (or: string): string => [first, ...others].join(or)
  return fillBoth(pairRules.has(ruleId) ? messageTexts.pair : messageTexts.advice, {
    expected: { zh: list('”或“'), en: list('” or “') },
  })
}

function fillBoth(labels: Labels, fillings: Record<string, string | Labels>): Labels {
  return { zh: fillIn(labels, fillings, 'zh'), en: fillIn(labels, fillings, 'en') }
}
