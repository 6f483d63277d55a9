import { expect, test } from 'vitest'
import { findShift } from '../../src/tree/align-row.js'

const columns = ['序号', '任务', '具体措施', '2026年目标', '牵头单位', '配合单位']

test.each<[string, string[], number]>([
  ['the merged first cells are left out', ['配齐设备', '达标率85%', '市卫生健康委', '市财政局、市教育局'], 2],
  ['the last cell is left out', ['3', '队伍建设', '招聘医师', '招聘20名', '市卫生健康委'], 0],
  ['a whole row', ['3', '队伍建设', '招聘医师', '招聘20名', '市卫生健康委', '市财政局'], 0],
  ['nothing tells', ['配齐设备', '达标率85%'], 0],
])('%s', (_name, cells, shift) => {
  expect(findShift(cells, columns)).toBe(shift)
})
