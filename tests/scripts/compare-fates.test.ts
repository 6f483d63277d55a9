import { describe, expect, it } from 'vitest'
import { compareFates } from '../../scripts/eval/compare-fates.js'
import { targetFates } from '../../scripts/eval/target-fates.js'
import type { Plan, Target } from '../../src/model.js'
import { agreeingPlan, gold } from './small-plan.js'

function withTarget(id: string, change: Partial<Target>): Plan {
  const plan = agreeingPlan()
  return { ...plan, targets: plan.targets.map((target) => (target.id === id ? { ...target, ...change } : target)) }
}

describe('compareFates', () => {
  const right = targetFates(gold, agreeingPlan())

  it('says nothing of what stayed as it was', () => {
    expect(compareFates(right, right)).toEqual([])
  })

  it('lists what is told now and was not, and the other way round', () => {
    const wrong = targetFates(gold, withTarget('t1', { year: null, unit: '个' }))
    expect(compareFates(wrong, right)).toMatchObject([
      { turn: 'gained', line: expect.stringMatching(/^t1: wrong: unit, year ⇒ told ·/u) as string },
    ])
    expect(compareFates(right, wrong)).toMatchObject([
      { turn: 'lost', line: expect.stringMatching(/^t1: told ⇒ wrong: unit, year ·/u) as string },
    ])
  })

  it('takes a missing target and an invented one as lost', () => {
    const moved = targetFates(gold, withTarget('t1', { valueSpan: { start: 0, end: 1 } }))
    expect(compareFates(right, moved).map(({ turn }) => turn)).toEqual(['lost', 'lost'])
    expect(compareFates(moved, right).map(({ turn }) => turn)).toEqual(['gained', 'gained'])
  })

  it('lists a new doubt, and a target that is wrong otherwise than before, as changed', () => {
    const doubted = targetFates(gold, withTarget('t1', { doubts: ['name'] }))
    expect(compareFates(right, doubted)).toMatchObject([
      { turn: 'changed', line: expect.stringMatching(/told ⇒ told \(doubt: name\)/u) as string },
    ])
  })
})
