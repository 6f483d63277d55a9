import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { parsePlan } from '../../src/parse-plan.js'

const plan = (id: string, sentence: string) =>
  parsePlan(`云岭市老年健康工作方案\n\n一、重点任务\n（一）发展老年健康服务。${sentence}（责任单位：市卫生健康委）\n`, {
    id,
    label: id,
  })

test('above fifty plans too, only a sentence that speaks of the very thing is quoted', () => {
  const stated = Array.from({ length: 58 }, (_one, i) =>
    plan(`p${String(i)}`, `到2027年，安宁疗护床位达到${String(100 + i)}张。`),
  )
  const speaks = plan('speaks', '广泛开展敬老活动。增加安宁疗护床位供给。')
  const silent = plan('silent', '广泛开展老年人健康教育和敬老活动。')
  const row = comparePlans([...stated, speaks, silent]).rows.find(({ indicator }) => indicator.id === 'hospice-beds')
  expect(row?.cells['speaks']).toMatchObject({ status: 'no-number', quote: '增加安宁疗护床位供给。' })
  expect(row?.cells['silent']).toEqual({ status: 'absent' })
})
