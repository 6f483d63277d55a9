import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { toReport } from '../../src/output/report/to-report.js'
import { parsePlan } from '../../src/parse-plan.js'

const text = (i: number): string =>
  `临川${i}市卫生健康行动方案\n\n一、主要目标\n\n（一）签约。到2026年，家庭医生签约率达到${60 + i}%。\n`

test('a page of eight plans closes what it opens, without attributes', () => {
  const plans = Array.from({ length: 8 }, (_, i) => parsePlan(text(i), { id: `p${i}` }))
  const page = toReport({ plans, comparison: comparePlans(plans), lang: 'zh' })
  expect(page).toContain('<body class="many">')
  expect(page.match(/<\/[^>]+>/gu)?.filter((tag) => !/^<\/[a-z0-9]+\s*>$/iu.test(tag))).toEqual([])
})

test('a value in doubt is marked on the page and in the terminal, with a legend', async () => {
  const plans = [0, 1].map((i) => parsePlan(text(i), { id: `p${i}` }))
  for (const plan of plans) for (const target of plan.targets) target.doubts.splice(0, 9, 'year')
  const page = toReport({ plans, comparison: comparePlans(plans), lang: 'en' })
  expect(page).toContain('<abbr class="doubt" title="In doubt: year. Check the text">[?]</abbr>')
  expect(page).toContain('“[?]” marks what was read without being sure')
  const { renderTargets } = await import('../../src/output/terminal/render-targets.js')
  expect(renderTargets(plans)).toContain('[?] 有疑问，请核对原文：1 个目标（年份 1）')
  expect(renderTargets(plans, { lang: 'en' })).toContain('[?] doubtful, check the quote: 1 target (year 1)')
})
