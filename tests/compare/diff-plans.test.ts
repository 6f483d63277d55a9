import { expect, test } from 'vitest'
import { diffPlans } from '../../src/compare/diff-plans.js'
import type { Target } from '../../src/model.js'
import { madeVocabulary as vocabulary } from './made-vocabulary.js'
import { makePlan, type MadeMeasure } from './make-plan.js'

const share = (indicator: string, quote: string, min: number, more: Partial<Target> = {}) => ({
  indicator,
  quote,
  min,
  ...more,
})

const draft: MadeMeasure[] = [
  {
    title: '壮大人才队伍',
    text: '加大引才力度，建立基层医生定向培养办法。（牵头单位：市卫健委；责任单位：市教育局、市财政局）',
    themes: ['workforce'],
    lead: ['市卫健委'],
    responsible: ['市教育局', '市财政局'],
  },
  {
    title: '做好签约服务',
    text: '全人群签约覆盖率达到75%以上，力争签约居民满意率达到80%，团队培训覆盖率达到90%以上。',
    themes: ['family-doctors'],
    targets: [
      share('全人群签约覆盖率', '全人群签约覆盖率达到75%以上', 75, { indicatorId: 'fd-all' }),
      share('签约居民满意率', '签约居民满意率达到80%', 80, { comparator: '=', max: 80, certainty: 'aim' }),
      share('团队培训覆盖率', '团队培训覆盖率达到90%以上', 90),
    ],
  },
  { title: '改善就医环境', text: '完善院内标识，优化候诊区布局，增设便民设施。', themes: ['experience'] },
  { title: '开展巡回诊疗', text: '组织专家下乡巡诊，每月不少于一次。', themes: ['outreach'] },
  { title: '加强药品供应', text: '完善短缺药品监测预警，畅通配送渠道。', themes: ['medicines'] },
]

const final: MadeMeasure[] = [
  {
    title: '壮大人才队伍',
    text: '加大引才力度，建立基层医生定向培养办法。（牵头单位：市卫生健康委；责任单位：市财政局、市人社局）',
    themes: ['workforce'],
    lead: ['市卫生健康委'],
    responsible: ['市财政局', '市人社局'],
  },
  { title: '加强药品供应', text: '完善短缺药品监测预警，畅通配送渠道。', themes: ['medicines'] },
  {
    title: '做好签约服务',
    text: '全人群签约覆盖率达到85%以上，签约居民满意率达到80%，团队培训覆盖率≥90%。',
    themes: ['family-doctors'],
    targets: [
      share('全人群签约覆盖率', '全人群签约覆盖率达到85%以上', 85, { indicatorId: 'fd-all' }),
      share('签约居民满意率', '签约居民满意率达到80%', 80, { comparator: '=', max: 80 }),
      share('团队培训覆盖率', '团队培训覆盖率≥90%', 90),
    ],
  },
  { title: '改善就医环境', text: '完善院内标识，优化候诊区布局，增设无障碍设施。', themes: ['experience'] },
  { title: '建设智慧医院', text: '推进电子病历分级评价，打通检验报告查询。', themes: ['digital'] },
]

const a = makePlan({ id: 'draft', label: '山市', measures: draft })
const b = makePlan({ id: 'final', label: '山市', measures: final })
// the two spellings of one department share its id
const sameOffice = [a.measures[0]?.lead[0], b.measures[0]?.lead[0]]
for (const body of sameOffice) if (body !== undefined) body.id = 'health-commission'
const diff = diffPlans(a, b, { vocabulary })

test('every edit is found and nothing else', () => {
  expect(diff.measures.map((m) => [m.status, m.reworded, (m.b ?? m.a)?.title])).toEqual([
    ['kept', false, '壮大人才队伍'],
    ['moved', false, '加强药品供应'],
    ['reworded', true, '做好签约服务'],
    ['reworded', true, '改善就医环境'],
    ['only-a', false, '开展巡回诊疗'],
    ['only-b', false, '建设智慧医院'],
  ])
})

test('bodies are compared by department, so another spelling is no change', () => {
  expect(diff.measures[0]?.bodies).toEqual([
    { op: 'removed', name: '市教育局', role: 'responsible' },
    { op: 'added', name: '市人社局', role: 'responsible' },
  ])
  expect(diff.measures.slice(1).flatMap((m) => m.bodies)).toEqual([])
})

test('targets change by meaning', () => {
  const targets = diff.measures[2]?.targets ?? []
  expect(targets.map((t) => [t.status, t.reasons, t.text.zh])).toEqual([
    ['stricter', [], '要求提高：全人群签约覆盖率 ≥75%（2025） → ≥85%（2025）'],
    ['firmness', ['certainty'], '由力争改为承诺：签约居民满意率 80%（2025）'],
    ['same', [], '意思未变：团队培训覆盖率 ≥90%（2025）'],
  ])
})

test('changed words are whole words, and both texts can be read off them', () => {
  const words = diff.measures[3]?.words ?? []
  expect(words).toEqual([
    { op: 'equal', text: '改善就医环境。完善院内标识，优化候诊区布局，增设' },
    { op: 'delete', text: '便民' },
    { op: 'insert', text: '无障碍' },
    { op: 'equal', text: '设施。' },
  ])
  expect(diff.measures[0]?.words).toEqual([])
})

test('a plan against itself has no changes', () => {
  const none = diffPlans(a, a, { vocabulary })
  expect(none.measures.every((m) => m.status === 'kept' && m.bodies.length === 0 && m.words.length === 0)).toBe(true)
  expect(none.measures.flatMap((m) => m.targets).every((t) => t.status === 'same')).toBe(true)
})

test('an inserted measure moves nothing though it shifts the numbers', () => {
  const added: MadeMeasure = { title: '开展健康讲座', text: '走进社区举办讲座。', themes: ['health-promotion'] }
  const longer = makePlan({ measures: [added, ...draft] })
  expect(diffPlans(a, longer, { vocabulary }).measures.map((m) => m.status)).toEqual([
    'only-b',
    ...draft.map(() => 'kept'),
  ])
})
