import { expect, test } from 'vitest'
import type { Target } from '../../src/model.js'
import { formatValue } from '../../src/compare/format-value.js'

const base: Target = {
  ...{ id: 't1', measureId: null, indicator: '某指标', indicatorId: null, subject: null, theme: null, quote: '' },
  ...{ kind: 'ratio', comparator: '>=', min: 65, max: null, unit: '%', valueText: '65%以上' },
  ...{
    year: 2025,
    yearText: '到2025年',
    month: null,
    perYear: false,
    baseline: null,
    certainty: 'firm',
    frame: null,
    why: [],
    doubts: [],
  },
  ...{ span: { start: 0, end: 0 }, valueSpan: { start: 0, end: 0 }, table: null, location: '' },
}

const cases: [Partial<Target>, string, string][] = [
  [{}, '≥65%（2025）', '≥65% (2025)'],
  [{ comparator: '<=', min: null, max: 9.5 }, '≤9.5%（2025）', '≤9.5% (2025)'],
  [{ comparator: '=', max: 65 }, '65%（2025）', '65% (2025)'],
  [{ comparator: '>', min: 90, year: null, yearText: null }, '>90%', '>90%'],
  [
    { kind: 'count', comparator: 'range', min: 10, max: 13, unit: '所', year: null, yearText: null },
    '10–13所',
    '10–13 institutions',
  ],
  [
    {
      kind: 'proportion',
      comparator: '~',
      min: 0.5,
      max: 0.5,
      unit: '1:2',
      certainty: 'aim',
      year: null,
      yearText: null,
    },
    '1:2 左右',
    'about 1:2',
  ],
  [
    { kind: 'count', comparator: '=', min: 2, max: 2, unit: '所', perYear: true },
    '每年2所（2025）',
    '2 institutions a year (2025)',
  ],
  [
    { kind: 'coverage', comparator: '=', min: 100, max: 100, valueText: '全覆盖' },
    '100%（全覆盖，2025）',
    '100% (全覆盖, 2025)',
  ],
  [
    { kind: 'density', comparator: '=', min: 4.6, max: 4.6, unit: '人/千人口' },
    '4.6人/千人口（2025）',
    '4.6 per 1,000 people (2025)',
  ],
  [{ certainty: 'aim' }, '≥65%（2025，力争）', '≥65% (2025, aim)'],
  [{ month: 6 }, '≥65%（2025-06）', '≥65% (2025-06)'],
  [{ year: null, yearText: '年底前' }, '≥65%（年底前）', '≥65% (年底前)'],
  [{ kind: 'change', baseline: 2020, min: 10 }, '≥10%（2025，较2020年）', '≥10% (2025, from 2020)'],
  [{ comparator: '=', min: 0.1 + 0.2, max: 0.1 + 0.2 }, '0.3%（2025）', '0.3% (2025)'],
  [
    { kind: 'milestone', comparator: null, min: null, unit: null, valueText: '建成审方中心' },
    '建成审方中心（2025）',
    '建成审方中心 (2025)',
  ],
]

test.each(cases)('%o', (values, zh, en) => {
  const target = { ...base, ...values }
  expect(formatValue(target)).toBe(zh)
  expect(formatValue(target, 'en')).toBe(en)
})
