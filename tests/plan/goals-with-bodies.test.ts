import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const read = (bracket: string): string[] =>
  parsePlan(
    `任务分工方案\n一、行动目标\n到2028年底：\n1.完成600个村庄的整治。${bracket}\n2.卫生厕所普及率提高到90%。${bracket}\n二、主要任务\n（一）推进整治。完善设施，健全机制。\n`,
  ).measures.map(({ number, responsible }) => `${number ?? ''} ${responsible.map(({ name }) => name).join('、')}`)

describe('items below a heading of goals', () => {
  it('are measures where they name who does them', () => {
    expect(read('（市生态环境局、市财政局负责）')).toEqual([
      '1. 市生态环境局、市财政局',
      '2. 市生态环境局、市财政局',
      '（一） ',
    ])
  })

  it.each(['', '（以各行政区、功能区为单位）'])('are none with “%s”', (bracket) => {
    expect(read(bracket)).toEqual(['（一） '])
  })
})
