import { expect, test } from 'vitest'
import { readTopics } from '../../src/compare/read-topics.js'
import { parsePlan } from '../../src/parse-plan.js'

/** What each target of a plan is about where its name leaves it out, by its value. */
function topics(text: string): Record<string, string | null> {
  const plan = parsePlan(text)
  const topicOf = readTopics(plan)
  return Object.fromEntries(plan.targets.map((target) => [target.valueText, topicOf(target)]))
}

test('a lead line, a heading and the title say what names leave out', () => {
  const text = `白水市结核病防治规划

一、工作目标
到2030年，规范管理率达到91%。包虫病：规范管理率达到92%，手术救助率达到96%，艾滋病感染者治疗率达到93%。

二、重点任务
（一）加强大骨节病防治。到2030年，规范管理率达到94%。
（二）健全服务网络。到2030年，规范管理率达到95%。
`
  // the name of the value right behind a lead line says it already: 包虫病规范管理率
  expect(topics(text)).toEqual({ '91%': '结核病', '92%': null, '96%': '包虫病', '93%': null, '94%': '大骨节病', '95%': '结核病' }) // prettier-ignore
})

test('another cell of the row says it, and a kind of disease says nothing', () => {
  const text = `白水市传染病防治规划

一、主要指标

| 病种 | 指标 | 2030年目标 |
| --- | --- | --- |
| 包虫病 | 规范管理率 | 91% |
| 传染病 | 报告率 | 92% |
`
  expect(topics(text)).toEqual({ '91%': '包虫病', '92%': null })
})
