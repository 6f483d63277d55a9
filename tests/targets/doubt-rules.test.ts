import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/model.js'
import { doubtRules } from '../../src/targets/doubts/doubt-rules.js'
import { findTargets } from '../../src/targets/find-targets.js'
import { judgeRules } from '../../src/targets/judge/judge-rules.js'
import { makeRecords } from './make-records.js'
import { readPlace } from './read-cases.js'
import { readPlanRecords } from './read-plan-records.js'

/** Targets of a text in its place, with some of the rules of doubt. */
function read(text: string, place?: string, rules = doubtRules): Target[] {
  const records =
    place === 'plan' ? readPlanRecords(text) : makeRecords(text, place === undefined ? {} : readPlace(place))
  return findTargets(records, text, judgeRules, rules).targets
}
const isDoubted = (targets: readonly Target[], doubt: Target['doubts'][number]): boolean =>
  targets.some(({ doubts }) => doubts.includes(doubt))

describe('the rules by which values are doubted', () => {
  it('are named once', () => {
    const ids = doubtRules.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it.each(doubtRules)('$id doubts its example, not its counterexample', ({ doubt, example, counterexample, place }) => {
    expect(isDoubted(read(example, place), doubt)).toBe(true)
    const other = read(counterexample, place)
    expect(other.length).toBeGreaterThan(0)
    expect(isDoubted(other, doubt)).toBe(false)
  })

  it.each(doubtRules)('without $id its example is not doubted', ({ id, doubt, example, place }) => {
    const others = doubtRules.filter((rule) => rule.id !== id)
    expect(isDoubted(read(example, place, others), doubt)).toBe(false)
  })
})

describe('every doubt', () => {
  it.each([
    ['value', '新建社区医院3. 5家。'],
    ['unit', '社区医院达到12以上。'],
    ['name', '到2027年，覆盖面达到80%。'],
    ['promise', '30条步道。'],
  ] as const)('%s is set where it has to be', (doubt, text) => {
    expect(isDoubted(read(text), doubt)).toBe(true)
  })
})
