import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const targetsOf = (heading: string): (string | null)[] => {
  const text = `云溪市妇幼健康方案\n一、主要任务\n（一）加强妇幼保健。\n1.${heading}。逐步缩小城乡差距，加强产科建设。\n`
  return parsePlan(text).targets.map(({ valueText }) => valueText)
}

describe('numbers in the heading of a measure', () => {
  it.each([
    ['孕产妇死亡率控制在18/10万以下', ['18/10万以下']],
    ['到2026年，每个县建成1所标准化妇幼保健院', ['1所']],
    ['建成不少于3个产前诊断中心', ['不少于3个']],
    ['推进3个产科中心建设', []],
  ])('reads %s', (heading, values) => {
    expect(targetsOf(heading)).toEqual(values)
  })
})
