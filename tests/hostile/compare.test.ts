import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/compare/audit-plan.js'
import { comparePlans } from '../../src/compare/compare-plans.js'
import { diffPlans } from '../../src/compare/diff-plans.js'
import { reviewDraft } from '../../src/compare/review-draft.js'
import { toHtml } from '../../src/output/to-html.js'
import { toMarkdown } from '../../src/output/to-markdown.js'
import { toRows } from '../../src/output/to-rows.js'
import { parsePlan } from '../../src/parse-plan.js'

/** Far above what linear work takes on these sizes on a busy machine, far below quadratic work. */
const LIMIT = 900_000
const N = 3000
const HEAD = '临川市卫生健康行动方案\n\n一、重点任务\n\n'
const each = (write: (i: number) => string): string => Array.from({ length: N }, (_, i) => write(i)).join('')

/** `shift` makes the second plan another one. */
const cases: [string, (shift: number) => string][] = [
  ['one indicator over and over', (shift) => each((i) => `1.到2026年，县域内就诊率达到${(i + shift) % 100}%以上。\n`)],
  ['an indicator for each measure', (shift) => each((i) => `1.到2026年，专科${i}就诊率达到${(i + shift) % 100}%。\n`)],
  ['values in one sentence', (shift) => `县域内就诊率分别达到${each((i) => `${(i + shift) % 100}%、`)}。`],
  ['an indicator table', (shift) => `序号\t指标\t2025年\n${each((i) => `${i}\t就诊率${i}\t${(i + shift) % 100}%\n`)}`],
  ['bodies', (shift) => each((i) => `1.完善体系。（责任单位：市${i + shift}局、县${i}局）\n`)],
  ['equal measures', () => each(() => '1.完善服务体系。\n')],
  ['measures that one plan has', (shift) => each((i) => (shift > 0 ? '1.健全机制。\n' : `1.甲${i}乙。\n`))],
  ['one long sentence', (shift) => each(() => (shift > 0 ? '建设服务体系和' : '建设服务体系与'))],
  ['brackets never closed', (shift) => '（'.repeat(N) + (shift > 0 ? '责任单位' : '')],
]

describe('plans of thousands of equal or unequal things', () => {
  test.each(cases)(
    '%s',
    (_name, write) => {
      const a = parsePlan(HEAD + write(0), { id: 'a' })
      const b = parsePlan(HEAD + write(3), { id: 'b' })
      const audit = auditPlan(a)
      const comparison = comparePlans([a, b])
      const diff = diffPlans(a, b)
      expect(diff.measures.filter((change) => change.a !== null)).toHaveLength(a.measures.length)
      expect(diff.measures.filter((change) => change.b !== null)).toHaveLength(b.measures.length)
      const review = reviewDraft(a, [b])
      expect(toRows(a)).toHaveLength(a.targets.length)
      expect(toRows(audit).filter(({ check }) => !check.startsWith('doubt'))).toEqual([])
      expect(toRows(review).length).toBe(review.findings.length)
      expect(typeof toMarkdown(toRows(diff))).toBe('string')
      expect(toMarkdown(comparison)).not.toBe('')
      expect(toHtml(comparison) === '').toBe(comparison.rows.length === 0)
    },
    LIMIT,
  )
})

test(
  'the text against a table of thousands of values for one indicator',
  () => {
    const text = each((i) => `到2026年，县域内就诊率达到${50 + (i % 40)}%以上。\n`)
    const table = each((i) => `县域内就诊率\t${10 + (i % 30)}%以上\n`)
    const draft = parsePlan(`${HEAD}${text}指标\t2026年\n${table}`, { id: 'draft' })
    const { findings } = reviewDraft(draft, [])
    expect(findings.length).toBeGreaterThan(0)
  },
  LIMIT,
)
