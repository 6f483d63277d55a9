import { expect, test } from 'vitest'
import { parsePlan } from '../../src/parse-plan.js'
import type { PlanNode } from '../../src/model.js'

/** What the tree of a text holds as furniture. */
function furnitureOf(text: string): string[] {
  const found: string[] = []
  const visit = (node: PlanNode): void => {
    if (node.type === 'furniture') found.push(node.value)
    else if ('children' in node) node.children.forEach(visit)
  }
  parsePlan(text).tree.children.forEach(visit)
  return found
}

const sentence = (n: number): string =>
  `第${'甲乙丙丁戊己庚辛'[n] ?? ''}项工作要坚持统筹安排，明确分工，落实责任，定期调度，做好宣传引导和经费保障。`
const FILL = Array.from({ length: 8 }, (_, n) => sentence(n)).join('')

/** A text cut after so many characters, each page with its number before it. */
const paged = (text: string, length: number): string =>
  Array.from(
    { length: Math.ceil(text.length / length) },
    (_, i) => `${i + 1}、${text.slice(i * length, (i + 1) * length)}`,
  ).join('')

test('page marks at even distances that tear sentences are furniture', () => {
  const text = paged(
    `青禾市急救体系建设方案为提高急救能力，制定本方案。一、总体要求到2027年，建成急救站点12个。${FILL}二、重点任务急救半径缩短到5公里。${FILL}`,
    200,
  )
  expect(furnitureOf(text)).toEqual(['1、', '2、', '3、', '4、'])
  const plan = parsePlan(text)
  expect(plan.sections.map(({ number, title }) => [number, title])).toEqual([
    ['一、', '总体要求'],
    ['二、', '重点任务'],
  ])
  expect(plan.targets.map(({ min, year }) => [min, year])).toContainEqual([12, 2027])
})

test('marks of pages that begin lines, in the middle of a bracket or a name', () => {
  const cut = `青禾市民生实事工作方案为办好实事，制定本方案。${FILL}由各镇（含高新区${FILL}`
  const [a, b] = [cut.slice(0, cut.indexOf('（') + 3), cut.slice(cut.indexOf('（') + 3)]
  expect(furnitureOf(`1、${a}\n2、${b}）负责，新建“书\n3、苑”2家。${FILL}`)).toEqual(['1、', '2、', '3、'])
})

test('the numbers of a list are no page marks, however long its items are', () => {
  const list = `一、重点任务\n1、健全体系。${FILL}\n2、强化队伍。${FILL}\n3、完善机制。${FILL}`
  expect(furnitureOf(list)).toEqual([])
  expect(parsePlan(list).sections.map(({ number }) => number)).toEqual(['一、', '1、', '2、', '3、'])
  expect(furnitureOf(list.replaceAll('\n', ''))).toEqual([])
})

test('marks that say of how many pages are cut out, shares are not', () => {
  const marked = `1/6农村改厕规划为改善环境，制定本规划。到2027年，改建${FILL}无臭、无蝇、2/6无蛆厕所4000个。${FILL}`
  expect(furnitureOf(marked)).toEqual(['1/6', '2/6'])
  const shares = `参保人数占1/3。${FILL}到2027年，占2/3。${FILL}`
  expect(furnitureOf(shares)).toEqual([])
  expect(furnitureOf(`达标学校占1/5以上。${FILL}到2027年，占2/5以上。${FILL}`)).toEqual([])
})

test('marks of an excerpt whose other pages are left out tear sentences; a list does not', () => {
  const page = FILL.slice(0, -1)
  expect(
    furnitureOf(`1、青禾市慢性病防治规划${page}\n5、病率较高，${page}由目前的883\n6、万人提高到1000万人。`),
  ).toEqual(['1、', '5、', '6、'])
  expect(furnitureOf(`1、健全体系${FILL}\n5、强化队伍${FILL}\n6、完善机制${FILL}`)).toEqual([])
  expect(furnitureOf(`1、健全体系\n2、强化队伍\n3、完善机制`)).toEqual([])
})
