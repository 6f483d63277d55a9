import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const head = '临川市卫生健康行动方案\n\n一、主要目标\n'

test.each([
  ['a thing of no known kind', '到2027年，基本建成临川生命健康岛。', ['promise']],
  ['a thing one can go and see', '到2027年，基本建成临川康复医院。', []],
  ['a grade', '到2027年，县中医院达到二级甲等水平。', []],
])('%s that is founded: doubts', (_, body, doubts) => {
  expect(parsePlan(head + body).targets.map((target) => target.doubts)).toEqual([doubts])
})
