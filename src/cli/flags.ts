import type { Lang } from '../index.js'
import { usageError } from './problem.js'
import { suggest } from '../text/suggest.js'

/** How a result is printed. */
export type Format = 'table' | 'markdown' | 'csv' | 'json' | 'ndjson' | 'xlsx' | 'parquet' | 'html'

export const FORMATS: readonly Format[] = ['table', 'markdown', 'csv', 'json', 'ndjson', 'xlsx', 'parquet', 'html']

/** From which severity on findings make the exit code 1. */
export type FailOn = 'error' | 'warning' | 'info' | 'never'

/** The options of a call, checked. */
export interface Flags {
  format: Format
  output: string | null
  /** language of what is printed */
  lang: Lang
  /** language of what is said on stderr; null for both */
  voice: Lang | null
  themes: string[]
  indicators: string[]
  years: number[]
  tree: boolean
  /** which side of tracked changes is read; null where the call does not say */
  changes: 'accepted' | 'original' | null
  quiet: boolean
  color: boolean
  against: string[]
  upstream: string | null
  /** null: what the command takes by itself */
  failOn: FailOn | null
  jobs: number | null
  bom: boolean
  limit: number | null
}

/** What the argument parser hands over: an option given twice is an array. */
export type RawFlags = Readonly<Record<string, unknown>>

const EXTENSIONS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xlsx: 'xlsx',
  parquet: 'parquet',
  html: 'html',
  htm: 'html',
}

/**
 * Check the options of a call.
 *
 * @param raw options as parsed
 * @throws an error for the person at the terminal that names the option and what it takes
 */
export function readFlags(raw: RawFlags): Flags {
  const output = one(raw['output'], 'output')
  const lang = choice(one(raw['lang'], 'lang'), 'lang', ['zh', 'en'] as const)
  return {
    format: readFormat(raw, output),
    output,
    lang: lang ?? 'zh',
    voice: lang,
    themes: list(raw['theme'], 'theme'),
    indicators: list(raw['indicator'], 'indicator'),
    years: list(raw['year'], 'year').map((year) => wholeNumber(year, 'year')),
    tree: raw['tree'] === true,
    changes: choice(one(raw['changes'], 'changes'), 'changes', ['accepted', 'original'] as const),
    quiet: raw['quiet'] === true,
    color: raw['color'] !== false,
    against: list(raw['against'], 'against', false),
    upstream: one(raw['upstream'], 'upstream'),
    failOn: choice(one(raw['failOn'], 'fail-on'), 'fail-on', ['error', 'warning', 'info', 'never'] as const),
    jobs: optionalNumber(raw['jobs'], 'jobs'),
    bom: raw['bom'] === true,
    limit: optionalNumber(raw['limit'], 'limit'),
  }
}

function readFormat(raw: RawFlags, output: string | null): Format {
  const asked = choice(one(raw['format'], 'format'), 'format', FORMATS)
  if (asked !== null) return asked
  for (const format of ['json', 'csv'] as const) if (raw[format] === true) return format
  const extension = output === null ? undefined : /\.([a-z]+)$/u.exec(output.toLowerCase())?.[1]
  return (extension === undefined ? undefined : EXTENSIONS[extension]) ?? 'table'
}

function one(value: unknown, name: string): string | null {
  if (value === undefined) return null
  if (Array.isArray(value)) throw usageError(`--${name} 只能给一次`, `--${name} can be given only once`)
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
}

/** Values of an option that may be repeated, or hold several separated by commas where they are no file names. */
function list(value: unknown, name: string, split = true): string[] {
  if (value === undefined) return []
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((entry) => {
    if (entry === true) throw usageError(`--${name} 后面缺少值`, `--${name} needs a value`)
    const text = typeof entry === 'string' || typeof entry === 'number' ? String(entry) : ''
    const parts = split ? text.split(/[,，]/u) : [text]
    return parts.map((part) => part.trim()).filter((part) => part !== '')
  })
}

function choice<T extends string>(value: string | null, name: string, known: readonly T[]): T | null {
  if (value === null) return null
  const found = known.find((entry) => entry === value)
  if (found !== undefined) return found
  const near = suggest(value, known)
  throw usageError(
    `--${name} 不认识“${value}”${near === null ? '' : `，是不是 ${near}？`}可用：${known.join('、')}`,
    `--${name} does not know "${value}"${near === null ? '' : `, did you mean ${near}?`} It takes ${known.join(', ')}`,
  )
}

function wholeNumber(value: string, name: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw usageError(`--${name} 应为正整数，不是“${value}”`, `--${name} takes a whole number, not "${value}"`)
}

function optionalNumber(value: unknown, name: string): number | null {
  const text = one(value, name)
  return text === null ? null : wholeNumber(text, name)
}
