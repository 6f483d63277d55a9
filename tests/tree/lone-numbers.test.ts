import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'

const outline = (text: string): (string | null)[][] =>
  parsePlan(text).measures.map(({ number, title }) => [number, title])

test('a number alone on its line numbers what stands below it', () => {
  const text = '惠民项目\n01\n新增社区托育点6个。\n02\n为3000名老年人免费体检。\n03\n新建发热门诊2个。\n'
  expect(outline(text)).toEqual([
    ['01', null],
    ['02', null],
    ['03', null],
  ])
  const names = parsePlan(text).targets.map(({ indicator }) => indicator)
  expect(names).toHaveLength(3)
  expect(names.filter((name) => /^0/u.test(name))).toEqual([])
})

test('a short line below such a number is its heading where more text follows', () => {
  const text = '1\n看病更方便\n新建社区医院2家。\n2\n养老更安心\n新增养老床位300张。\n3\n托育更普惠\n新增托位500个。\n'
  expect(outline(text)).toEqual([
    ['1', '看病更方便'],
    ['2', '养老更安心'],
    ['3', '托育更普惠'],
  ])
})

test('a line that says how many is no heading of the lines below it', () => {
  const text = '1\n新增护理床位100张\n改建照护床位80张\n2\n新增托位250个\n3\n改造300户家庭\n'
  expect(outline(text).map(([, title]) => title)).toEqual([null, null, null])
  expect(parsePlan(text).targets.map(({ min }) => min)).toEqual([100, 80, 250, 300])
})

test('numbers that do not count on from 1 are no list', () => {
  expect(outline('服务人数\n4500\n3\n满意度\n7\n其他\n')).toEqual([])
})

test('a text on one line may begin in the middle of its list', () => {
  const text =
    '（接上页） 三、安居工程 8. 完善住房保障。新建公租房500套，低收入住房困难家庭应保尽保，安置房按期交付使用。 9. 改善居住条件。整治积水点8处。 四、教育工程 10. 推进均衡发展。新建学校2所。 11. 加强师资。培训教师300名。'
  expect(outline(text).map(([number]) => number)).toEqual(['8.', '9.', '10.', '11.'])
})

test('what 工作安排 means is told by its parts', () => {
  const parts = (a: string, b: string): string => `某市采血工作方案\n一、工作安排\n（一）${a}\n（二）${b}\n`
  expect(outline(parts('定点与流动采血相结合。', '各乡镇每年集中开展两次献血活动。'))).toHaveLength(2)
  expect(outline(parts('动员阶段（3月）。制定计划。', '实施阶段（4月至10月）。组织献血。'))).toEqual([])
})
