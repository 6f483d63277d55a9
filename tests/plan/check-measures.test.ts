import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

describe('two spellings of one body', () => {
  const spellings = (...names: string[]): (string | null)[][] =>
    parsePlan(
      `云溪市方案\n一、主要任务\n${names.map((name, i) => `${i + 1}.建设医院。完善设施。（责任单位：${name}）`).join('\n')}\n`,
    )
      .messages.filter(({ ruleId }) => ruleId === 'body-spelling')
      .map(({ actual, expected }) => [expected[0] ?? null, actual])

  it.each([
    ['市卫生健康委', '市卫健委'],
    ['市人社局', '市人力资源社会保障局'],
    ['市卫生健康委员会', '市卫生建康委员会'],
    ['市医疗保障局', '市医疗障局'],
  ])('reports %s and %s', (a, b) => {
    expect(spellings(a, '市民政局', b)).toEqual([[a, b]])
  })

  it.each([
    ['市财政局', '县财政局'],
    ['市第一人民医院', '市第二人民医院'],
    ['市妇联', '市妇儿工委办'],
    ['市委宣传部', '市委统战部'],
    ['东溪县人民政府', '西溪县人民政府'],
    ['市卫健委', '市医保局'],
  ])('takes %s and %s for two bodies', (a, b) => {
    expect(spellings(a, b)).toEqual([])
  })
})
