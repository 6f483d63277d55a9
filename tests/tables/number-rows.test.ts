import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

test('numbers of rows that no head names are no values', () => {
  const rows = [
    ['妇幼健康', '1', '孕产妇系统管理率', '＞90%'],
    ['2', '产前筛查率', '≥85%'],
    ['3', '新生儿听力筛查率', '≥90%'],
    ['疾病防控', '4', '高血压患者规范管理率', '≥65%'],
    ['5', '适龄儿童疫苗接种率', '＞90%'],
  ]
  const text = `某市行动方案\n一、主要指标\n\n领域\n\n指标\n\n2027年\n\n${rows.flat().join('\n\n')}\n`
  expect(parsePlan(text).targets.map(({ indicator, min, year }) => [indicator, min, year])).toEqual([
    ['孕产妇系统管理率', 90, 2027],
    ['产前筛查率', 85, 2027],
    ['新生儿听力筛查率', 90, 2027],
    ['高血压患者规范管理率', 65, 2027],
    ['适龄儿童疫苗接种率', 90, 2027],
  ])
})
