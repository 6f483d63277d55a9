import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { expect, test } from 'vitest'
import { toVegaLite, type PlotKind } from '../../src/output/to-vega-lite.js'
import { makeComparison } from './sample.js'

async function draw(kind: PlotKind, lang: 'zh' | 'en'): Promise<string> {
  const warnings: string[] = []
  const collect = (...args: readonly unknown[]): unknown => warnings.push(args.join(' '))
  const logger = { warn: collect, error: collect, info: () => logger, debug: () => logger, level: () => logger }
  const spec = toVegaLite(makeComparison(), kind, { lang }) as unknown as TopLevelSpec
  const compiled = compile(spec, { logger: logger as never })
  const svg = await new View(parse(compiled.spec), { renderer: 'none' }).toSVG()
  expect(warnings).toEqual([])
  return svg
}

test('a dot plot sets the plans of one indicator on one scale', async () => {
  const svg = await draw('dot', 'zh')
  expect(svg).toContain('居民签约率（%）')
  expect(svg).toContain('≥60%（2025）')
  expect(svg).toContain('平湖县')
  // only one plan states it, so there is nothing to set beside it
  expect(svg).not.toContain('社区医院')
})

test('a heat map prints its numbers', async () => {
  const svg = await draw('heatmap', 'en')
  for (const text of ['Primary care', 'Family doctors', '云岭市', '平湖县', '>1<']) expect(svg).toContain(text)
})

test('a timeline has the years', async () => {
  const svg = await draw('timeline', 'zh')
  for (const text of ['2025', '2027', '云岭市']) expect(svg).toContain(text)
})

test('a comparison without rows draws too', () => {
  const empty = { plans: [], themes: [], rows: [] }
  for (const kind of ['dot', 'heatmap', 'timeline'] as const)
    expect(() => parse(compile(toVegaLite(empty, kind) as unknown as TopLevelSpec).spec)).not.toThrow()
})
