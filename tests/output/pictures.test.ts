import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Plot from '@observablehq/plot'
import { Resvg } from '@resvg/resvg-js'
import { parseHTML } from 'linkedom'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/model.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { makeAxis } from '../../src/output/plot/make-axis.js'
import { amountColour, inkOn } from '../../src/output/plot/palettes.js'
import { toObservablePlot } from '../../src/output/to-observable-plot.js'
import { toSvg, type PictureKind } from '../../src/output/to-svg.js'
import { toVegaLite } from '../../src/output/to-vega-lite.js'
import { parsePlan } from '../../src/parse-plan.js'

/**
 * Three places with every kind of bound, and one that has measures without a number. Kept as data, so that a picture changes
 * with the drawing alone, and not with how plans are read.
 */
const comparison = JSON.parse(readFileSync(join(import.meta.dirname, 'pictures/comparison.json'), 'utf8')) as Comparison
const kinds: PictureKind[] = ['dots', 'heat', 'slope', 'coverage', 'multiples']

test('of many places those with a value have a row, and the others are counted', () => {
  const { themes, rows } = comparison
  const more = Array.from({ length: 20 }, (_, i) => ({
    ...(comparison.plans[0] ?? never()),
    id: `x${i}`,
    label: `第${i}县`,
  }))
  const svg = toSvg({ plans: [...comparison.plans, ...more], themes, rows }, 'dots', { lang: 'en' })
  expect(svg).not.toContain('第3县')
  expect(svg).toMatch(/2[0-9] more: not mentioned/u)
  expect(toSvg(comparison, 'dots', { lang: 'en' })).not.toContain(' more: ')
})

function never(): never {
  throw new Error('no plan')
}

test('an axis that does not begin at zero says so', () => {
  const [row] = comparison.rows.filter(({ unitFamily }) => unitFamily === 'percent')
  const high = JSON.parse(
    JSON.stringify(row).replace(/"(min|max)":\d+(?:\.\d+)?/gu, '"$1":95'),
  ) as Comparison['rows'][number]
  const svg = toSvg({ ...comparison, rows: [high] }, 'dots', { lang: 'en' })
  expect(svg).toContain('not from 0')
})

