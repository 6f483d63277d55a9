import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { parquetReadObjects } from 'hyparquet'
import { readSheet } from 'read-excel-file/node'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Row } from '../../src/output/rows/row.js'
import { toCsv } from '../../src/output/to-csv.js'
import { toNdjson } from '../../src/output/to-ndjson.js'
import { toParquet } from '../../src/output/to-parquet.js'
import { toRows } from '../../src/output/to-rows.js'
import { toXlsx } from '../../src/output/to-xlsx.js'
import { makeComparison, makePlan } from './sample.js'

const plan = makePlan()
const rows: Row[] = toRows(plan)

test('CSV reads back as written', () => {
  const back = parse<Record<string, string>>(toCsv(rows), { columns: true })
  expect(back).toEqual(rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, `${v ?? ''}`]))))
})

test('CSV is RFC 4180 whatever the text holds', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string() }), { minLength: 1 }), (records) => {
      const csv = toCsv(records, { keepFormulas: true })
      expect(parse<{ a: string; b: string }>(csv, { columns: true, record_delimiter: '\r\n' })).toEqual(records)
    }),
  )
})

test('CSV for Excel begins with a byte order mark and has heads in words', () => {
  const csv = toCsv(rows, { bom: true, heads: 'zh' })
  expect(csv.startsWith('\ufeff方案编号,地区,')).toBe(true)
  expect(parse<Record<string, string>>(csv, { columns: true, bom: true })[0]?.['目标值']).toBe('≥60%（2025）')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
  'a text like the formula %j is defused',
  (text) => {
    const [, line] = parse(toCsv([{ text, number: -1 }]))
    expect(line).toEqual([`'${text}`, '-1'])
  },
)

test('NDJSON has one object a line', () => {
  const lines = toNdjson(rows).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(rows)
})

test('Parquet reads back with its types', async () => {
  const bytes = await toParquet(rows)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  expect(await parquetReadObjects({ file })).toEqual(rows)
})

test('a Parquet column has the type of its key even when every value is null', async () => {
  const bytes = await toParquet([{ min: null, year: null, quote: null, perYear: null }])
  const { parquetMetadata } = await import('hyparquet')
  const { schema } = parquetMetadata(bytes.buffer as ArrayBuffer)
  expect(schema.slice(1).map(({ name, type }) => [name, type])).toEqual([
    ['min', 'DOUBLE'],
    ['year', 'INT32'],
    ['quote', 'BYTE_ARRAY'],
    ['perYear', 'BOOLEAN'],
  ])
})

test('XLSX has a sheet each for comparison, targets, measures and sources', async () => {
  const bytes = Buffer.from(await toXlsx({ comparison: makeComparison(), plans: [plan] }))
  const sheets = await readXlsxFile(bytes)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['对照', '对照数据', '目标', '举措', '来源'])
  const [comparison, cells, targets, measures, sources] = sheets.map(({ data }) => data)
  expect(comparison).toEqual([
    ['主题', '指标', '云岭市', '云岭市 数值', '平湖县', '平湖县 数值'],
    ['基层医疗', '社区医院', '2–3所（2025）\n二、（一）1.', null, '有举措无数字\n一、3.', null],
    ['基层医疗 › 家庭医生', '居民签约率', '≥60%（2025）\n二、（一）1.', 60, '55.5%（2027）\n一、2.', 55.5],
    ['未归主题', '健康小屋', '—', null, '—', null],
  ])
  expect(targets).toHaveLength(3)
  expect(targets?.[1]?.[targets[0]?.indexOf('下限') ?? -1]).toBe(60)
  expect(targets?.[2]?.[targets[0]?.indexOf('下限') ?? -1]).toBe(2)
  expect(cells).toHaveLength(5)
  expect(measures).toHaveLength(3)
  expect(sources?.[1]).toContain('云岭市人民政府办公室. 云岭市健康服务行动方案: 云政办〔2024〕7号[Z]. 2024-03-05.')
})

test('XLSX freezes the heads, sets widths and shows percents as percents', async () => {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(await toXlsx({ comparison: makeComparison() }, { lang: 'en' }))
  const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? ''
  expect(sheet).toMatch(/<pane[^>]*state="frozen"/u)
  expect(sheet).toMatch(/<col [^>]*width="36"/u)
  const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? ''
  expect(styles).toContain('formatCode="0.0&quot;%&quot;"')
})

test('XLSX takes texts that Excel or XML would refuse', async () => {
  const bytes = Buffer.from(await toXlsx({ rows: { odd: [{ text: `=1+1\0\ud800${'长'.repeat(40_000)}` }] } }))
  const [, line] = await readSheet(bytes)
  expect(line?.[0]).toMatch(/^=1\+1长+…$/u)
  expect(String(line?.[0])).toHaveLength(32_767)
})
