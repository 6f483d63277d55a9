import { literalRules, messageImportance, messageReasons, messageTexts, pairRules } from '../../words/review-texts.js'
import type { Finding, Labels, Plan, PlanMessage } from '../../model.js'
import { locateIn } from './locate-in.js'
import { fillIn } from './review-context.js'
import { tierOf } from './tier-of.js'

/** What reading the draft has noticed itself: numbering, format, spellings of bodies. */
export function listOwnMessages(draft: Plan): Finding[] {
  return withoutEchoes(draft.messages).map((message) => ({
    ruleId: message.ruleId,
    ...(isUnsure(message, draft)
      ? { tier: 'hint', severity: 'info' }
      : { tier: tierOf(message), severity: message.severity }),
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

/** A number said twice (（七）（七）（九）) leaves a gap behind it, which is the same fault. */
function withoutEchoes(messages: readonly PlanMessage[]): PlanMessage[] {
  let missing: string | undefined
  return messages.filter(({ ruleId, expected }) => {
    if (!NUMBERING.test(ruleId)) return true
    const isEcho = ruleId === 'numbering-gap' && missing !== undefined && expected[0] === missing
    missing = ruleId === 'numbering-repeat' ? expected[0] : undefined
    return !isEcho
  })
}

const NUMBERING = /^numbering-/u

/** Whether a message on numbering may be none of the draft's faults. */
function isUnsure(message: PlanMessage, draft: Plan): boolean {
  return isRestart(message) || isOpening(message, draft) || isBareNumber(message) || isThere(message, draft)
}

/** （1） where （4） was expected, a list that starts again far on, is most often a new one; （1） right behind （1） is a number said twice. */
function isRestart({ ruleId, actual, expected }: PlanMessage): boolean {
  const [found, next] = [actual, expected[0]].map((text) => Number(/\d+/u.exec(text ?? '')?.[0] ?? 0))
  return ruleId === 'numbering-repeat' && found === 1 && next !== undefined && next > 2
}

/** A text that begins with 三、, or with the （四）11. below it, is a part of a plan. */
function isOpening({ ruleId, span }: PlanMessage, { sections, source }: Plan): boolean {
  if (ruleId !== 'numbering-start' || span === null) return false
  // inside a paragraph the first of the list may not have been read as one
  if (!/^[ \t#*]*$/u.test(source.slice(source.lastIndexOf('\n', span.start - 1) + 1, span.start))) return true
  const at = sections.findIndex((section) => section.span.start <= span.start && span.start < section.span.end)
  const first = sections.findLastIndex((section) => section.span.start <= span.start)
  return at === 0 && sections.slice(0, first + 1).every(({ parent }, i) => parent === (sections[i - 1]?.id ?? null))
}

/** A number without any sign behind it may be the first cell of a row. */
function isBareNumber({ ruleId, actual }: PlanMessage): boolean {
  return ruleId === 'numbering-gap' && /^[\d.]*\d$/u.test(actual ?? '')
}

/** How far before a gap the number that it misses is looked for. */
const BEFORE = 2000

/** 22、 stands behind a page number (12822、): it is there, and was not read as a number. */
function isThere({ ruleId, actual, expected, span }: PlanMessage, { source }: Plan): boolean {
  const next = /\d+/u.exec(expected[0] ?? '')?.[0]
  if (ruleId !== 'numbering-gap' || next === undefined || span === null || next.length < 2) return false
  const sign = (actual ?? '').replace(/^[（(]?\d+/u, '')
  const before = source.slice(Math.max(0, span.start - BEFORE), span.start).replace(/．/gu, '.')
  return sign !== '' && before.includes(next + sign)
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
