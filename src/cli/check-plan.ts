import type { Plan } from '../index.js'
import { usageError } from './problem.js'

/** Says where a value is not what it should be, or null. */
type Check = (value: unknown, at: string) => string | null

const text: Check = (value, at) => (typeof value === 'string' ? null : at)
const flag: Check = (value, at) => (typeof value === 'boolean' ? null : at)
const number: Check = (value, at) => (typeof value === 'number' && Number.isFinite(value) ? null : at)
const orNull =
  (check: Check): Check =>
  (value, at) =>
    value === null ? null : check(value, at)
const list =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return at
    for (const [i, entry] of value.entries()) {
      const wrong = check(entry, `${at}[${i}]`)
      if (wrong !== null) return wrong
    }
    return null
  }
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return at
    const record = value as Record<string, unknown>
    for (const [key, check] of Object.entries(fields)) {
      const wrong = check(record[key], at === '' ? key : `${at}.${key}`)
      if (wrong !== null) return wrong
    }
    return null
  }
const oneOf =
  (...words: string[]): Check =>
  (value, at) =>
    typeof value === 'string' && words.includes(value) ? null : at

const span = shape({ start: number, end: number })
const labels = shape({ zh: text, en: text })
const body = shape({ name: text, id: orNull(text), span, inherited: flag })
const theme = shape({ id: text, score: number, cues: list(shape({ text, span })) })
const words = (value: unknown, at: string): string | null => (typeof value === 'object' && value !== null ? null : at)

const plan = shape({
  id: text,
  label: text,
  source: text,
  meta: shape({
    ...{ title: orNull(text), planTitle: orNull(text), docNumber: orNull(text), issuer: orNull(text) },
    ...{ issuedOn: orNull(text), publishedOn: orNull(text), status: oneOf('final', 'draft') },
    region: orNull(shape({ code: text, name: text, level: text })),
    basis: list(shape({ title: text, docNumber: orNull(text), span })),
    attributes: words,
    spans: words,
  }),
  sections: list(
    shape({ id: text, parent: orNull(text), number: orNull(text), title: orNull(text), span, path: list(text) }),
  ),
  measures: list(
    shape({
      ...{ id: text, sectionId: orNull(text), number: orNull(text), title: orNull(text), text, table: flag, span },
      ...{ lead: list(body), responsible: list(body), themes: list(theme), primaryTheme: orNull(text), location: text },
    }),
  ),
  targets: list(
    shape({
      ...{ id: text, measureId: orNull(text), indicator: text, indicatorId: orNull(text), kind: text },
      ...{
        comparator: orNull(oneOf('>=', '<=', '>', '<', '=', '~', 'range')),
        min: orNull(number),
        max: orNull(number),
      },
      ...{ unit: orNull(text), valueText: text, year: orNull(number), yearText: orNull(text), month: orNull(number) },
      ...{ perYear: flag, baseline: orNull(number), certainty: oneOf('firm', 'aim'), theme: orNull(text) },
      ...{ quote: text, span, valueSpan: span, location: text },
    }),
  ),
  exclusions: list(shape({ text, span, reason: text })),
  messages: list(
    shape({
      ruleId: text,
      severity: oneOf('info', 'warning', 'error'),
      span: orNull(span),
      text: labels,
      expected: list(text),
      related: list(span),
    }),
  ),
})

/**
 * A value of JSON as the plan that `duizhao parse` printed.
 *
 * @param value what the JSON holds
 * @returns the plan; fields that an earlier version did not print are empty
 * @throws an error with a text for the person at the terminal where it is no plan, or its quotes do not stand in its source
 */
export function checkPlan(value: unknown): Plan {
  const wrong = plan(value, '')
  if (wrong !== null) throw noPlan(value, wrong)
  const found = value as Plan
  const moved = found.targets.findIndex(({ span: at, quote }) => found.source.slice(at.start, at.end) !== quote)
  if (moved >= 0)
    throw usageError(
      `这份 JSON 被改动过：targets[${moved}] 的引文不在 source 的那个位置；请重新用 duizhao parse 生成`,
      `the JSON was changed: the quote of targets[${moved}] does not stand there in its source; make it anew with duizhao parse`,
    )
  return withDefaults(found)
}

/** An earlier version printed neither rules nor doubts, and none prints the tree unless asked. */
function withDefaults(found: Plan): Plan {
  const none = { why: [], doubts: [] } satisfies Partial<Plan['targets'][number]>
  const targets = found.targets.map((target) => Object.assign({}, none, target))
  const exclusions = found.exclusions.map((exclusion) => Object.assign({}, { why: '', doubts: [] }, exclusion))
  return Object.assign({ tree: { type: 'root', children: [] } } satisfies Pick<Plan, 'tree'>, found, {
    targets,
    exclusions,
  })
}

/** What else this program prints as JSON, told by a key of its own. */
const OTHERS: readonly [string, string, string][] = [
  ['findings', '审稿结果', 'a review'],
  ['numerals', '核对结果', 'an audit'],
  ['themes', '对照结果', 'a comparison'],
  ['quote', '数据行', 'rows of a table'],
]

function noPlan(value: unknown, wrong: string): Error {
  const other = OTHERS.find(
    ([key]) => typeof value === 'object' && value !== null && key in value && !('source' in value),
  )
  if (other !== undefined)
    return usageError(
      `这份 JSON 是${other[1]}，不是方案；请给出 duizhao parse --json 的结果`,
      `this JSON holds ${other[2]}, not a plan; give what duizhao parse --json prints`,
    )
  const [zh, en] = wrong === '' ? ['', ''] : [`（${wrong} 不对）`, ` (${wrong} is not as it should be)`]
  return usageError(
    `这份 JSON 不是方案${zh}；请给出 duizhao parse --json 的结果`,
    `this JSON holds no plan${en}; give what duizhao parse --json prints`,
  )
}
