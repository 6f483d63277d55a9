import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const label = (title: string): string => parsePlan(`${title}\n一、主要任务\n（一）加强服务。建成社区医院3所。`).label

test('a plan is called by its region, by the place in its title, or by its title', () => {
  expect(label('西宁市健康服务实施方案')).toBe('西宁市')
  expect(label('云岭市慢性病综合防治行动方案')).toBe('云岭市')
  expect(label('安和土家族自治县医共体建设实施方案')).toBe('安和土家族自治县')
  expect(label('进一步完善医疗卫生服务体系实施方案')).toBe('进一步完善医疗卫生服务体系实施方案')
})
