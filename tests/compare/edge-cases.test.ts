import { expect, test } from 'vitest'
import { auditPlan } from '../../src/compare/audit-plan.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { diffPlans } from '../../src/compare/diff-plans.js'
import { reviewDraft } from '../../src/compare/review-draft.js'
import type { Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { makePlan } from './make-plan.js'

const odd: [string, Plan][] = [
  ['an empty text', parsePlan('')],
  ['white space', parsePlan(' \n\t\n　')],
  ['English', parsePlan('A plan to raise coverage to 90% by 2027.')],
  ['one long line', parsePlan('推进达标、'.repeat(5000))],
  ['a plan without measures', makePlan({ measures: [] })],
]
const usual = parsePlan(
  '某市方案\n一、任务\n1.做好签约。到2027年，全人群家庭医生签约服务覆盖率达到75%以上。（市卫生健康委负责）',
)

test('no plans give an empty comparison', () => {
  expect(comparePlans([])).toMatchObject({ plans: [], themes: [], rows: [] })
})

test.each(odd)('%s is compared, diffed, reviewed and audited', (_name, plan) => {
  const comparison = comparePlans([plan, usual])
  expect(comparison.plans).toHaveLength(2)
  for (const row of comparison.rows) expect(Object.keys(row.cells)).toHaveLength(2)
  expect(diffPlans(plan, plan).measures.every((measure) => measure.status === 'kept')).toBe(true)
  const gone = diffPlans(usual, plan).measures.filter((measure) => measure.status === 'only-a')
  expect(gone).toHaveLength(usual.measures.length)
  expect(reviewDraft(plan, [usual]).draft.targets).toBe(plan.targets.length)
  expect(auditPlan(plan).spans.wrong).toEqual([])
})

test('results are plain JSON and the same every time', () => {
  const results = () => [
    comparePlans([usual, usual]),
    diffPlans(usual, usual),
    reviewDraft(usual, [usual]),
    auditPlan(usual),
  ]
  expect(JSON.parse(JSON.stringify(results()))).toEqual(results())
})

test('ids that cannot be keys are renamed', () => {
  const plans = ['__proto__', 'median', 'median'].map((id) => ({ ...usual, id }))
  const comparison = comparePlans(plans)
  expect(comparison.plans.map(({ id }) => id)).toEqual(['__proto__#2', 'median#2', 'median#3'])
  for (const row of comparison.rows) expect(Object.keys(row.cells)).toHaveLength(3)
})

test('above two hundred plans, rows of like phrases list stated cells only', () => {
  const plan = (i: number): Plan =>
    makePlan({
      id: `p${i}`,
      measures: [
        {
          text: '示范点覆盖率达到90%以上。',
          themes: ['primary-care'],
          targets: i % 50 === 0 ? [{ quote: '示范点覆盖率达到90%以上', indicator: '示范点覆盖率', min: 90 }] : [],
        },
      ],
    })
  const { rows } = comparePlans(Array.from({ length: 201 }, (_, i) => plan(i)))
  expect(rows.map((row) => Object.keys(row.cells))).toEqual([['p0', 'p50', 'p100', 'p150', 'p200']])
  expect(rows[0]?.verdicts.every((verdict) => verdict.b === 'median' && verdict.result === 'same')).toBe(true)
})
