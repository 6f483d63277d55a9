import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import type { CompareOptions } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'

const plans = [parsePlan('临川市卫生健康行动方案\n\n一、主要目标\n\n到2026年，家庭医生签约率达到80%。\n')]

test.each<[unknown, RegExp]>([
  [{ themes: ['family-docters'] }, /themes does not know "family-docters", did you mean "family-doctors"\?/u],
  [{ indicators: ['fd-coverage-al'] }, /indicators does not know "fd-coverage-al", did you mean "fd-coverage-all"\?/u],
  [{ themes: 'family-doctors' }, /themes takes a list of ids/u],
  [{ indicators: [7] }, /indicators does not know 7/u],
  [{ years: ['2025'] }, /years takes whole numbers, not "2025"; write 2025 without quotes/u],
  [{ years: 2025 }, /years takes a list of numbers, not 2025/u],
  [{ years: [NaN] }, /years takes whole numbers/u],
])('%j is told, not answered with nothing', (options, message) => {
  expect(() => comparePlans(plans, options as CompareOptions)).toThrow(message)
})
