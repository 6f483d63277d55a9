import type { Correction, Lang, Limits, ParseOptions } from '../index.js'
import { defaultLimits } from '../source/limits.js'
import { endingOf } from './ending-of.js'
import { usageError } from './problem.js'
import { choice, list, one, optionalNumber, wholeNumber, type RawFlags } from './option-values.js'
import { readCorrections } from './read-corrections.js'
import { readResearchFlags, type ResearchFlags } from './research-flags.js'

/** How rows are printed. */
export type RowFormat = 'table' | 'markdown' | 'csv' | 'json' | 'ndjson' | 'xlsx' | 'parquet' | 'html'
/** How a result is printed. */
export type Format = RowFormat | OwnFormat
/** What only some commands write. */
type OwnFormat = 'docx' | 'gbt7714' | 'bibtex' | 'ris' | 'csl' | 'annotations' | 'svg' | 'png' | 'vega-lite'

export const FORMATS: readonly RowFormat[] = ['table', 'markdown', 'csv', 'json', 'ndjson', 'xlsx', 'parquet', 'html']

const ALL_FORMATS: readonly Format[] = [
  ...FORMATS,
  'gbt7714',
  'bibtex',
  'ris',
  'csl',
  'annotations',
  'svg',
  'png',
  'vega-lite',
  'docx',
]

/** Those of commands whose result is read as a document too. */
export const DOCUMENT_FORMATS: readonly Format[] = [...FORMATS, 'docx']

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
  /** regions, plans or their labels */
  places: string[]
  tree: boolean
  quiet: boolean
  color: boolean
  against: string[]
  upstream: string | null
  /** name and date that comments and changes in a Word file carry */
  author: string | null
  date: string | null
  /** null: what the command takes by itself */
  failOn: FailOn | null
  jobs: number | null
  /** whether CSV begins with a byte order mark; null: in a file it does */
  bom: boolean | null
  limit: number | null
  /** what only data sets have */
  dataset: { join: string | null; joinBy: string | null; partSize: number | null }
  /** rows of a comparison also for what a plan does not mention */
  absent: boolean
  research: ResearchFlags
  /** how every input is read */
  reading: Pick<ParseOptions, 'limits' | 'changes'> & { corrections?: Correction[] }
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  xlsx: 'xlsx',
  parquet: 'parquet',
  docx: 'docx',
  html: 'html',
  htm: 'html',
  bib: 'bibtex',
  ris: 'ris',
  svg: 'svg',
  png: 'png',
}

/** Formats that are JSON; the ending alone does not tell them apart. */
const JSON_FORMATS: readonly Format[] = ['json', 'ndjson', 'csl', 'annotations', 'vega-lite']

/**
 * Check the options of a call.
 *
 * @param raw options as parsed
 * @param formats what the command can write, the one it takes by itself first; empty where it has a text of its own
 * @throws an error for the person at the terminal that names the option and what it takes
 */
export function readFlags(raw: RawFlags, formats: readonly Format[]): Flags {
  const output = one(raw['output'], 'output')
  if (output === '') throw usageError('-o 后面缺少文件名', '-o needs the name of a file')
  const lang = choice(one(raw['lang'], 'lang'), 'lang', ['zh', 'en'] as const)
  return {
    format: readFormat(raw, output, formats),
    output,
    lang: lang ?? 'zh',
    voice: lang,
    themes: list(raw['theme'], 'theme'),
    indicators: list(raw['indicator'], 'indicator'),
    years: list(raw['year'], 'year').map((year) => wholeNumber(year, 'year')),
    places: list(raw['place'], 'place'),
    tree: raw['tree'] === true,
    quiet: raw['quiet'] === true,
    color: raw['color'] !== false,
    against: list(raw['against'], 'against', false),
    upstream: one(raw['upstream'], 'upstream'),
    author: one(raw['author'], 'author'),
    date: readDate(one(raw['date'], 'date')),
    failOn: choice(one(raw['failOn'], 'fail-on'), 'fail-on', ['error', 'warning', 'info', 'never'] as const),
    jobs: optionalNumber(raw['jobs'], 'jobs'),
    bom: typeof raw['bom'] === 'boolean' ? raw['bom'] : null,
    limit: optionalNumber(raw['limit'], 'limit'),
    dataset: {
      join: one(raw['join'], 'join'),
      joinBy: one(raw['joinBy'], 'join-by'),
      partSize: optionalNumber(raw['partSize'], 'part-size'),
    },
    absent: raw['absent'] === true,
    research: readResearchFlags(raw),
    reading: readReading(raw),
  }
}

