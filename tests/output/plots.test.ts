import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Plot from '@observablehq/plot'
import { desc, from, op } from 'arquero'
import { parseHTML } from 'linkedom'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { toRows } from '../../src/output/to-rows.js'
import { toVegaLite } from '../../src/output/to-vega-lite.js'
import { parsePlan } from '../../src/parse-plan.js'
import { makeComparison, makeTarget } from './sample.js'

const corpus = join(import.meta.dirname, '../../corpus')
const plans = ['huzhu-2025.md', 'jintai-2022.txt', 'xian-2024.md', 'xining-2024.md'].map((name) =>
  parsePlan(readFileSync(join(corpus, name), 'utf8'), { name }),
)
const targets = toRows(plans)
const comparison = comparePlans(plans, { themes: ['family-doctors', 'drg'] })
const cells = toRows(comparison)

describe('arquero', () => {
  test('counts targets by plan and theme', () => {
    const counts = from(targets)
      .groupby('plan', 'theme')
      .rollup({ count: op.count(), years: op.distinct('year') })
      .orderby(desc('count'))
    const rows = counts.objects() as { plan: string; theme: string | null; count: number; years: number }[]
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(targets.length)
    const own = targets.filter(({ plan, theme }) => plan === '互助县' && theme === 'family-doctors')
    expect(own.length).toBeGreaterThan(0)
    expect(rows.find(({ plan, theme }) => plan === '互助县' && theme === 'family-doctors')?.count).toBe(own.length)
    expect(rows[0]?.count).toBe(Math.max(...rows.map(({ count }) => count)))
  })

  test('filters by number; null is not a number, let alone 0', () => {
    const table = from(cells)
    const low = table.filter((row: { min: number | null }) => row.min !== null && row.min < 50)
    const expected = cells.filter(({ min }) => min !== null && min < 50)
    expect(low.numRows()).toBe(expected.length)
    const mean = table
      .filter((row: { indicatorId: string }) => row.indicatorId === 'fd-coverage-all')
      .rollup({ mean: op.mean('min'), stated: op.valid('min'), cells: op.count() })
      .object() as { mean: number; stated: number; cells: number }
    const stated = cells.flatMap(({ indicatorId, min }) =>
      indicatorId === 'fd-coverage-all' && min !== null ? [min] : [],
    )
    expect(stated.length).toBeLessThan(plans.length)
    expect(mean).toEqual({
      mean: stated.reduce((sum, min) => sum + min, 0) / stated.length,
      stated: stated.length,
      cells: plans.length,
    })
  })

  test('pivots cells to one column a plan', () => {
    const wide = from(cells)
      .groupby('indicator')
      .pivot('plan', { value: (rows: { value: string }) => op.any(rows.value) })
    expect(wide.columnNames().sort()).toEqual(['indicator', ...plans.map(({ label }) => label)].sort())
    expect(wide.numRows()).toBe(new Set(cells.map(({ indicator }) => indicator)).size)
    for (const row of wide.objects() as Record<string, string | null>[])
      for (const cell of cells.filter(({ indicator }) => indicator === row['indicator']))
        expect(row[cell.plan] ?? null).toBe(cell.value)
  })
})

describe('Observable Plot', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')

  test('draws a dot for each number and none for what is missing', () => {
    const stated = cells.filter(({ unit, min }) => unit === '%' && min !== null)
    const missing = cells.filter(({ status }) => status !== 'stated')
    expect(stated.length).toBeGreaterThan(5)
    expect(missing.length).toBeGreaterThan(0)
    const rows = [...stated, ...missing]
    const plot = Plot.plot({
      document,
      marks: [Plot.dot(rows, { x: 'min', y: 'plan', fy: 'indicator', title: 'quote' })],
    })
    const dots = [...plot.querySelectorAll('circle')]
    expect(dots).toHaveLength(stated.length)
    const titles = dots.map((dot) => dot.querySelector('title')?.textContent)
    expect(titles.sort()).toEqual(stated.map(({ quote }) => quote).sort())
  })

  test('draws a cell for each theme of each plan', () => {
    const themes = toRows(comparePlans(plans), { of: 'themes' }).filter(({ measures }) => measures > 0)
    const plot = Plot.plot({
      document,
      marks: [
        Plot.cell(themes, { x: 'plan', y: 'title', fill: 'targets' }),
        Plot.text(themes, { x: 'plan', y: 'title', text: 'targets' }),
      ],
    })
    expect(plot.querySelectorAll('[aria-label="cell"] rect')).toHaveLength(themes.length)
    const numbers = [...plot.querySelectorAll('[aria-label="text"] text')].map(({ textContent }) => Number(textContent))
    expect(numbers).toEqual(themes.map(({ targets: count }) => count))
  })
})

describe('Vega-Lite', () => {
  const draw = (spec: object): Promise<string> =>
    new View(parse(compile(spec as TopLevelSpec).spec), { renderer: 'none' }).toSVG()

  test('a theme that a plan does not touch has no tile', async () => {
    const svg = await draw(toVegaLite(makeComparison(), 'heatmap'))
    // two plans and two themes, three of the four touched
    expect(svg.split('aria-roledescription="rect mark"')).toHaveLength(3 + 1)
  })

  test('the dot plot of real plans shows every number of its facets once', async () => {
    const svg = await draw(toVegaLite(comparison, 'dot'))
    const facets = [...svg.matchAll(/Title text '([^']+)'/gu)].map((match) => match[1])
    expect(facets).toContain('全人群家庭医生签约服务覆盖率（%）')
    const shared = cells.filter(({ indicatorId }) => indicatorId === 'fd-coverage-all')
    for (const { min, plan } of shared) {
      const label = `number: ${min ?? 'null'}; plan: ${plan}`
      if (min !== null) expect(svg).toContain(label)
      else expect(svg).not.toContain(`${label}; 年份`)
    }
  })

  test('one scale for units that can be lined up, another for a number a year', async () => {
    const made = makeComparison()
    const hospitals = made.rows[0]
    if (hospitals === undefined) throw new Error('the sample has rows')
    const count = (plan: string, unit: string, perYear: boolean, min: number): object => {
      const target = makeTarget({
        quote: '每县新增社区医院2至3所',
        valueText: '2至3所',
        kind: 'count',
        comparator: '=',
        min,
        max: min,
        unit,
        perYear,
        year: null,
      })
      return { [plan]: { status: 'stated', targets: [target], answer: target.id } }
    }
    const row = (...parts: object[]) => ({ ...hospitals, cells: Object.assign({}, ...parts) as typeof hospitals.cells })
    const facets = (rows: object[]) =>
      (toVegaLite({ ...made, rows: rows as typeof made.rows }, 'dot')['vconcat'] as { title: { text: string } }[]).map(
        ({ title }) => title.text,
      )
    const alike = row(count('yunling', '所', false, 2), count('pinghu', '个', false, 5))
    expect(facets([alike])).toEqual(['社区医院（所）'])
    expect(facets([row(count('yunling', '所', true, 2), count('pinghu', '所', false, 5))])).toEqual([])
    expect(facets([row(count('yunling', '%', false, 2), count('pinghu', '所', false, 5))])).toEqual([])
    const thousands = row(count('yunling', '人', false, 2000), count('pinghu', '万人', false, 0.5))
    const { data } = toVegaLite({ ...made, rows: [thousands] }, 'dot') as { data: { values: { number: number }[] } }
    expect(data.values.map(({ number }) => number)).toEqual([2000, 5000])
    expect(await draw(toVegaLite({ ...made, rows: [alike] }, 'dot'))).toContain('未写年份')
  })
})
