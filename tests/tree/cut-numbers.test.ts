import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const values = (text: string): unknown[] =>
  parsePlan(`一、主要任务\n（一）加强建设。${text}\n（二）推进工作。做好服务。`).targets.map(({ min, year }) => [
    min,
    year,
  ])

test('a number that the end of a line or a page cut is one number', () => {
  expect(
    values(
      '明确病种范围，全面推进各项工作落实落细。到202\n7年底，乡镇卫生院诊疗目录达到50条，村卫生室诊疗目录达到2\n0条。',
    ),
  ).toEqual([
    [50, 2027],
    [20, 2027],
  ])
  expect(values('加快推进目录建设工作。到2025年，乡镇卫生院诊疗目录达到1\n\n- 3 -\n\n50条。')).toEqual([[150, 2025]])
})
