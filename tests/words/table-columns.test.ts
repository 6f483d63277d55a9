import { describe, expect, it } from 'vitest'
import { columnRules } from '../../src/words/table-columns.js'
import { columnRole } from '../../src/tables/column-role.js'

describe.each(columnRules)('rule $id', (rule) => {
  const { id, cells, example, counterexample } = rule
  const look = cells ?? null
  const rulesWithout = columnRules.filter((one) => one !== rule)

  it('reads its example and leaves its counterexample', () => {
    expect(columnRole(example, look)?.rule).toBe(id)
    expect(columnRole(counterexample, look)?.rule).not.toBe(id)
  })

  it('is needed: without it the example is something else', () => {
    expect(columnRole(example, look, rulesWithout)?.role).not.toBe(rule.then)
  })
})

it('has one rule for each id', () => {
  expect(new Set(columnRules.map(({ id }) => id)).size).toBe(columnRules.length)
})
