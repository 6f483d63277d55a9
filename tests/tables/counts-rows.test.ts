import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'
import { countsRows } from '../../src/tables/counts-rows.js'

describe('countsRows', () => {
  it('knows cells that number the rows, over merged ones too', () => {
    expect(countsRows(['1', '2', '', '3'])).toBe(true)
    expect(countsRows(['1', '2'])).toBe(false)
    expect(countsRows(['1', '3', '4'])).toBe(false)
    expect(countsRows(['12', '13', '14'])).toBe(false)
  })

  it('makes measures of the rows of goals whose numbers have no head', () => {
    const cells = ['领域', '指标', '2027年', '知识普及', '1', '健康素养水平', '>32%', '出生缺陷防控', '2', '婚前医学检查率', '>75%', '3', '产前筛查率', '>88%', '4', '新生儿听力筛查率', '≥96%'] // prettier-ignore
    const text = `某市健康提升行动方案\n\n一、主要指标\n\n${cells.join('\n\n')}\n`
    const { measures, targets } = parsePlan(text, { id: 'text', name: 'text' })
    expect(measures.map(({ number, title }) => [number, title])).toEqual([
      ['1', '健康素养水平'],
      ['2', '婚前医学检查率'],
      ['3', '产前筛查率'],
      ['4', '新生儿听力筛查率'],
    ])
    expect(targets.map(({ measureId }) => measureId)).toEqual(measures.map(({ id }) => id))
  })
})
