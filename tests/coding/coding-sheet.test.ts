import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import readExcel from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { agreement } from '../../src/coding/agreement.js'
import { codingOfCorrections } from '../../src/coding/coding-of-corrections.js'
import { codingUnits } from '../../src/coding/coding-units.js'
import { readCodingSheet } from '../../src/coding/read-coding-sheet.js'
import { readWorkbook } from '../../src/coding/read-workbook.js'
import { toCodingSheet } from '../../src/coding/to-coding-sheet.js'
import type { Corrections } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { fillSheet } from './fill-sheet.js'

const plan = parsePlan(readFileSync(join(import.meta.dirname, '../../corpus/xining-2024.md'), 'utf8'))
const targets = await toCodingSheet([plan], { of: 'targets' })
const measures = await toCodingSheet([plan])

test('a row a unit, with its quote, its place and a key that leads back to the text', async () => {
  const [{ data: rows, sheet } = { data: [], sheet: '' }] = await readExcel(Buffer.from(measures.bytes))
  expect(sheet).toBe('coding')
  expect(rows[0]).toEqual(['unit · 单元', 'plan · 地区', 'location · 出处', 'quote · 原文', 'theme · 主要主题', 'tool · 政策工具', 'strength · 力度', 'note · 备注']) // prettier-ignore
  expect(rows).toHaveLength(plan.measures.length + 1)
  for (const [i, measure] of plan.measures.entries()) {
    const [unit, label, location] = rows[i + 1] ?? []
    expect([label, location]).toEqual([plan.label, measure.location])
    const [start, end] = String(unit).slice(String(unit).lastIndexOf('#') + 1).split('-').map(Number) // prettier-ignore
    expect(plan.source.slice(start, end)).toBe(measure.text)
  }
})

