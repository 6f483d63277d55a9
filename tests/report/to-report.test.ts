import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { buildReportAssets } from '../../scripts/build-report-assets.js'
import * as assets from '../../src/output/report/assets.js'
import { layoutText } from '../../src/output/parts/layout-text.js'
import { makeScale } from '../../src/output/report/make-scale.js'
import type { ReportData } from '../../src/output/report/report-data.js'
import { EVERYONE, summarizeVerdicts } from '../../src/output/report/summarize-verdicts.js'
import { toReport } from '../../src/output/report/to-report.js'
import { samplePlans } from './sample-plans.js'

const { plans, comparison } = samplePlans()
const page = toReport({ plans, comparison })

function dataOf(report: string): ReportData {
  const json = /<script type="application\/json" id="data">(.*)<\/script>\n<script>/u.exec(report)?.[1] ?? ''
  return JSON.parse(json) as ReportData
}

test('the bundled script and style are those of the sources', async () => {
  expect({ ...assets }).toEqual(await buildReportAssets())
})

test('the policy of the page names its own script and style and nothing else', () => {
  const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
  const script = /<script>(.*?)<\/script>/su.exec(page)?.[1] ?? ''
  const style = /<style>(.*?)<\/style>/su.exec(page)?.[1] ?? ''
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]
  expect(policy).toBe(
    `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`,
  )
  expect(page).not.toMatch(/\s(?:style|on[a-z]+|src)=/u)
  expect(page).not.toMatch(/href="(?!#)/u)
})

test('the same input gives the same page, in the language asked for', () => {
  expect(toReport({ plans, comparison })).toBe(page)
  expect(page).toContain('<html lang="zh-CN">')
  const english = toReport({ plans, comparison, lang: 'en' })
  expect(english).toContain('<html lang="en">')
  expect(english).toContain('Indicators side by side')
  expect(english).not.toContain('指标对照')
})

test('every place the page can open holds the words it is for', () => {
  const data = dataOf(page)
  expect(data.plans.map(({ source }) => source)).toEqual(plans.map(({ source }) => source))
  const quotes = data.items.map(([plan, start, end]) => data.plans[plan]?.source.slice(start, end))
  for (const target of plans.flatMap((plan) => plan.targets)) expect(quotes).toContain(target.quote)
  for (const [plan, start, end, , , , valueStart, valueEnd, sentenceStart, sentenceEnd] of data.items) {
    const inside = [sentenceStart, start, valueStart, valueEnd, end, sentenceEnd]
    expect(inside).toEqual([...inside].sort((a, b) => a - b))
    expect(sentenceEnd).toBeLessThanOrEqual(data.plans[plan]?.source.length ?? 0)
  }
})

test('missing cells are told apart and never zero', () => {
  const cell = (text: string): number => page.split(text).length - 1
  const states = comparison.rows.flatMap(({ cells }) => Object.values(cells).map(({ status }) => status))
  expect(cell('— 未提及</td>')).toBe(states.filter((status) => status === 'absent').length)
  expect(cell('有举措无数字</button>')).toBe(states.filter((status) => status === 'no-number').length)
  expect(page).not.toMatch(/<td(?! class="total")[^>]*>\s*0\s*</u)
})

test('a comparison of other plans is refused', () => {
  expect(() => toReport({ plans: plans.slice(0, 1), comparison })).toThrow('"pinghu"')
})

test('text is laid out with every character of its leaves, once and in order', () => {
  for (const plan of plans) {
    const leaves = layoutText(plan).flatMap((block) => block.leaves)
    let at = 0
    let text = ''
    for (const [, start, end] of leaves) {
      expect(start).toBeGreaterThanOrEqual(at)
      text += plan.source.slice(start, end)
      at = end
    }
    expect(text.replace(/\s/gu, '')).toBe(plan.source.replace(/\s/gu, ''))
  }
})

test('a plan without a tree is shown by lines, without the signs of Markdown', () => {
  const [plan] = plans
  if (plan === undefined) throw new Error('there are three plans')
  const bare = { ...plan, source: '## 一、目标\n\n**到2025年**达到', tree: { type: 'root' as const, children: [] } }
  const shown = layoutText(bare).map(({ leaves }) => leaves[0])
  expect(shown).toEqual([
    ['t', 0, 7, 0, 3],
    ['t', 9, 21, 9, 11, 17, 19],
  ])
})

test('a value stands strictest only where nobody is stricter', () => {
  expect(summarizeVerdicts([[1, 'stricter', 0], [2, 'same', 0]], 0, EVERYONE)).toBe('strictest') // prettier-ignore
  expect(summarizeVerdicts([[1, 'stricter', 0], [2, 'looser', 0]], 0, EVERYONE)).toBe('middle') // prettier-ignore
  expect(summarizeVerdicts([[1, 'not-comparable', 0], [2, 'looser', 0]], 0, EVERYONE)).toBe('loosest') // prettier-ignore
  expect(summarizeVerdicts([[1, 'not-comparable', 0]], 0, EVERYONE)).toBe('not-comparable')
  expect(summarizeVerdicts([[1, 'stricter', 0]], 0, 2)).toBeNull()
  expect(summarizeVerdicts([[1, 'stricter', 0]], 0, 0)).toBe('reference')
  expect(summarizeVerdicts([[-1, 'looser', 0]], 0, -1)).toBe('looser')
})

test('a scale holds its numbers between round ticks', () => {
  for (const numbers of [[3], [0], [65, 75, 50, 55], [0.5, 4.62], [12000, 50], [90, 90], [95, 100]]) {
    const scale = makeScale(numbers, false)
    expect(scale.ticks.length).toBeGreaterThanOrEqual(2)
    for (const number of numbers) {
      expect(scale.position(number)).toBeGreaterThanOrEqual(5)
      expect(scale.position(number)).toBeLessThanOrEqual(95)
    }
  }
  expect(makeScale([95, 100], true).ticks.at(-1)?.text).toBe('100')
})
