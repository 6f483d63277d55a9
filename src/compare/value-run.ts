import { MEMBER_AFTER } from '../words/meaning-words.js'
import type { Plan, Span, Target } from '../model.js'

/** So far behind a value further members of a proportion are looked for. */
const REACH = 24

/**
 * Where a value stands with all members of a proportion that goes on behind it (1:1.5:2), of which a target holds one or
 * two numbers.
 *
 * @param target the target
 * @param plan its plan
 */
export function valueRun({ valueSpan }: Target, { source }: Plan): Span {
  const further = MEMBER_AFTER.exec(source.slice(valueSpan.end, valueSpan.end + REACH))
  return { start: valueSpan.start, end: valueSpan.end + (further?.[0].length ?? 0) }
}
