import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditPlan } from '../../src/compare/audit-plan.js'
import { parsePlan } from '../../src/parse-plan.js'
import { makePlan } from './make-plan.js'

const corpus = join(import.meta.dirname, '../../corpus')

const text = `山市健康行动方案

一、主要任务

1.做好签约服务。到2027年，全人群家庭医生签约服务覆盖率达到75%以上，新增3个示范点。（牵头单位：市卫生健康委）

2.改善设施。推广5G应用。（市财政局负责）
`

test('a sound plan: spans, values, numerals and text all accounted for', () => {
  const audit = auditPlan(parsePlan(text))
  expect(audit.spans.wrong).toEqual([])
  expect(audit.spans.checked).toBeGreaterThan(10)
  expect(audit.values).toEqual({ checked: 2, same: 2, differing: [] })
  expect(audit.numerals.unclaimed).toEqual([])
  expect(audit.numerals.found).toBeGreaterThan(4)
  expect(audit.coverage.inLeaves).toBe(audit.coverage.characters)
  expect(audit.coverage.twice).toBe(0)
})

test('a number that ends the name of a row is none of the value in the next cell', () => {
  const plan = parsePlan(
    '山市健康行动方案\n\n一、主要指标\n\n序号\t指标\t2027年\n1\t甲类6\t6%\n2\t乙类7\t8%\n3\t丙类12\t345个\n',
  )
  expect(plan.targets.map(({ valueText }) => valueText)).toEqual(['6%', '8%', '345个'])
  expect(auditPlan(plan).values).toEqual({ checked: 3, same: 3, differing: [] })
})

test('a shifted span, a changed value and a forgotten number are found', () => {
  const plan = parsePlan(text)
  const [target] = plan.targets
  if (target === undefined) throw new Error('the plan has targets')
  target.span = { start: target.span.start + 1, end: target.span.end + 1 }
  target.min = 57
  plan.exclusions = plan.exclusions.filter((exclusion) => exclusion.text !== '5')
  const audit = auditPlan(plan)
  expect(audit.spans.wrong.map((wrong) => wrong.what)).toEqual([`target ${target.id}`])
  expect(audit.values.differing.map((one) => one.targetId)).toEqual([target.id])
  expect(audit.numerals.unclaimed.map((one) => one.text)).toEqual(['5'])
})

test('messages are counted by rule, and a plan without a tree is audited as far as it goes', () => {
  const plan = makePlan({ measures: [{ text: '推进达标。' }] })
  const message = { severity: 'info', span: { start: 0, end: 999 }, actual: null, expected: [], text: { zh: '', en: '' }, related: [] } as const // prettier-ignore
  plan.messages = [{ ...message, ruleId: 'odd', expected: [], related: [] }]
  Reflect.deleteProperty(plan, 'tree')
  const audit = auditPlan(plan)
  expect(audit.messages).toEqual({ odd: 1 })
  expect(audit.spans.wrong).toEqual([{ what: 'message odd', span: { start: 0, end: 999 }, quote: '' }])
  expect(audit.coverage).toEqual({ characters: 0, inLeaves: 0, twice: 0 })
})

test.each(readdirSync(corpus).filter((name) => /\.(?:md|txt)$/u.test(name)))('%s is sound', (file) => {
  const audit = auditPlan(parsePlan(readFileSync(join(corpus, file), 'utf8')))
  expect(audit.coverage.inLeaves).toBe(audit.coverage.characters)
  expect(audit.coverage.twice).toBe(0)
  expect(audit.numerals.unclaimed).toEqual([])
  expect(audit.spans.wrong).toEqual([])
  expect(audit.values.same).toBeGreaterThanOrEqual(0.95 * audit.values.checked)
})

test('targets of a table that was run together are in doubt, and the audit names them', () => {
  const plan = parsePlan(
    '山市健康行动方案\n\n一、主要目标\n\n主要指标序号指标单位2030年属性1参保率%≥95预期性2随访率%≥80预期性3接种率%≥90约束性\n',
  )
  expect(
    plan.targets.map(({ indicator, comparator, min, unit, year, doubts }) => [
      indicator,
      comparator,
      min,
      unit,
      year,
      doubts,
    ]),
  ).toEqual([
    ['参保率', '>=', 95, '%', 2030, ['table']],
    ['随访率', '>=', 80, '%', 2030, ['table']],
    ['接种率', '>=', 90, '%', 2030, ['table']],
  ])
  const audit = auditPlan(plan)
  expect(audit.doubtful.map(({ targetId }) => targetId)).toEqual(plan.targets.map(({ id }) => id))
})
