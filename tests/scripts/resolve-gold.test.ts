import { describe, expect, it } from 'vitest'
import { checkGold } from '../../scripts/eval/check-gold.js'
import { listCorpus, listGold, readCorpusText, readGold, readResolvedGold } from '../../scripts/eval/corpus.js'
import type { GoldTarget, ResolvedGold } from '../../scripts/eval/gold-model.js'
import { resolveGold } from '../../scripts/eval/resolve-gold.js'
import { gold, text } from './small-plan.js'

/** The small annotation with its first target changed. */
function withTarget(change: Partial<GoldTarget>): ResolvedGold {
  return { ...gold, targets: gold.targets.map((target, at) => (at === 0 ? { ...target, ...change } : target)) }
}

describe('resolveGold', () => {
  it('finds the offsets again', () => {
    expect(resolveGold(gold, text)).toEqual({ resolved: gold, problems: [] })
  })

  it('goes on to the next place for the same evidence and value', () => {
    const [first] = gold.targets
    if (first === undefined) throw new Error('The small annotation has targets')
    const twice = { ...gold, targets: [first, { ...first, id: 't9' }] }
    const { resolved } = resolveGold(twice, `${text}\n${text}`)
    expect(resolved.targets.map(({ start }) => start)).toEqual([first.start, first.start + text.length + 1])
  })

  it('does not take the tail of a longer number', () => {
    const target = { ...gold.targets[0], id: 't1', evidence: '床位10张、20张', valueText: '0张' }
    const { problems } = resolveGold({ ...gold, targets: [target as GoldTarget] }, '床位10张、20张')
    expect(problems).toEqual(['t1: the value is not in the evidence: 0张'])
  })

  it('names a quote that is not in the plan', () => {
    expect(resolveGold(withTarget({ evidence: '床位三百张' }), text).problems).toEqual([
      't1: no such evidence from offset 0: 床位三百张',
    ])
  })
})

describe('checkGold', () => {
  it('accepts the small annotation', () => {
    expect(checkGold(gold, text)).toEqual([])
  })

  it.each([
    [{ theme: 'beds' }, ['t1: no such theme', 't1: theme is not among its measure’s']],
    [{ theme: 'pay' }, ['t1: theme is not among its measure’s']],
    [{ indicatorId: 'beds' }, ['t1: no such indicator']],
    [{ measure: 'm7' }, ['t1: no such measure']],
    [{ comparator: '>=' as const }, ['t1: the open side is not null']],
    [{ max: 400 }, ['t1: the two sides differ']],
    [{ comparator: 'range' as const }, ['t1: a range needs two sides']],
    [{ kind: 'milestone' as const }, ['t1: a milestone has no comparator, number or unit']],
    [{ yearText: '到2031年' }, ['t1: yearText is not in the plan']],
  ])('refuses %j', (change, problems) => {
    expect(checkGold(withTarget(change), text)).toEqual(problems)
  })

  it('refuses a target outside its measure', () => {
    const moved = { ...gold, targets: gold.targets.map((target) => ({ ...target, start: 0, end: 2 })) }
    expect(checkGold(moved, text)[0]).toBe('t1: stands outside m1')
  })
})

describe('fixtures/gold', () => {
  const entries = listCorpus()

  it('has an annotation for each plan of the corpus', () => {
    expect(listGold()).toEqual(entries.map(({ id }) => id))
  })

  it.each(entries)('resolves $id to the committed offsets without a problem', (entry) => {
    const plan = readCorpusText(entry)
    const { resolved, problems } = resolveGold(readGold(entry.id), plan)
    expect([...problems, ...checkGold(resolved, plan)]).toEqual([])
    expect(resolved).toEqual(readResolvedGold(entry.id))
  })
})
