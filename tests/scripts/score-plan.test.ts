import { describe, expect, it } from 'vitest'
import { figuresOf, poolScores } from '../../scripts/eval/figures.js'
import { scorePlan } from '../../scripts/eval/score-plan.js'
import type { Measure, Plan, Target } from '../../src/model.js'
import { agreeingPlan, gold } from './small-plan.js'

/** The agreeing plan with one target changed. */
function withTarget(id: string, change: Partial<Target>): Plan {
  const plan = agreeingPlan()
  return { ...plan, targets: plan.targets.map((target) => (target.id === id ? { ...target, ...change } : target)) }
}

function withMeasure(change: Partial<Measure>): Plan {
  const plan = agreeingPlan()
  return { ...plan, measures: plan.measures.map((measure) => ({ ...measure, ...change })) }
}

describe('scorePlan', () => {
  it('gives full marks to a plan that agrees in everything', () => {
    const { score, disagreements } = scorePlan(gold, agreeingPlan())
    expect(disagreements).toEqual([])
    const { wrongIndicator, wrongListed, ...figures } = figuresOf(score)
    expect(new Set(Object.values(figures))).toEqual(new Set([1]))
    expect([wrongIndicator, wrongListed]).toEqual([0, 0])
  })

  it('counts a target that is not there against recall, one too many against precision', () => {
    const plan = agreeingPlan()
    const shifted = plan.targets.map((target) =>
      target.id === 't1' ? { ...target, valueSpan: { start: 0, end: 1 } } : target,
    )
    const { score, disagreements } = scorePlan(gold, { ...plan, targets: shifted })
    expect(score.targets).toEqual({ hits: 1, found: 2, gold: 2 })
    expect(disagreements.map(({ what }) => what)).toEqual(['target missing', 'target extra'])
  })

  it.each([
    ['comparator', { comparator: '~' }],
    ['value', { max: 301 }],
    ['unit', { unit: '个' }],
    ['year', { year: null }],
    ['perYear', { perYear: true }],
  ] as const)('takes the full tuple away for a wrong %s', (name, change) => {
    const { score } = scorePlan(gold, withTarget('t1', change))
    expect(score[name]).toEqual({ right: 1, of: 2 })
    expect(score.full).toEqual({ right: 1, of: 2 })
  })

  it('counts a target as told where value, year and name are right together', () => {
    const all = { hits: 2, found: 2, gold: 2 }
    expect(scorePlan(gold, agreeingPlan()).score.told).toEqual(all)
    expect(scorePlan(gold, withTarget('t1', { year: 2031 })).score.told).toEqual({ ...all, hits: 1 })
    const renamed = scorePlan(gold, withTarget('t2', { indicator: '医院感染发生率' }))
    expect(renamed.score.told).toEqual({ ...all, hits: 1 })
    expect(renamed.score.name).toEqual({ right: 1, of: 2 })
    expect(renamed.disagreements.map(({ what }) => what)).toEqual(['target name', 'target without a doubt'])
  })

  it('asks of what is handed out without a doubt whether it is right', () => {
    const wrong = withTarget('t1', { year: 2031 })
    expect(scorePlan(gold, wrong).score.sure).toEqual({ right: 1, of: 2 })
    const doubted = withTarget('t1', { year: 2031, doubts: ['year'] })
    expect(scorePlan(gold, doubted).score.sure).toEqual({ right: 1, of: 1 })
    expect(scorePlan(gold, doubted).score.sureShare).toEqual({ right: 1, of: 2 })
  })

  it('measures depth and parent of the sections that meet', () => {
    const plan = agreeingPlan()
    const flat = plan.sections.map((section) => ({ ...section, parent: null, depth: 1 }))
    const { score, disagreements } = scorePlan(gold, { ...plan, sections: flat })
    expect([score.sections.hits, score.depth, score.parent]).toEqual([2, { right: 1, of: 2 }, { right: 1, of: 2 }])
    expect(disagreements.map(({ what }) => what)).toEqual(['section depth', 'section parent'])
  })

  it('measures how far the quotes overlap', () => {
    const [first] = gold.targets
    const half = { start: first?.start ?? 0, end: (first?.start ?? 0) + 3 }
    const { score, disagreements } = scorePlan(gold, withTarget('t1', { span: half, quote: '床位3' }))
    expect(score.evidence).toEqual({ right: 1.5, of: 2 })
    expect(disagreements).toEqual([])
  })

  it('tells a wrong indicator from one that should not be there', () => {
    const wrong = scorePlan(gold, withTarget('t1', { indicatorId: 'beds-per-1000' })).score
    expect([wrong.indicator, wrong.wrongIndicator]).toEqual([
      { right: 0, of: 1 },
      { right: 0, of: 1 },
    ])
    const added = scorePlan(gold, withTarget('t2', { indicatorId: 'beds-per-1000' })).score
    expect([added.indicator, added.wrongIndicator]).toEqual([
      { right: 1, of: 1 },
      { right: 1, of: 1 },
    ])
  })

  it('tells an id of the guidelines’ list from one of the library’s own', () => {
    const own = scorePlan(gold, withTarget('t2', { indicatorId: 'nurses-of-the-county' })).score
    expect([own.wrongIndicator, own.wrongListed]).toEqual([
      { right: 1, of: 1 },
      { right: 0, of: 1 },
    ])
    const listed = scorePlan(gold, withTarget('t2', { indicatorId: 'nurse-ratio' })).score
    expect(listed.wrongListed).toEqual({ right: 1, of: 1 })
  })

  it('compares a target’s measure by number and title, not by id', () => {
    const plan = withTarget('t1', { measureId: 'x' })
    const renamed = { ...plan, measures: plan.measures.map((measure) => ({ ...measure, id: 'x' })) }
    const { score } = scorePlan(gold, renamed)
    expect(score.measure).toEqual({ right: 1, of: 2 })
  })

  it('compares metadata field by field, whatever the white space', () => {
    const plan = agreeingPlan()
    const meta = { ...plan.meta, title: '某 县', docNumber: '某政发〔2026〕1号' }
    const { score, disagreements } = scorePlan({ ...gold, meta: { ...gold.meta, title: '某县' } }, { ...plan, meta })
    expect(score.meta).toEqual({ right: 10, of: 11 })
    expect(disagreements).toMatchObject([{ what: 'metadata', gold: 'docNumber: ' }])
  })

  it('compares the deadlines of measures', () => {
    const { score } = scorePlan(gold, withMeasure({ deadline: '2031年底前' }))
    expect(score.deadline).toEqual({ right: 0, of: 1 })
  })

  it.each([
    ['kind', { kind: 'amount' }],
    ['valueText', { valueText: '300' }],
    ['yearText', { yearText: '2030年' }],
    ['certainty', { certainty: 'aim' }],
  ] as const)('judges %s apart from the tuple', (name, change) => {
    const { score } = scorePlan(gold, withTarget('t1', change))
    expect([score[name], score.full]).toEqual([
      { right: 1, of: 2 },
      { right: 2, of: 2 },
    ])
  })

  it('does not count a body that a general rule adds', () => {
    const [measure] = agreeingPlan().measures
    const added = { name: '各村', id: null, span: { start: 0, end: 1 }, inherited: true }
    const { score } = scorePlan(gold, withMeasure({ responsible: [...(measure?.responsible ?? []), added] }))
    expect(score.bodies).toEqual({ hits: 2, found: 2, gold: 2 })
  })

  it('counts a body in the wrong role as one extra and one missing', () => {
    const [measure] = agreeingPlan().measures
    const { score, disagreements } = scorePlan(
      gold,
      withMeasure({ lead: measure?.responsible.slice(0, 1) ?? [], responsible: measure?.responsible.slice(1) ?? [] }),
    )
    expect(score.bodies).toEqual({ hits: 1, found: 2, gold: 2 })
    expect(disagreements.map(({ what }) => what)).toEqual(['body extra', 'body missing'])
  })

  it('compares sections whatever the width of their brackets and the white space in their titles', () => {
    const plan = agreeingPlan()
    const [first, ...others] = plan.sections
    const spaced = first === undefined ? [] : [{ ...first, title: '任 务' }, ...others]
    expect(scorePlan(gold, { ...plan, sections: spaced }).score.sections).toEqual({ hits: 2, found: 2, gold: 2 })
  })

  it('counts measure themes pair by pair, and the primary one by itself', () => {
    const themes = [{ id: 'primary-care', score: 1, cues: [] }]
    const { score, disagreements } = scorePlan(gold, withMeasure({ themes, primaryTheme: 'pay' }))
    expect(score.themes).toEqual({ hits: 1, found: 1, gold: 2 })
    expect(score.primary).toEqual({ right: 0, of: 1 })
    expect(disagreements.map(({ got }) => got)).toEqual(['−workforce', 'pay'])
  })

  it('scores milestones apart from numbers', () => {
    const plan = agreeingPlan()
    const { score } = scorePlan(gold, { ...plan, targets: plan.targets.filter(({ kind }) => kind !== 'milestone') })
    expect(score.milestones).toEqual({ hits: 0, found: 0, gold: 1 })
    expect(score.targets).toEqual({ hits: 2, found: 2, gold: 2 })
  })
})

describe('poolScores', () => {
  it('adds the counts of several plans', () => {
    const right = scorePlan(gold, agreeingPlan()).score
    const empty = scorePlan(gold, { ...agreeingPlan(), targets: [] }).score
    expect(poolScores([right, empty]).targets).toEqual({ hits: 2, found: 2, gold: 4 })
    expect(figuresOf(poolScores([right, empty])).recall).toBe(0.5)
  })
})
