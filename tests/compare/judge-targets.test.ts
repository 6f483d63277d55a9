import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { judgeTargets } from '../../src/compare/judge-targets.js'
import { openScopes } from '../../src/compare/read-scopes.js'
import { verdictRules } from '../../src/compare/verdict-rules.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import type { RegionLevel, Target, VerdictReason } from '../../src/model.js'
import { blankTarget, withDirection } from './make-plan.js'

interface CaseSide {
  label: string
  level: RegionLevel
  target: Partial<Target>
}
interface Case {
  better: 'higher' | 'lower' | null
  a: CaseSide
  b: CaseSide
}

const scopes = openScopes(defaultVocabulary)
const root = join(import.meta.dirname, '../../fixtures/compare/verdicts')
const cases = readdirSync(root).sort()
const read = (name: string): Case => JSON.parse(readFileSync(join(root, name, 'input.json'), 'utf8')) as Case
const side = ({ label, level, target }: CaseSide) => ({
  label,
  level,
  target: withDirection({ ...blankTarget('t'), year: null, yearText: null, ...target }),
})
const OPPOSITE = { stricter: 'looser', looser: 'stricter', same: 'same', 'not-comparable': 'not-comparable' }

test.each(cases)('%s', (name) => {
  const { a, b, better } = read(name)
  const judged = judgeTargets(side(a), side(b), better, scopes)
  const file = join(root, name, 'expected.json')
  if (process.env['UPDATE'] === '1' || !existsSync(file)) writeFileSync(file, `${JSON.stringify(judged, null, 2)}\n`)
  expect(judged).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})

test.each(cases)('%s, the other way round', (name) => {
  const { a, b, better } = read(name)
  const one = judgeTargets(side(a), side(b), better, scopes)
  const other = judgeTargets(side(b), side(a), better, scopes)
  expect(other.result).toBe(OPPOSITE[one.result])
  expect(other.reasons).toEqual(one.reasons)
})

test('every rule has a case', () => {
  const reasons = new Set<VerdictReason>()
  for (const name of cases) {
    const { a, b, better } = read(name)
    for (const reason of judgeTargets(side(a), side(b), better, scopes).reasons) reasons.add(reason)
  }
  for (const rule of verdictRules) expect(reasons).toContain(rule.reason)
})
