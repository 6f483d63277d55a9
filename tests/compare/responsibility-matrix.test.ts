import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { responsibilityMatrix } from '../../src/compare/responsibility-matrix.js'
import { parsePlan } from '../../src/parse-plan.js'

const read = (name: string, id: string) =>
  parsePlan(readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8'), { id })
const plans = [read('xining-2024.md', 'xining'), read('huzhu-2025.md', 'huzhu'), read('xian-2024.md', 'xian')]

describe('responsibilityMatrix', () => {
  const rows = responsibilityMatrix(plans)

  it('lines departments of different levels up by theme', () => {
    const row = rows.find(({ theme }) => theme === 'family-doctors')
    expect(Object.keys(row?.cells ?? {}).sort()).toEqual(['huzhu', 'xian', 'xining'])
    for (const cell of Object.values(row?.cells ?? {}))
      expect([...cell.lead, ...cell.responsible].map((body) => body.id)).toContain('health-commission')
  })

  it('keeps the printed names', () => {
    const body = rows.flatMap((row) => row.cells['huzhu']?.lead ?? []).find((lead) => lead.id === 'health-commission')
    expect(body?.names).toEqual(['县卫生健康局'])
  })

  it('knows nearly every body of the corpus', () => {
    const bodies = plans.flatMap((plan) => plan.measures.flatMap((m) => [...m.lead, ...m.responsible]))
    const known = bodies.filter((body) => body.id !== null)
    expect(bodies.length).toBeGreaterThan(300)
    expect(known.length / bodies.length).toBeGreaterThanOrEqual(0.98)
  })
})
