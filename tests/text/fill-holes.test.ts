import { expect, test } from 'vitest'
import { fillHoles } from '../../src/text/fill-holes.js'

test.each([
  ['应为“{x}”。', '5.', '应为“5.”。'],
  ['清单有：{x}。', '加强组织领导。', '清单有：加强组织领导。'],
  ['It says {x}.', 'Strengthen the lead.', 'It says Strengthen the lead.'],
  ['举措“{x}”没有责任单位', '推进“一码通行”', '举措“推进‘一码通行’”没有责任单位'],
  ['{x}严于乙市', '75%（2027）', '75%（2027）严于乙市'],
  ['{x}，晚两年', '≥75%（2027）', '≥75%（2027），晚两年'],
  ['{y} stays', 'x', '{y} stays'],
])('%s with %s', (template, x, text) => {
  expect(fillHoles(template, { x })).toBe(text)
})
