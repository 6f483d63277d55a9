import { expect, test } from 'vitest'
import { htmlPage } from '../../src/output/html-page.js'
import { toHtml } from '../../src/output/to-html.js'
import { withDisplay } from '../../src/output/with-display.js'
import { makeComparison, makePlan, makeReview } from './sample.js'

const hostile = '</style><script>alert(1)</script><a href="javascript:x">\'"&'

test('no text of a plan becomes markup', () => {
  const comparison = makeComparison()
  const [plan] = comparison.plans
  const [row] = comparison.rows
  if (plan === undefined || row === undefined) throw new Error('the sample has plans and rows')
  plan.label = hostile
  row.indicator.label = hostile
  const html = toHtml(comparison) + toHtml([{ text: hostile }]) + htmlPage(hostile, '', 'zh')
  expect(html).not.toMatch(/<script|<a |<\/style><s/u)
  expect(html).toContain('&lt;script&gt;')
})

test('a comparison is one table a theme', () => {
  const html = toHtml(makeComparison())
  expect(html.match(/<table>/gu)).toHaveLength(3)
  expect(html).toContain('<td>≥60%（2025）<br><small>二、（一）1.</small></td>')
})

const DISPLAY = Symbol.for('Jupyter.display')

test.each([makePlan(), makeComparison(), makeReview()])(
  'a notebook shows a result and it stays plain JSON',
  (value) => {
    const before = JSON.stringify(value)
    const shown = withDisplay(value) as unknown as Record<symbol, () => Record<string, unknown>>
    expect(shown).toBe(value)
    expect(JSON.stringify(shown)).toBe(before)
    expect(Object.keys({ ...shown })).not.toContain('Jupyter.display')
    const bundle = shown[DISPLAY]?.() ?? {}
    expect(bundle['text/plain']).toContain('云岭市')
    expect(bundle['text/html']).toContain('<table>')
    expect('application/vnd.vegalite.v6+json' in bundle).toBe('rows' in value)
  },
)
