import { op, table } from 'arquero'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/model.js'
import { columnLabels } from '../../src/output/labels.js'
import type { Row } from '../../src/output/rows/row.js'
import { toRows } from '../../src/output/to-rows.js'
import { makeAudit, makeComparison, makeDiff, makePlan, makeReview, spanOf } from './sample.js'

const plan = makePlan()
const span = spanOf('2025年')
const odd: Plan = {
  ...plan,
  exclusions: [{ text: '2025年', span, reason: 'date', why: 'date', doubts: [] }],
  messages: [
    {
      ruleId: 'numbering-gap',
      severity: 'warning',
      span,
      actual: '4.',
      expected: ['3.'],
      text: { zh: '跳号', en: 'gap' },
      related: [],
    },
  ],
}
const all: Record<string, readonly Row[]> = {
  targets: toRows(plan),
  sections: toRows([plan], { of: 'sections' }),
  hits: toRows([plan], { of: 'hits' }),
  measures: toRows([plan], { of: 'measures' }),
  bodies: toRows(plan, { of: 'bodies' }),
  plans: toRows([plan], { of: 'plans' }),
  messages: toRows(odd, { of: 'messages' }),
  exclusions: toRows(odd, { of: 'exclusions' }),
  cells: toRows(makeComparison()),
  verdicts: toRows(makeComparison(), { of: 'verdicts' }),
  themes: toRows(makeComparison(), { of: 'themes' }),
  findings: toRows(makeReview()),
  changes: toRows(makeDiff()),
  audit: toRows(makeAudit()),
}

test.each(Object.entries(all))('rows of %s are flat, alike and labelled in both languages', (_name, rows) => {
  expect(rows.length).toBeGreaterThan(0)
  const keys = Object.keys(rows[0] ?? {})
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(keys)
    for (const value of Object.values(row)) expect(value === null || typeof value !== 'object').toBe(true)
  }
  expect(keys.filter((key) => !(key in columnLabels))).toEqual([])
})

test('one row a target holds value, quote and citation', () => {
  expect(toRows(plan)[0]).toMatchObject({
    planId: 'yunling',
    plan: '云岭市',
    docNumber: '云政办〔2024〕7号',
    indicatorId: 'fd-coverage-all',
    value: '≥60%（2025）',
    min: 60,
    max: null,
    year: 2025,
    quote: '居民签约率达到60%以上',
    citation: '云岭市人民政府办公室：《云岭市健康服务行动方案》（云政办〔2024〕7号），二、（一）1.',
  })
})

test('one row a measure and one a body', () => {
  expect(toRows(plan, { of: 'measures' })[0]).toMatchObject({
    section: '二、重点任务 › （一）做好签约服务',
    marker: '1.',
    responsible: '市卫健委',
    targets: 2,
  })
  expect(toRows(plan, { of: 'bodies' })).toMatchObject([
    { measureId: 'm1', role: 'responsible', body: '市卫健委', bodyId: 'health-commission' },
  ])
})

test('a cell without a number has nulls, never 0', () => {
  const cells = toRows(makeComparison(), { absent: true })
  expect(cells).toHaveLength(6)
  const missing = cells.filter(({ status }) => status !== 'stated')
  expect(missing.map(({ status }) => status)).toEqual(['no-number', 'absent', 'absent'])
  for (const cell of missing) expect([cell.value, cell.min, cell.max, cell.year]).toEqual([null, null, null, null])
  expect(missing[0]?.quote).toBe('建设社区医院')
})

test('an absent cell has no row unless it is asked for', () => {
  expect(toRows(makeComparison()).map(({ status }) => status)).toEqual(['stated', 'no-number', 'stated', 'stated'])
})

test('a verdict names both plans and why', () => {
  expect(toRows(makeComparison(), { of: 'verdicts', lang: 'en' })).toMatchObject([
    {
      plan: '云岭市',
      against: '平湖县',
      verdict: 'stricter',
      reasons: 'year',
      reason: 'Yunling is stricter than Pinghu',
    },
  ])
})

test('a diff gives one row a changed target', () => {
  const rows = toRows(makeDiff())
  expect(rows).toHaveLength(2)
  expect(rows[1]).toMatchObject({
    change: 'reworded',
    bodies: 'added lead 市医保局',
    targetChange: 'stricter',
    valueA: '≥60%（2025）',
    valueB: '≥65%（2025）',
  })
})

test('arquero groups the rows as they are', () => {
  const cells = toRows(makeComparison())
  const columns = Object.fromEntries(
    (['plan', 'status'] as const).map((key) => [key, cells.map((cell): unknown => cell[key])]),
  )
  const stated = table(columns)
    .filter((cell: { status: string }) => op.equal(cell.status, 'stated'))
    .groupby('plan')
    .count()
    .objects()
  expect(stated).toEqual([
    { plan: '云岭市', count: 2 },
    { plan: '平湖县', count: 1 },
  ])
})

test('a number left out says why in a code and in words', () => {
  expect(toRows(odd, { of: 'exclusions' })[0]).toMatchObject({ quote: '2025年', reasonCode: 'date', reason: '日期' })
  expect(toRows(odd, { of: 'exclusions', lang: 'en' })[0]).toMatchObject({ reason: 'date' })
})