test('answers are drop-down lists of the codes, numbers take numbers only', () => {
  const sheet = strFromU8(unzipSync(targets.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const rules = [
    ...sheet.matchAll(/<dataValidation type="(\w+)".*?sqref="(\w)2:\w(\d+)"><formula1>(.*?)<\/formula1>/gu),
  ]
  expect(rules.map(([, type]) => type)).toEqual(['list', 'list', 'decimal', 'decimal', 'decimal', 'list', 'list'])
  const codes = readWorkbook(targets.bytes).get('codes') ?? []
  const keys = (readWorkbook(targets.bytes).get('coding')?.[0] ?? []).map((key) => String(key).split(' · ')[0])
  for (const [, type, column = '', last, list = ''] of rules) {
    expect(Number(last)).toBe(targets.units + 1)
    if (type !== 'list') continue
    const [, first, end] = /^codes!\$B\$(\d+):\$B\$(\d+)$/u.exec(list) ?? []
    const variables = codes.slice(Number(first) - 1, Number(end)).map(([variable]) => variable)
    expect(new Set(variables)).toEqual(new Set([keys[column.charCodeAt(0) - 65]]))
  }
  // elements stand in the order of ECMA-376
  expect(sheet).toMatch(/<\/sheetData><dataValidations count="7">.*<\/dataValidations><\/worksheet>$/u)
})

test('the machine is out of sight, and not there at all in a blind sheet', async () => {
  const workbook = strFromU8(unzipSync(targets.bytes)['xl/workbook.xml'] ?? new Uint8Array())
  expect(workbook).toMatch(/<sheet [^>]*name="machine" state="veryHidden"/u)
  const blind = await toCodingSheet([plan], { of: 'targets', blind: true })
  expect([...readWorkbook(blind.bytes).keys()]).toEqual(['coding', 'codes', 'about'])
  expect((await readCodingSheet(blind.bytes, 'a')).machine).toBeNull()
})

test('the same plans and options give the same bytes', async () => {
  const options = { of: 'targets', sample: 20, seed: 7 } as const
  const [first, again] = [await toCodingSheet([plan], options), await toCodingSheet([plan], options)]
  expect(first.bytes).toEqual(again.bytes)
  expect((await toCodingSheet([plan], { ...options, seed: 8 })).bytes).not.toEqual(first.bytes)
})

describe('samples', () => {
  const unitsOf = async (bytes: Uint8Array): Promise<string[]> =>
    (await readCodingSheet(bytes, 'a')).coding.units.map(({ unit }) => unit)

  test('are drawn by a seed, without repeats, and as large as the interval asks', async () => {
    const sheet = await toCodingSheet([plan], { of: 'targets', interval: { halfWidth: 0.1 }, seed: 3 })
    const units = await unitsOf(sheet.bytes)
    expect(new Set(units).size).toBe(sheet.units)
    expect(sheet.units).toBeLessThan(sheet.population)
    // 96.04 of infinitely many
    expect(sheet.units).toBe(Math.ceil(96.04 / (1 + 95.04 / sheet.population) - 1e-3))
  })

  test('doubtful first', async () => {
    const doubts = new Map(codingUnits([plan], 'targets').map(({ unit, doubts: many }) => [unit, many]))
    const drawn = await unitsOf((await toCodingSheet([plan], { of: 'targets', order: 'doubt' })).bytes)
    const ranks = drawn.map((unit) => doubts.get(unit) ?? -1)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    expect(ranks[0]).toBeGreaterThan(0)
  })

  test('a random sample draws every unit about equally often', async () => {
    const counts = new Map<string, number>()
    const { drawSample } = await import('../../src/coding/draw-sample.js')
    const all = Array.from({ length: 20 }, (_, i) => String(i))
    for (let seed = 1; seed <= 2000; seed++)
      for (const unit of drawSample(all, 5, seed)) counts.set(unit, (counts.get(unit) ?? 0) + 1)
    // 500 each, standard deviation 19.4
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(80)
  })
})

const read = await readCodingSheet(targets.bytes, 'nobody')

describe('filled in', () => {
  const machine = new Map(read.machine?.units.map(({ unit, codes }) => [unit, codes]))
  const said = fillSheet(targets.bytes, '甲', (unit, variable, row) =>
    row % 10 === 9 ? null : (machine.get(unit)?.[variable] ?? null),
  )
  const promised = (read.machine?.units ?? []).flatMap(({ unit, codes }, row) =>
    codes['promise'] === 'yes' && row % 10 !== 9 ? [unit] : [],
  )
  const other = fillSheet(
    targets.bytes,
    '乙',
    (unit, variable) =>
    variable === 'promise' && promised.indexOf(unit) >= 0 && promised.indexOf(unit) < 3 ? 'no 否' : variable === 'year' && unit === promised[4] ? 2031 : (machine.get(unit)?.[variable] ?? null), // prettier-ignore
  )

  test('is read back: codes from the lists, numbers as numbers, open cells as missing', async () => {
    const { coding, unknown, repeated } = await readCodingSheet(said, 'file')
    expect([coding.coder, unknown, repeated]).toEqual(['甲', [], 0])
    for (const [row, { unit, codes }] of coding.units.entries())
      expect(codes).toEqual(row % 10 === 9 ? {} : machine.get(unit))
  })

  test('an answer that is no code counts as missing and is told', async () => {
    const odd = await readCodingSheet(
      fillSheet(targets.bytes, '丙', (_unit, variable) => (variable === 'min' ? '许多' : null)),
      'c',
    )
    expect(odd.unknown).toHaveLength(targets.units)
    expect(odd.unknown[0]).toMatchObject({ variable: 'min', answer: '许多' })
    expect(odd.coding.units.every(({ codes }) => Object.keys(codes).length === 0)).toBe(true)
  })

  test('coders are compared unit by unit, with the quotes on which they differ', async () => {
    const result = agreement([(await readCodingSheet(said, 'a')).coding, (await readCodingSheet(other, 'b')).coding])
    expect(result.coders).toEqual(['甲', '乙'])
    const promise = result.variables.find(({ id }) => id === 'promise')
    expect(promise?.disagreements.map(({ answers }) => answers)).toEqual(Array(3).fill({ 甲: 'yes', 乙: 'no' }))
    expect(promise?.disagreements.every(({ quote }) => plan.source.includes(quote))).toBe(true)
    const answered = read.coding.units.filter((_, row) => row % 10 !== 9).length
    expect(promise?.units).toBe(answered)
    expect(promise?.perCent.value).toBeCloseTo((answered - 3) / answered, 12)
    const year = result.variables.find(({ id }) => id === 'year')
    expect([year?.level, year?.codes, year?.disagreements.length]).toEqual(['interval', [], 1])
    expect(year?.alphaInterval?.value).toBeLessThan(1)
    const comparator = result.variables.find(({ id }) => id === 'comparator')
    expect(comparator?.alphaNominal.value).toBe(1)
    expect(comparator?.codes.map(({ code }) => code)).toContain('ge')
  })

  test('rows in another order and columns added are no matter', async () => {
    const mixed = (await readCodingSheet(other, 'b')).coding
    const turned = { ...mixed, coder: '丁', units: [...mixed.units].reverse() }
    const result = agreement([mixed, turned])
    expect(result.variables.every(({ disagreements }) => disagreements.length === 0)).toBe(true)
  })

  test('a person’s corrections are one more coder', () => {
    const [first, second, third] = plan.targets
    if (first === undefined || second === undefined || third === undefined) throw new Error('the plan has targets')
    const text = read.places.values().next().value?.text ?? ''
    const anchor = (target: typeof first) => ({ ...target.valueSpan, exact: target.valueText, prefix: '', suffix: '' })
    const base = { plan: text, who: '丙', when: '2026-01-02T03:04:05Z' }
    const corrections: Corrections = {
      corrections: [
        { ...base, id: '1', anchor: anchor(first), indicator: first.indicator, change: { kind: 'confirm' } },
        { ...base, id: '2', anchor: anchor(second), indicator: second.indicator, change: { kind: 'not-target' } },
        { ...base, id: '3', anchor: anchor(third), indicator: third.indicator, change: { kind: 'edit', fields: { year: 2030, min: null } } }, // prettier-ignore
        { ...base, id: '4', plan: 'another text', anchor: anchor(third), indicator: null, change: { kind: 'confirm' } },
      ],
    }
    const { codings, unmatched } = codingOfCorrections(corrections, read)
    expect(unmatched).toBe(1)
    expect(codings.map(({ coder }) => coder)).toEqual(['丙'])
    const codes = codings[0]?.units.map((unit) => unit.codes) ?? []
    const of = (target: typeof first) =>
      machine.get(`${plan.id}#${target.valueSpan.start}-${target.valueSpan.end}`) ?? {}
    expect(codes[0]).toEqual(of(first))
    expect(codes[1]).toEqual({ promise: 'no' })
    const { min, ...rest } = of(third)
    expect(codes[2]).toEqual({ ...rest, year: 2030 })
    expect([typeof min, codes.length]).toEqual([typeof third.min === 'number' ? 'number' : 'undefined', 3])
  })
})

test('two codings by one name, or one coding alone, are refused', async () => {
  const { coding } = await readCodingSheet(targets.bytes, 'a')
  expect(() => agreement([coding])).toThrow('two coders or more')
  expect(() => agreement([coding, coding])).toThrow('the same coder')
})

test('another workbook is no coding sheet', async () => {
  const { toXlsx } = await import('../../src/output/to-xlsx.js')
  const bytes = await toXlsx([{ a: 1 }])
  await expect(readCodingSheet(bytes, 'a')).rejects.toThrow('This is no coding sheet')
})
