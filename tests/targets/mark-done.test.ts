import { describe, expect, it } from 'vitest'
import { findTargets } from '../../src/targets/find-targets.js'
import { makeRecords } from './make-records.js'

const valuesOf = (text: string): string[] =>
  findTargets(makeRecords(text), text).targets.map(({ valueText }) => valueText)

const ROWS = [
  '1新增照护床位30张。',
  '提前完成年度任务。',
  '新增照护床位35张，全部通过验收。',
  '2新建驿站5所。',
  '基本完成。',
  '建成驿站4所。',
]

describe('a table that a page prints a cell a line', () => {
  it('promises what stands before the line that says how far a row has come', () => {
    expect(valuesOf(['序号', '项目内容', '落实情况', ...ROWS].join('\n'))).toEqual(['30张', '5所'])
  })

  it('promises all where no head names a column of what has been done', () => {
    expect(valuesOf(['序号', '项目内容', '责任单位', ...ROWS].join('\n'))).toEqual(['30张', '35张', '5所', '4所'])
  })

  it('keeps a line of a row that only begins like one of another', () => {
    const text = [
      '项目内容',
      '完成情况',
      '1培训护理员80名。',
      '已完成。',
      '3月培训护理员40名，5月培训45名。',
      '2新建驿站5所。',
    ]
    expect(valuesOf(text.join('\n'))).toEqual(['80名', '5所'])
  })
})
