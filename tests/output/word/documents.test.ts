import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePlans,
  parsePlan,
  readPlan,
  reviewDraft,
  toChangesDocx,
  toComparisonDocx,
  toFindingsDocx,
  type Plan,
} from '../../../src/index.js'

const plans = ['jintai-2022.txt', 'huzhu-2025.md'].map((name) =>
  parsePlan(readFileSync(`corpus/${name}`, 'utf8'), { name }),
)
const [a, b] = plans as [Plan, Plan]

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

async function sides(bytes: Uint8Array): Promise<{ accepted: string[]; original: string[] }> {
  const [accepted, original] = await Promise.all([readPlan(bytes), readPlan(bytes, { changes: 'original' })])
  return { accepted: lines(accepted.source), original: lines(original.source) }
}

describe('toChangesDocx', () => {
  it('is the newer draft when accepted and the older one when rejected', async () => {
    const older = '某市方案\n一、目标\n1.健康素养水平达到32%。\n2.控烟。\n表头\t数值\n'
    const newer = '某市方案\n一、总体目标\n1.健康素养水平达到35%以上。\n3.心理健康。\n2.控烟。\n表头\t新数值\n'
    const bytes = await toChangesDocx(parsePlan(older), parsePlan(newer), {
      author: '甲',
      date: '2026-11-28T00:00:00Z',
    })
    expect(await sides(bytes)).toEqual({ accepted: lines(newer), original: lines(older) })
    // a line that is alike is changed inside
    expect((await readPlan(bytes)).messages.map(({ ruleId }) => ruleId)).toContain('changes-accepted')
  })

  it('holds for any two texts', async () => {
    const line = fc.stringMatching(/^[一二三、健康率达到0-9%<&]{0,12}$/u)
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), async (from, to) => {
        const [older, newer] = [['头', ...from].join('\n'), ['头', ...to].join('\n')]
        const bytes = await toChangesDocx({ source: older }, { source: newer })
        expect(await sides(bytes)).toEqual({ accepted: lines(newer), original: lines(older) })
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  it('holds for two real plans, which share little', async () => {
    expect(await sides(await toChangesDocx(a, b))).toEqual({ accepted: lines(b.source), original: lines(a.source) })
  })
})

describe('toComparisonDocx', () => {
  it('holds each value of the comparison with its place, and the sources', async () => {
    const comparison = comparePlans(plans)
    const bytes = await toComparisonDocx(comparison)
    const { source } = await readPlan(bytes)
    for (const { label } of comparison.plans) expect(source).toContain(label)
    for (const row of comparison.rows) expect(source).toContain(row.indicator.label)
    expect(source).toContain(a.meta.docNumber)
    expect(await toComparisonDocx(comparison)).toEqual(bytes)
  })

  it('goes on in a further table where there are many plans', async () => {
    const many = Array.from({ length: 8 }, (_, i) =>
      parsePlan(`健康方案${i}\n一、目标\n1.健康素养水平达到${30 + i}%。\n`, { id: `p${i}`, label: `第${i}市` }),
    )
    const { source } = await readPlan(await toComparisonDocx(comparePlans(many)))
    for (let i = 0; i < 8; i++) expect(source).toContain(`${30 + i}%`)
  })
})

describe('toFindingsDocx', () => {
  it('holds every finding with its advice and the peers', async () => {
    const review = reviewDraft(a, [b])
    const { source } = await readPlan(await toFindingsDocx(review))
    expect(review.findings.length).toBeGreaterThan(3)
    const flat = source.replace(/\s+/gu, '')
    for (const { title, advice } of review.findings) {
      expect(flat).toContain(title.zh.replace(/\s+/gu, ''))
      expect(flat).toContain(advice.zh.replace(/\s+/gu, ''))
    }
  })

  it('says so where there is nothing, in both languages', async () => {
    const review = { ...reviewDraft(a, [b]), findings: [] }
    expect((await readPlan(await toFindingsDocx(review))).source).toContain('没有发现问题')
    expect((await readPlan(await toFindingsDocx(review, { lang: 'en' }))).source).toContain('Nothing was found')
  })
})
