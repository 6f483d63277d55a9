import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import {
  chainPlans,
  parsePlan,
  toCsv,
  toHtml,
  toMarkdown,
  toNdjson,
  toParquet,
  toRows,
  toTerminal,
  toXlsx,
  withDisplay,
  type Plan,
  type Row,
  type RowsOf,
} from '../../src/index.js'
import type { Exportable } from '../../src/output/as-rows.js'
import { rowColumns, shownColumns, type RowKind } from '../../src/output/rows/row-schemas.js'
import { makeAudit, makeComparison, makeDiff, makePlan, makeReview } from './sample.js'

const plan = makePlan()
const inputs: Record<string, Exportable> = {
  plan,
  plans: [plan, plan],
  comparison: makeComparison(),
  review: makeReview(),
  diff: makeDiff(),
  audit: makeAudit(),
  rows: [{ a: 1, b: '乙' }],
  nothing: [],
}
type Lang = 'zh' | 'en'
const writers: Record<string, (value: Exportable, lang: Lang) => unknown> = {
  toCsv: (value, lang) => toCsv(value, { lang }),
  toHtml: (value, lang) => toHtml(value, { lang }),
  toMarkdown: (value, lang) => toMarkdown(value, { lang }),
  toNdjson: (value, lang) => toNdjson(value, { lang }),
  toParquet: (value, lang) => toParquet(value, { lang }),
  toTerminal: (value, lang) => toTerminal(value, { lang }),
  toXlsx: (value, lang) => toXlsx(value, { lang }),
  withDisplay: (value, lang) => withDisplay(value, { lang }),
}

describe.each(Object.entries(writers))('%s', (name, write) => {
  test.each(Object.entries(inputs))('takes %s in both languages', async (kind, value) => {
    for (const lang of ['zh', 'en'] as const) {
      const written = await write(value, lang)
      if (kind === 'nothing' && typeof written === 'string') continue
      if (typeof written === 'string') expect(written).not.toBe('')
      else if (written instanceof Uint8Array) expect(written.length).toBeGreaterThan(40)
      else expect(written).toBe(name === 'withDisplay' ? value : null)
    }
  })
})

test('the heads of a table do not depend on its having rows', async () => {
  const none: Plan = { ...plan, targets: [] }
  expect(toCsv(none).trimEnd().split(',')).toEqual([...rowColumns.targets])
  const bytes = await toParquet(none)
  const { parquetMetadata } = await import('hyparquet')
  const { schema } = parquetMetadata(bytes.buffer as ArrayBuffer)
  expect(schema.slice(1).map(({ name }) => name)).toEqual([...rowColumns.targets])
  const [targets] = await readXlsxFile(Buffer.from(await toXlsx(none, { heads: 'keys' })))
  expect(targets?.data).toEqual([[...rowColumns.targets]])
})

const kinds: Record<RowKind, readonly Row[]> = {
  targets: toRows(plan),
  sections: toRows(plan, { of: 'sections' }),
  hits: toRows(plan, { of: 'hits' }),
  measures: toRows(plan, { of: 'measures' }),
  bodies: toRows(plan, { of: 'bodies' }),
  plans: toRows(plan, { of: 'plans' }),
  messages: toRows({ ...plan, messages: [message()] }, { of: 'messages' }),
  exclusions: toRows(
    { ...plan, exclusions: [{ text: '2', span: { start: 0, end: 1 }, reason: 'date', why: 'date', doubts: [] }] },
    { of: 'exclusions' },
  ),
  cells: toRows(makeComparison()),
  verdicts: toRows(makeComparison(), { of: 'verdicts' }),
  themes: toRows(makeComparison(), { of: 'themes' }),
  findings: toRows(makeReview()),
  changes: toRows(makeDiff()),
  audit: toRows(makeAudit()),
  links: toRows(makeChain()),
  sentences: toRows(makeChain(), { of: 'sentences' }),
  counts: toRows(makeChain(), { of: 'counts' }),
}

function makeChain() {
  const text = (value: number) =>
    `临川市卫生健康行动方案\n\n一、主要目标\n到2026年，家庭医生签约服务覆盖率不低于${String(value)}%。\n`
  return chainPlans([parsePlan(text(70), { id: 'above' }), parsePlan(text(80), { id: 'below' })])
}

function message(): Plan['messages'][number] {
  const text = { zh: '跳号', en: 'gap' }
  return {
    ruleId: 'numbering-gap',
    severity: 'warning',
    span: null,
    actual: null,
    expected: [],
    text,
    related: [],
  }
}

test.each(Object.entries(kinds) as [RowKind, readonly Row[]][])(
  'the columns of %s are the ones written down',
  (kind, rows) => {
    expect(Object.keys(rows[0] ?? {})).toEqual([...rowColumns[kind]])
    expect(shownColumns[kind].filter((key) => !rowColumns[kind].includes(key))).toEqual([])
  },
)

test('CSV, XLSX and Parquet hold the same values in the same columns', async () => {
  const fromCsv = parse<Record<string, string>>(toCsv(plan, { keepFormulas: true }), { columns: true })
  const bytes = await toParquet(plan)
  const fromParquet = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })
  const [sheet] = await readXlsxFile(Buffer.from(await toXlsx(plan, { heads: 'keys' })))
  const [heads = [], ...lines] = sheet?.data ?? []
  const fromXlsx = lines.map((line) => Object.fromEntries(heads.map((head, i) => [String(head), line[i]])))
  const asText = (rows: readonly object[]): object[] =>
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, `${(value ?? '') as Row[string]}`])),
    )
  expect(asText(fromParquet)).toEqual(fromCsv)
  expect(asText(fromXlsx)).toEqual(fromCsv)
  expect(fromXlsx[0]).toMatchObject({ comparator: 'ge', min: 60, unit: '%' })
})

test('the same data give the same bytes at another time of day', async () => {
  const first = await toXlsx(plan)
  await new Promise((done) => setTimeout(done, 2100)) // a zip keeps time in steps of two seconds
  expect(Buffer.compare(Buffer.from(first), Buffer.from(await toXlsx(plan)))).toBe(0)
})

test('a carriage return stays in a workbook', async () => {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(await toXlsx([{ text: '甲\r\n乙 _x000D_' }]))
  expect(await zip.file('xl/sharedStrings.xml')?.async('string')).toContain('甲_x000D_\n乙 _x005F_x000D_')
})

test("a user's own columns keep their values in Parquet, whatever they are called", async () => {
  const rows: Row[] = [
    { year: '2025年', min: '约70', score: true, table: 'x', perYear: 3, count: 1, mixed: 1, empty: null },
    { year: '2027年', min: '无', score: false, table: 'y', perYear: 4.5, count: 3e9, mixed: 'a', empty: null },
  ]
  const bytes = await toParquet(rows)
  expect(await parquetReadObjects({ file: bytes.buffer as ArrayBuffer })).toEqual([
    { ...rows[0], mixed: '1' },
    { ...rows[1], mixed: 'a' },
  ])
  await expect(toParquet(rows, { schema: { year: 'whole' } })).rejects.toThrow(/Row 0, column "year": "2025年" is no/u)
})

test('rows that do not exist are named with what there is', () => {
  expect(() => toRows(plan, { of: 'target' as RowsOf })).toThrow(/no "target" rows, did you mean "targets"\?/u)
  expect(() => toRows(makeComparison(), { of: 'targets' as RowsOf })).toThrow(/`of` takes cells, verdicts, themes/u)
  expect(() => toRows(makeReview(), { of: 'cells' } as object)).toThrow(/leave `of` out/u)
})
