import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

/** The names of the targets of one sentence. */
function namesIn(sentence: string): string[] {
  const { targets } = parsePlan(`某市卫生健康工作方案\n\n一、重点任务\n（一）落实任务。${sentence}\n`)
  return targets.map(({ indicator }) => indicator)
}

test.each([
  ['老年人抑郁和认知功能筛查率分别达到60%、55%。', ['老年人抑郁筛查率', '老年人认知功能筛查率']],
  ['艾滋病和梅毒检测率分别达到99%、98%。', ['艾滋病检测率', '梅毒检测率']],
  ['结核病和乙肝感染率分别控制在1%、2%以内。', ['结核病感染率', '乙肝感染率']],
])('names of a list share the deed of the rate that stands behind the last: %s', (sentence, names) => {
  expect(namesIn(sentence)).toEqual(names)
})