/** Endings that any text may have. */
const PLAIN = ['', 'txt', 'text']

function readFormat(raw: RawFlags, output: string | null, formats: readonly Format[]): Format {
  const asked =
    choice(one(raw['format'], 'format'), 'format', ALL_FORMATS) ??
    (['json', 'csv'] as const).find((format) => raw[format] === true) ??
    null
  if (asked !== null && !formats.includes(asked))
    throw usageError(
      `这个命令不能输出 ${asked}；可用：${formats.join('、')}`,
      `this command does not write ${asked}; it writes ${formats.join(', ')}`,
    )
  const format = asked ?? fromEnding(output, formats)
  if (output !== null) checkEnding(output, format, formats)
  return format
}

function fromEnding(output: string | null, formats: readonly Format[]): Format {
  const ending = output === null ? '' : endingOf(output)
  const told =
    ending === 'json' && !formats.includes('json')
      ? formats.find((each) => JSON_FORMATS.includes(each))
      : EXTENSIONS[ending]
  return (told !== undefined && formats.includes(told) ? told : formats[0]) ?? 'table'
}

/** A file is what its name says: a page in a `.csv`, or text in a `.pdf`, would be opened by the wrong program. */
function checkEnding(output: string, format: Format, formats: readonly Format[]): void {
  const ending = endingOf(output)
  if (formats.length === 0) return
  const isText = !['xlsx', 'parquet', 'png', 'docx'].includes(format)
  if (EXTENSIONS[ending] === format || (ending === 'json' && JSON_FORMATS.includes(format))) return
  if (ending === 'jsonld' && format === 'annotations') return
  if (PLAIN.includes(ending) && (isText || ending === '')) return
  const known = Object.keys(EXTENSIONS).filter((each) => formats.includes(EXTENSIONS[each] ?? 'table'))
  const others = [
    ...(formats.some((each) => each !== 'json' && each !== 'ndjson' && JSON_FORMATS.includes(each)) ? ['json'] : []),
    ...(formats.includes('table') || formats.includes('gbt7714') ? ['txt'] : []),
  ]
  const list = [...new Set([...known, ...others])].map((each) => `.${each}`)
  throw usageError(
    `-o ${output}：这里不能写成 .${ending}${EXTENSIONS[ending] === undefined ? '' : `（格式是 ${format}）`}；可用的扩展名：${list.join(' ')}`,
    `-o ${output}: this is not written as .${ending}${EXTENSIONS[ending] === undefined ? '' : ` (the format is ${format})`}; endings are ${list.join(' ')}`,
  )
}

function readReading(raw: RawFlags): Flags['reading'] {
  const changes = choice(one(raw['changes'], 'changes'), 'changes', ['accepted', 'original'] as const)
  const path = one(raw['corrections'], 'corrections')
  const corrections = path === null ? null : readCorrections(path)
  const limits: Partial<Limits> = {}
  for (const what of Object.keys(defaultLimits) as (keyof Limits)[]) {
    const name = `max-${what}`
    const most = optionalNumber(raw[`max${what[0]?.toUpperCase() ?? ''}${what.slice(1)}`], name)
    if (most !== null) limits[what] = most
  }
  return {
    ...(changes !== null && { changes }),
    ...(corrections !== null && { corrections }),
    ...(Object.keys(limits).length > 0 && { limits }),
  }
}

/** A day or a moment as ISO 8601 has it. */
function readDate(value: string | null): string | null {
  if (value === null) return null
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value)
  if ((isDay || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z?$/u.test(value)) && !Number.isNaN(Date.parse(value)))
    return isDay ? `${value}T00:00:00Z` : value
  throw usageError(
    `--date 应为 2027-03-31 这样的日期，不是“${value}”`,
    `--date takes a day such as 2027-03-31, not "${value}"`,
  )
}