describe.each(kinds)('%s', (kind) => {
  test('is the picture that is kept', async () => {
    await expect(toSvg(comparison, kind)).toMatchFileSnapshot(`pictures/${kind}.svg`)
  })

  test('is well formed, and its words and marks stand inside the frame', () => {
    const svg = toSvg(comparison, kind, { lang: 'en', order: 'value', grey: true })
    const picture = new Resvg(svg)
    const box = picture.getBBox()
    expect([box?.width, box?.height].every((side) => side !== undefined && side > 0)).toBe(true)
    const { document } = parseHTML(svg)
    const [width, height] = ['width', 'height'].map((name) => Number(document.documentElement.getAttribute(name)))
    for (const element of document.querySelectorAll('text, circle, rect[x], line')) {
      const get = (name: string): number => Number(element.getAttribute(name) ?? 0)
      if (element.closest('g[transform]') !== null) continue
      for (const [x, y] of element.tagName === 'line'
        ? [
            [get('x1'), get('y1')],
            [get('x2'), get('y2')],
          ]
        : element.tagName === 'circle'
          ? [[get('cx'), get('cy')]]
          : [[get('x'), get('y')]]) {
        // prettier-ignore
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width ?? 0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(height ?? 0)
      }
    }
  })

  test('has nothing but greys where greys are asked for', () => {
    const colours = toSvg(comparison, kind, { grey: true }).match(/#[\dA-F]{6}/gu) ?? []
    expect(colours.length).toBeGreaterThan(3)
    for (const colour of colours) expect([colour.slice(1, 3), colour.slice(3, 5)]).toEqual([colour.slice(5, 7), colour.slice(5, 7)]) // prettier-ignore
  })

  test('of nothing says so', () => {
    expect(toSvg({ plans: [], themes: [], rows: [] }, kind, { lang: 'en' })).toContain(
      'No values that can stand on one scale',
    )
  })

  test('Observable Plot draws its marks', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>')
    const charts = toObservablePlot(Plot, comparison, kind)
    expect(charts.length).toBeGreaterThan(0)
    for (const chart of charts) {
      const drawn = Plot.plot({ ...chart, document } as Plot.PlotOptions)
      expect(drawn.outerHTML).toMatch(/<(?:circle|rect|path)/u)
      expect(drawn.outerHTML).not.toContain('NaN')
    }
  })

  test('Vega-Lite draws it too', async () => {
    const vega = kind === 'dots' ? 'dot' : kind === 'heat' ? 'heatmap' : kind
    const spec = toVegaLite(comparison, vega)
    const svg = await new View(parse(compile(spec as unknown as TopLevelSpec).spec), { renderer: 'none' }).toSVG()
    expect(svg).toMatch(/aria-roledescription="(?:circle|rect|point|symbol|bar|line mark)/u)
    expect(svg).not.toContain('NaN')
  })
})

test('an open bound is an arrow, a range a bar, about and “less than” hollow', () => {
  const svg = toSvg(comparison, 'dots')
  const count = (text: string): number => svg.split(text).length - 1
  const heads = [...svg.matchAll(/<path d="M([\d.]+) [\d.]+L([\d.]+) /gu)].filter(([, tip, back]) => Math.abs(Math.abs(Number(tip) - Number(back)) - 6) < 0.01) // prettier-ignore
  // ≥65, ≥75, ≤27, <25 and the two of the legend
  expect(heads).toHaveLength(6)
  expect(heads.filter(([, tip, back]) => Number(tip) > Number(back))).toHaveLength(3)
  expect(count('stroke-width="3"')).toBe(2)
  expect(svg).toContain('有举措，无可比数字')
})

test('places stand by value, by name, or as given', () => {
  const places = (order: 'given' | 'value' | 'name'): string[] =>
    [...toSvg(comparison, 'dots', { order }).matchAll(/text-anchor="end">([^<]+)</gu)].map(([, name = '']) => name).slice(0, 3) // prettier-ignore
  expect(places('given')).toEqual(['西安市', '西宁市', '呼和浩特市'])
  expect(places('name')).toEqual(['呼和浩特市', '西安市', '西宁市'])
  expect(new Set([places('value').join(), places('given').join(), places('name').join()]).size).toBeGreaterThan(1)
})

describe('axes', () => {
  const ticks = (numbers: number[], percent = false): number[] => makeAxis(numbers, { percent }).ticks.map(({ value }) => value) // prettier-ignore

  test.each([
    ['zero where the least is under half of the greatest', [3, 10], [0, 2, 4, 6, 8, 10]],
    ['no zero where it would crowd the rest', [85, 95], [86, 88, 90, 92, 94].map((value) => value)],
    ['both sides of zero', [-4, 6], [-4, -2, 0, 2, 4, 6]],
  ])('%s', (_what, numbers, expected) => {
    expect(ticks(numbers)).toEqual(expect.arrayContaining(expected))
    expect(ticks(numbers).includes(0)).toBe(expected.includes(0))
  })

  test('a percentage does not go beyond 100, nor a count below 0', () => {
    expect(Math.max(...ticks([98, 100], true))).toBe(100)
    expect(Math.min(...ticks([0.2, 0.3]))).toBeGreaterThanOrEqual(0)
    expect(makeAxis([110, 90], { percent: true }).to).toBeGreaterThanOrEqual(110)
  })

  test('hold every number, whatever its size', () => {
    for (const scale of [1e-6, 1, 1e9])
      for (const numbers of [[1], [1, 2], [3, 7, 11], [0, 5], [-3, -2]]) {
        const scaled = numbers.map((number) => number * scale)
        const { from, to, ticks: own } = makeAxis(scaled)
        expect(from).toBeLessThanOrEqual(Math.min(...scaled) + 1e-9 * scale)
        expect(to).toBeGreaterThanOrEqual(Math.max(...scaled) - 1e-9 * scale)
        expect(own.length).toBeGreaterThan(1)
        expect(own.length).toBeLessThan(13)
      }
  })

  test('large numbers are grouped', () => {
    expect(makeAxis([0, 1_200_000]).ticks.map(({ text }) => text)).toContain('1,000,000')
    expect(makeAxis([-1_200_000, 0]).ticks.map(({ text }) => text)).toContain('-1,000,000')
  })
})

test('amounts get darker all along, and words on them can be read', () => {
  const luminance = (colour: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const share = parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
    }, 0)
  for (const grey of [true, false]) {
    const steps = Array.from({ length: 11 }, (_, i) => amountColour(i / 10, grey))
    const light = steps.map(luminance)
    expect(light).toEqual([...light].sort((a, b) => b - a))
    for (const colour of steps) {
      const [high, low] = [luminance(colour), luminance(inkOn(colour))].sort((a, b) => b - a) as [number, number]
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(4.5)
    }
  }
})

test('fonts with Chinese characters are named, the free one first', () => {
  expect(toSvg(comparison, 'heat')).toContain(`font-family="'Noto Sans CJK SC', `)
})

test('the real plans draw without a number out of the frame', () => {
  const corpus = ['huzhu-2025.md', 'xian-2024.md', 'xining-2024.md'].map((name) =>
    parsePlan(readFileSync(join(import.meta.dirname, '../../corpus', name), 'utf8'), { name }),
  )
  for (const kind of kinds) expect(toSvg(comparePlans(corpus), kind)).not.toMatch(/NaN|undefined|Infinity/u)
})
