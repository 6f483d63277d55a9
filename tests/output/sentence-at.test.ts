import { expect, test } from 'vitest'
import { layoutText } from '../../src/output/parts/layout-text.js'
import { sentenceAt } from '../../src/output/parts/sentence-at.js'
import { parsePlan } from '../../src/parse-plan.js'

test('a heading without a full stop is no part of the sentence below it', () => {
  const plan = parsePlan('甲市方案\n\n一、总体目标\n\n到2027年，就诊率达到90%以上，医师数达到3.2人。以后另定。\n')
  const start = plan.source.indexOf('就诊率')
  const { start: from, end } = sentenceAt(plan.source, layoutText(plan), { start, end: start + 10 })
  expect(plan.source.slice(from, end)).toBe('到2027年，就诊率达到90%以上，医师数达到3.2人。')
})

test('a stretch that leaves its paragraph is held in none', () => {
  const plan = parsePlan('甲市方案\n\n一、总体目标\n\n到2027年，就诊率达到90%以上\n\n二、其他。\n')
  const start = plan.source.indexOf('90%')
  const whole = { start, end: plan.source.indexOf('其他') + 2 }
  const found = sentenceAt(plan.source, layoutText(plan), whole)
  expect(found.start).toBeLessThanOrEqual(whole.start)
  expect(found.end).toBeGreaterThanOrEqual(whole.end)
})
