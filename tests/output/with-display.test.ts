import { expect, test } from 'vitest'
import { withDisplay, type MimeBundle } from '../../src/output/with-display.js'
import { makeComparison, makePlan, makeReview } from './sample.js'

/** What a notebook would show of a value. */
function bundleOf(value: object): MimeBundle {
  const display = Reflect.get(value, Symbol.for('Jupyter.display')) as () => MimeBundle
  return display()
}

test('a comparison shows text, a table flush left and a heat map', () => {
  const bundle = bundleOf(withDisplay(makeComparison()))
  expect(Object.keys(bundle).sort()).toEqual(['application/vnd.vegalite.v6+json', 'text/html', 'text/plain'])
  expect(bundle['text/plain']).toContain('≥60%（2025）')
  expect(bundle['text/html']).toContain('<td style="text-align:left">居民签约率</td>')
  expect(bundle['text/html']).not.toMatch(/<(?:td|th scope="col")>/u)
  expect(JSON.stringify(bundle['application/vnd.vegalite.v6+json'])).toContain('schema/vega-lite/v6.json')
})

test('a review shows its findings, in the language asked for', () => {
  const bundle = bundleOf(withDisplay(makeReview(), { lang: 'en' }))
  expect(Object.keys(bundle).sort()).toEqual(['text/html', 'text/plain'])
  expect(bundle['text/html']).toContain('Coverage below peers')
  expect(bundle['text/plain']).toContain('Coverage below peers')
})

test('the value stays the plain object it was', () => {
  const plan = makePlan()
  expect(withDisplay(plan)).toBe(plan)
  expect(JSON.stringify(plan)).toBe(JSON.stringify(makePlan()))
  expect({ ...plan }).toEqual(makePlan())
  expect(Object.getOwnPropertySymbols({ ...plan })).toEqual([])
})
