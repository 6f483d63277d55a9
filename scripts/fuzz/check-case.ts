import { auditPlan, comparePlans, readPlan, toCsv, toHtml, toTerminal, type Plan, type Span } from '../../src/index.js'
import { defaultLimits } from '../../src/source/limits.js'
import { countWork } from './count-work.js'
import type { FuzzCase } from './make-case.js'

/**
 * Calls that reading and printing may take: so many to begin with, and so many for each byte. Plans of the corpus take a
 * tenth of it; work that grows faster than the text passes it with a few thousand repetitions.
 */
const CALLS = 1_000_000
const CALLS_A_BYTE = 300

/** What a terminal would obey. */
const STEERING = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u

/**
 * Read one file and hold what is promised of any: a plan whose places are true, or an error that says what to do; bounded
 * work; outputs that take every plan.
 *
 * @param file the file
 * @returns what is broken; empty where all holds
 */
export async function checkCase({ name, bytes }: FuzzCase): Promise<string[]> {
  const { result, calls } = await countWork(async () => {
    try {
      const plan = await readPlan(bytes, { name })
      return [...checkPlan(plan), ...checkOutputs(plan)]
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'unreadable'
        ? []
        : [`throws ${describe(error)}`]
    }
  })
  const most = CALLS + CALLS_A_BYTE * bytes.length
  return calls > most ? [...result, `${calls} calls for ${bytes.length} bytes, at most ${most}`] : result
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error)
}

function checkPlan(plan: Plan): string[] {
  const broken: string[] = []
  const { length } = plan.source
  const inside = ({ start, end }: Span): boolean => start >= 0 && start <= end && end <= length
  const spans = [...plan.sections, ...plan.measures, ...plan.targets, ...plan.exclusions].map(({ span }) => span)
  if (!spans.every(inside)) broken.push('a span outside the text')
  for (const { span } of plan.messages) if (span !== null && !inside(span)) broken.push('a message outside the text')
  for (const { id, quote, span, min, max, valueText, valueSpan } of plan.targets) {
    if (plan.source.slice(span.start, span.end) !== quote) broken.push(`${id}: the quote is not its source`)
    if (valueSpan.start < 0 || valueSpan.end > length) broken.push(`${id}: the value is outside the text`)
    if (valueText === '') broken.push(`${id}: no words for the value`)
    for (const bound of [min, max])
      if (bound !== null && !Number.isFinite(bound)) broken.push(`${id}: ${bound} is no number`)
    if (min !== null && max !== null && min > max) broken.push(`${id}: ${min} is above ${max}`)
  }
  const kinds = new Map<string, number>()
  for (const { ruleId } of plan.messages) kinds.set(ruleId, (kinds.get(ruleId) ?? 0) + 1)
  for (const [rule, count] of kinds)
    if (rule !== 'more-messages' && count > defaultLimits.messages) broken.push(`${count} messages of ${rule}`)
  return broken
}

function checkOutputs(plan: Plan): string[] {
  const other = { ...plan, id: 'other' }
  const audit = auditPlan(plan)
  const comparison = comparePlans([plan, other])
  const texts = [plan, audit, comparison].map((value) => toTerminal(value))
  toCsv(plan)
  const html = toHtml(plan)
  const broken = texts.some((text) => STEERING.test(text)) ? ['a control is sent to the terminal'] : []
  return /<script|<img/iu.test(html) ? [...broken, 'plan text is markup on a page'] : broken
}
