import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const body = '\n一、目标\n（一）健康水平。人均预期寿命：2020年77.9岁，2023年78.5岁，2025年78.9岁。\n'

describe('the year a plan begins', () => {
  it.each([
    ['云溪市“十四五”卫生规划', ['78.5岁', '78.9岁']],
    ['云溪市卫生规划（2024—2028年）', ['78.9岁']],
    ['云溪市卫生规划\n云溪市人民政府\n2024年3月1日', ['78.9岁']],
    ['云溪市卫生规划', ['77.9岁', '78.5岁', '78.9岁']],
  ])('of %j parts goals from reports', (head, values) => {
    expect(parsePlan(head + body).targets.map(({ valueText }) => valueText)).toEqual(values)
  })
})
