import { expect, test } from 'vitest'
import { draftRows } from '../../src/compare/draft-rows.js'
import { openNames } from '../../src/compare/open-names.js'
import type { PlanTarget } from '../../src/compare/plan-target.js'
import { openScopes } from '../../src/compare/read-scopes.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { Target } from '../../src/model.js'
import { blankTarget } from './make-plan.js'

interface Worded extends Partial<Target> {
  plan?: number
}

/** Which of the targets share a group, as lists of their positions. */
function group(...worded: (string | Worded)[]): number[][] {
  const members = worded.map((one, i) => {
    const { plan = i, ...more } = typeof one === 'string' ? { indicator: one } : one
    return { plan, target: { ...blankTarget(`t${i}`), theme: 'elderly-care', ...more } }
  })
  return rowsOf(members).map((row) => row.members.map(({ target }) => Number(target.id.slice(1))))
}

function rowsOf(members: readonly PlanTarget[]) {
  const ids = members.map((_member, i) => `p${i}`)
  return draftRows(members, defaultVocabulary.indicators, openNames(openScopes(defaultVocabulary)), ids)
}

test.each([
  ['equal wording', '助餐服务覆盖率', '助餐服务覆盖率'],
  ['another word for share', '建有助餐点的社区占比', '建有助餐点的社区比例'],
  ['filler words', '助餐点的数量', '建成助餐点数'],
  ['a longer name', '示范性居家养老服务中心数', '建成示范性居家养老服务中心数'],
  ['full and short form', '医疗卫生机构助餐点设置率', '医疗机构助餐点设置率'],
  ['another order', '助餐点在街道的设置率', '设置助餐点的街道占比'],
  ['a thing and its whole', '急救车中负压救护车占比', '负压救护车占比'],
  ['what each is called', '每个行政村卫生室合格乡村医生数', '每所村卫生室合格乡村医生数'],
  ['a long name with one word more', '名老中医药专家传承工作室数', '名老中医传承工作室数'],
])('%s: one row', (_name, a, b) => {
  expect(group(a, b)).toEqual([[0, 1]])
})

test.each([
  ['other populations', '全人群健康档案建档率', '重点人群健康档案建档率'],
  ['other institutions', '社区卫生服务站远程会诊覆盖率', '村卫生室远程会诊覆盖率'],
  ['words that exclude each other', '门诊患者随访满意度', '住院患者随访满意度'],
  ['what is measured of one thing', '高血压患者规范管理率', '高血压患者规范控制率'],
  ['other ages', '65岁以上老年人体检率', '80岁以上老年人体检率'],
  ['new ones and all', '新增护理型床位数', '护理型床位数'],
  ['nothing in common', '助餐点数', '急救车辆配备数'],
  ['too short to say', '占比', '占比'],
  ['a verb that makes another count', '改造提升社区卫生服务站数', '社区卫生服务站数'],
  ['for each and in all', '每个街道公办托育机构数', '公办托育机构数'],
  ['one word for another', '基层医疗卫生机构高级专业技术岗位比例', '基层医疗卫生机构中级专业技术岗位比例'],
  ['a short name with one word more', '高值医用耗材数', '医用耗材数'],
  ['what is asked of one thing', '重点人群签约居民续约率', '重点人群签约居民满意度'],
])('%s: two rows', (_name, a, b) => {
  expect(group(a, b)).toEqual([[0], [1]])
})

test('counts and shares, changes and levels, yearly and total stay apart', () => {
  const indicator = '助餐点覆盖情况'
  expect(group({ indicator }, { indicator, unit: '个', kind: 'count' })).toEqual([[0], [1]])
  expect(group({ indicator }, { indicator, kind: 'change' })).toEqual([[0], [1]])
  expect(group({ indicator, unit: '个' }, { indicator, unit: '个', perYear: true })).toEqual([[0], [1]])
  // a share is one of each year, said or not
  expect(group({ indicator }, { indicator, perYear: true })).toEqual([[0, 1]])
  expect(group({ indicator, unit: '个' }, { indicator, unit: '所' })).toEqual([[0, 1]])
})

test('a quantity is one row under any theme', () => {
  const [a, b] = ['失能老年人上门护理服务率', '失能老年人入户护理服务率']
  expect(group({ indicator: a }, { indicator: b }, { indicator: a, theme: 'rehab-nursing' })).toEqual([[0, 1, 2]])
})

test('one plan does not promise two values for one thing in one year and place', () => {
  const indicator = '助餐点建设数'
  expect(group({ plan: 0, indicator, min: 5 }, { plan: 0, indicator, min: 9 })).toEqual([[0], [1]])
  expect(group({ plan: 0, indicator, min: 5, year: 2024 }, { plan: 0, indicator, min: 9 })).toEqual([[0, 1]])
})

test('a second value of one plan is in line with the second value of another', () => {
  const indicator = '助餐点建设数'
  const two = [0, 1].flatMap((plan) => [5, 9].map((min) => ({ plan, indicator, min: min + plan })))
  expect(group(...two)).toEqual([
    [0, 2],
    [1, 3],
  ])
})

test('like wordings that a plan tells apart are two quantities in every plan', () => {
  const [a, b] = ['名老中医药专家传承工作室数', '名老中医传承工作室数']
  const both = [
    { plan: 0, indicator: a, min: 5 },
    { plan: 0, indicator: b, min: 3 },
  ]
  expect(group(...both, { plan: 1, indicator: b, min: 4 })).toEqual([[0], [1, 2]])
  // whichever plan comes first
  expect(group({ plan: 1, indicator: b, min: 4 }, ...both)).toEqual([[0, 2], [1]])
  // one that says both of one value does not tell them apart, and more such plans outweigh one that does
  const same = [2, 3].flatMap((plan) => [a, b].map((indicator) => ({ plan, indicator, min: 4 })))
  expect(group(...same)).toEqual([[0, 1, 2, 3]])
  expect(group(...both, ...same)).toEqual([[0, 2, 3, 4, 5], [1]])
})

test('rows have keys of their own', () => {
  const keys = (...worded: (Partial<Target> & { plan: number })[]): string[] =>
    rowsOf(worded.map(({ plan, ...more }, i) => ({ plan, target: { ...blankTarget(`t${i}`), ...more } }))).map(
      ({ key }) => key,
    )
  const indicator = '助餐点建设数'
  expect(keys({ plan: 0, indicator, min: 5 }, { plan: 0, indicator, min: 9 })).toEqual(['助餐点', '助餐点~2'])
  expect(keys({ plan: 0, indicator }, { plan: 1, indicator, kind: 'change' })).toEqual(['助餐点', '助餐点#2'])
  expect(keys({ plan: 0, indicator: '占比' }, { plan: 1, indicator: '占比' })).toEqual(['率@p0', '率@p1'])
})

test('of many targets each stands in one group', () => {
  const words = '健康小屋社区医院护理中医老年妇幼儿童慢病管理服务能力提升培训人才信息急救药品监管'
  let seed = 7
  const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648)
  const phrase = (): string => Array.from({ length: 9 }, () => words.charAt(next() % words.length)).join('')
  const many = (n: number) => Array.from({ length: n }, (_, i) => ({ plan: i, target: { ...blankTarget(`t${i}`), indicator: phrase() } })) // prettier-ignore
  // eight thousand phrases: a matcher that compares each with each would not end
  const ids = rowsOf(many(8000)).flatMap(({ members }) => members.map(({ target }) => target.id))
  expect(new Set(ids).size).toBe(8000)
  expect(ids).toHaveLength(8000)
})
