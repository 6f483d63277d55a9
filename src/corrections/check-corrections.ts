import type { Correction } from '../model.js'

/** Says what is wrong with a value, or null. */
type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isOffset: Check = (value) => Number.isInteger(value) && (value as number) >= 0
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const oneOf =
  (...words: string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value)

const FIELDS: Readonly<Record<string, Check>> = {
  indicator: (value) => isText(value) && value !== '',
  indicatorId: orNull(isText),
  comparator: orNull(oneOf('>=', '<=', '>', '<', '=', '~', 'range')),
  min: orNull(isNumber),
  max: orNull(isNumber),
  unit: orNull(isText),
  valueText: isText,
  year: orNull((value) => Number.isInteger(value) && (value as number) > 1900 && (value as number) < 2200),
  perYear: (value) => typeof value === 'boolean',
  kind: oneOf('ratio', 'count', 'density', 'amount', 'change', 'coverage', 'proportion', 'milestone'),
  certainty: oneOf('firm', 'aim'),
  theme: orNull(isText),
}

const TEXTS = ['id', 'plan', 'who', 'when'] as const

/**
 * Check what a file of corrections holds, before any of it is used.
 *
 * @param value what `JSON.parse` gave: an object with `corrections`, or the list itself
 * @returns the corrections
 * @throws a TypeError that names the entry and the field where one is not as it should be
 */
export function checkCorrections(value: unknown): Correction[] {
  const list: unknown = isRecord(value) ? value['corrections'] : value
  if (!Array.isArray(list)) throw new TypeError('Unexpected content, expected a list of corrections')
  list.forEach((entry: unknown, i) => {
    const wrong = wrongField(entry)
    if (wrong !== null) throw new TypeError(`Unexpected ${wrong} in correction ${i + 1}, expected as documented`)
  })
  return list as Correction[]
}

function wrongField(entry: unknown): string | null {
  if (!isRecord(entry)) return 'value'
  for (const key of TEXTS) if (!isText(entry[key])) return key
  if (!orNull(isText)(entry['indicator'])) return 'indicator'
  if (entry['note'] !== undefined && !isText(entry['note'])) return 'note'
  const anchor = entry['anchor']
  if (!isRecord(anchor)) return 'anchor'
  for (const key of ['exact', 'prefix', 'suffix']) if (!isText(anchor[key])) return `anchor.${key}`
  for (const key of ['start', 'end']) if (!isOffset(anchor[key])) return `anchor.${key}`
  const change = entry['change']
  if (!isRecord(change)) return 'change'
  const { kind, fields } = change
  if (kind === 'confirm' || kind === 'not-target') return null
  if (kind !== 'edit' && kind !== 'add') return 'change.kind'
  if (!isRecord(fields)) return 'change.fields'
  for (const [key, given] of Object.entries(fields))
    if (!Object.hasOwn(FIELDS, key) || FIELDS[key]?.(given) !== true) return `change.fields.${key}`
  if (kind === 'add' && fields['indicator'] === undefined) return 'change.fields.indicator'
  const { min, max } = fields
  if (typeof min === 'number' && typeof max === 'number' && min > max) return 'change.fields.min above max'
  return null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
