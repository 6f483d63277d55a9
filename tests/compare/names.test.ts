import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftRows } from '../../src/compare/draft-rows.js'
import { openNames } from '../../src/compare/open-names.js'
import { openScopes } from '../../src/compare/read-scopes.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { Target, TargetKind } from '../../src/model.js'
import { blankTarget } from './make-plan.js'

/** Name and unit of one target, of another, and whether they are one quantity. */
type Pair = [a: string, unitA: string, b: string, unitB: string, isOne: boolean]

const scopes = openScopes(defaultVocabulary)

function kindOf(indicator: string, unit: string): TargetKind {
  if (unit === '%') return indicator.includes('增') && indicator.includes('幅') ? 'change' : 'ratio'
  if (unit.includes('/')) return 'density'
  return unit === '分钟' || unit === '天' ? 'amount' : 'count'
}

function named(indicator: string, unit: string): Target {
  return {
    ...blankTarget(indicator),
    indicator,
    unit,
    kind: kindOf(indicator, unit),
    min: 1,
    max: 1,
    theme: 'workforce',
  }
}

function isRight([a, unitA, b, unitB, isOne]: Pair): boolean {
  const members = [named(a, unitA), named(b, unitB)].map((target, plan) => ({ plan, target }))
  return (draftRows(members, defaultVocabulary.indicators, openNames(scopes), ['a', 'b']).length === 1) === isOne
}

test.each([
  ['seen', 48],
  ['further', 65],
  ['kept-back', 43],
])('names of one quantity, %s: at least %d right, hardly one of two taken for one', (name, least) => {
  const file = join(import.meta.dirname, `../../fixtures/compare/names/${name}.json`)
  const pairs = JSON.parse(readFileSync(file, 'utf8')) as Pair[]
  const wrong = pairs.filter((pair) => !isRight(pair))
  expect(pairs.length - wrong.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(least)
  expect(wrong.filter(([, , , , isOne]) => !isOne).length).toBeLessThanOrEqual(2)
})
