import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare-plans.js'
import type { Plan } from '../../src/model.js'
import { readMarkedPlans, scoreRows } from './gold-rows.js'

const fixtures = join(import.meta.dirname, '../../fixtures/compare')
const folder = (name: string) => readMarkedPlans(join(fixtures, name))

test('eight plans of one subject: values of one quantity share a row, others do not', () => {
  const { plans, values } = folder('rows')
  const { hits, found, gold, wrong, unread } = scoreRows(plans, values, comparePlans(plans))
  expect(plans).toHaveLength(8)
  expect(unread.length, unread.join('\n')).toBeLessThanOrEqual(2)
  expect(gold).toBeGreaterThan(120)
  expect(hits / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
  expect(hits / gold, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
})

test('three plans of another subject', () => {
  const { plans, values } = folder('rows-kept-back')
  const { hits, found, gold, wrong } = scoreRows(plans, values, comparePlans(plans))
  expect(gold).toBe(23)
  expect(hits / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
  expect(hits / gold, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
})

test.each([
  ['rows-tcm', 38, 0.94],
  ['rows-third', 39, 0.89],
  ['rows-elderly', 90, 0.94],
  ['rows-township', 108, 0.95],
  ['rows-mothers', 103, 0.96],
  ['rows-mental', 35, 0.9],
  // far less is lined up of a subject whose wordings no rule has seen
  ['rows-oral', 96, 0.7],
  ['rows-endemic', 34, 0.75],
  ['rows-first-aid', 56, 0.85],
  ['rows-eyes', 60, 0.68],
])('%s: none wrongly together', (name, pairs, least) => {
  const { plans, values } = folder(name)
  const { hits, found, gold, wrong } = scoreRows(plans, values, comparePlans(plans))
  expect(gold).toBe(pairs)
  expect(hits / found, wrong.join('\n')).toBe(1)
  expect(hits / gold, wrong.join('\n')).toBeGreaterThanOrEqual(least)
})

test.each([
  ['rows-occupational', 96, 0.8],
  ['rows-blood', 129, 0.8],
])('%s: one pair wrongly together at most', (name, pairs, least) => {
  const { plans, values } = folder(name)
  const { hits, found, gold, wrong } = scoreRows(plans, values, comparePlans(plans))
  expect(gold).toBe(pairs)
  expect(found - hits, wrong.join('\n')).toBeLessThanOrEqual(1)
  expect(hits / gold, wrong.join('\n')).toBeGreaterThanOrEqual(least)
})

test.each(readdirSync(fixtures).filter((name) => name.startsWith('rows')))(
  '%s: the same rows in whatever order the plans come',
  (name) => {
    const { plans } = folder(name)
    const expected = rowsOf(plans)
    const [first, ...others] = plans
    expect(rowsOf([...plans].reverse())).toEqual(expected)
    if (first !== undefined) expect(rowsOf([...others, first])).toEqual(expected)
  },
)

/** Which targets stand together under which label, whatever the order of rows and plans. */
function rowsOf(plans: readonly Plan[]): string[] {
  return comparePlans(plans)
    .rows.map(({ indicator, cells }) => {
      const targets = Object.entries(cells).flatMap(([id, cell]) =>
        cell.status === 'stated' ? cell.targets.map((target) => `${id} ${target.id}`) : [],
      )
      return [indicator.label, ...targets.sort()].join('\n')
    })
    .sort()
}
