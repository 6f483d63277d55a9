import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyCorrections,
  comparePlans,
  correctTarget,
  defaultVocabulary,
  parsePlan,
  toRows,
  toTerminal,
  type Correction,
  type CorrectionChange,
  type Plan,
  type Target,
} from '../../src/index.js'

const TEXT = `云岭市健康促进行动方案

一、健康教育
1.开展健康科普。到2027年，居民健康素养水平达到32%，每个乡镇配备健康指导员2名，健康讲座开展120场。
2.控制烟草危害。到2027年，无烟机关建成率达到95%以上，15岁以上人群吸烟率降到20%以下。
二、妇幼健康
3.完善妇幼服务。孕产妇系统管理率、7岁以下儿童健康管理率均达到90%以上，全市评选优秀妇幼骨干约40人。
`
const by = { who: '李工', when: '2026-11-28T09:00:00Z' }
const plan = parsePlan(TEXT)

function targetOf(of: Plan, value: string, name = ''): Target {
  const found = of.targets.find(({ valueText, indicator }) => valueText.includes(value) && indicator.includes(name))
  if (found === undefined) throw new Error(`no target ${value} ${name}`)
  return found
}

function say(value: string, change: CorrectionChange, name = ''): Correction {
  return correctTarget(plan, targetOf(plan, value, name), change, by)
}

describe('applyCorrections', () => {
  it('changes nothing where nothing was said', () => {
    expect(applyCorrections(plan, [])).toBe(plan)
  })

  it('puts facts right, keeps what was read, and leaves the other targets alone', () => {
    const correction = say('120', { kind: 'edit', fields: { indicator: '健康讲座场次', year: 2026, min: 100 } })
    const fixed = applyCorrections(plan, [correction])
    const before = targetOf(plan, '120')
    expect(targetOf(fixed, '120')).toMatchObject({
      indicator: '健康讲座场次',
      year: 2026,
      min: 100,
      doubts: [],
      frame: null,
      correction: {
        id: correction.id,
        kind: 'edit',
        who: '李工',
        when: by.when,
        was: { indicator: before.indicator, year: before.year, min: before.min },
      },
    })
    const others = (of: Plan): Target[] => of.targets.filter(({ valueText }) => !valueText.includes('120'))
    expect(others(fixed)).toEqual(others(plan))
    expect(fixed.messages.map(({ ruleId }) => ruleId)).toContain('corrected-by-hand')
    expect(targetOf(plan, '120').correction).toBeUndefined()
  })

  it('leaves out what is no target, with a reason', () => {
    const fixed = applyCorrections(plan, [say('40', { kind: 'not-target' })])
    expect(fixed.targets).toHaveLength(plan.targets.length - 1)
    expect(fixed.exclusions).toContainEqual(
      expect.objectContaining({ reason: 'by-hand', text: targetOf(plan, '40').valueText }),
    )
  })

  it('tells targets that share one value apart by their names', () => {
    const span = targetOf(plan, '90').valueSpan
    const second = correctTarget(plan, span, { kind: 'add', fields: { indicator: '儿童健康管理率' } }, by)
    const both = applyCorrections(plan, [second])
    const correction = correctTarget(
      plan,
      both.targets.find(({ indicator }) => indicator === '儿童健康管理率') ?? span,
      { kind: 'edit', fields: { unit: '‰' } },
      { ...by, when: '2026-11-29' },
    )
    const fixed = applyCorrections(both, [correction])
    expect(fixed.targets.map(({ unit }) => unit).filter((unit) => unit === '‰')).toHaveLength(1)
    expect(fixed.targets.find(({ unit }) => unit === '‰')?.indicator).toBe('儿童健康管理率')
  })

  it('adds a target that was missed, with its sentence, measure and place', () => {
    const start = TEXT.indexOf('优秀妇幼骨干')
    const correction = correctTarget(
      plan,
      { start, end: start + 6 },
      { kind: 'add', fields: { indicator: '优秀妇幼骨干评选', min: 1, max: 1, year: 2028 } },
      by,
    )
    const fixed = applyCorrections(plan, [correction])
    const added = targetOf(fixed, '优秀妇幼骨干')
    expect(added).toMatchObject({ indicator: '优秀妇幼骨干评选', min: 1, year: 2028, correction: { kind: 'add' } })
    expect(added.measureId).toBe(targetOf(plan, '40').measureId)
    expect(added.location).toBe(targetOf(plan, '40').location)
    expect(TEXT.slice(added.span.start, added.span.end)).toBe(added.quote)
    expect(added.quote).toContain('孕产妇系统管理率')
    // said twice, it stands there once
    expect(applyCorrections(fixed, [correction]).targets).toHaveLength(fixed.targets.length)
  })

  it('gives a new name its indicator of the catalogue where a vocabulary is given', () => {
    const correction = say('95', { kind: 'edit', fields: { indicator: '居民健康素养水平' } })
    expect(targetOf(applyCorrections(plan, [correction]), '95').indicatorId).toBeNull()
    const fixed = applyCorrections(plan, [correction], { vocabulary: defaultVocabulary })
    expect(targetOf(fixed, '95').indicatorId).toBe(targetOf(plan, '32').indicatorId)
  })

  it('lets the later of two corrections count, in any order', () => {
    const first = say('95', { kind: 'edit', fields: { year: 2025 } })
    const later: Correction = { ...say('95', { kind: 'edit', fields: { year: 2026 } }), when: '2026-12-01T00:00:00Z' }
    for (const list of [
      [first, later],
      [later, first],
    ])
      expect(targetOf(applyCorrections(plan, list), '95')).toMatchObject({
        year: 2026,
        correction: { was: { year: 2027 } },
      })
  })

  it('finds the value again in a text that was changed a little', () => {
    const changed = parsePlan(
      TEXT.replace('一、健康教育', '一、健康教育与科普\n全市统一部署。').replace(
        '无烟机关建成率达到',
        '无烟党政机关建成率要达到',
      ),
    )
    const fixed = applyCorrections(changed, [say('95', { kind: 'confirm' }), say('120', { kind: 'not-target' })])
    expect(targetOf(fixed, '95').correction?.kind).toBe('confirm')
    expect(fixed.targets.some(({ valueText }) => valueText.includes('120'))).toBe(false)
  })

  it('says which correction has lost its place, and nothing of those of another plan', () => {
    const changed = parsePlan(TEXT.replace('95%以上', '97%以上'))
    const own = [say('95', { kind: 'confirm' }), say('32', { kind: 'confirm' })]
    const unplaced = applyCorrections(changed, own).messages.filter(({ ruleId }) => ruleId === 'correction-unplaced')
    expect(unplaced).toHaveLength(1)
    expect(unplaced[0]?.text.zh).toContain('95%')
    const other = parsePlan('海滨市养老工作要点\n\n一、养老床位\n1.增加床位。新增养老床位300张。\n')
    expect(applyCorrections(other, own)).toBe(other)
  })

  it('tells of it in rows, in the comparison and on the terminal', () => {
    const fixed = applyCorrections(plan, [say('95', { kind: 'edit', fields: { year: 2026 } })])
    expect(toRows(fixed).filter((row) => 'corrected' in row && row.corrected !== null)).toMatchObject([
      { corrected: 'edit 李工 2026-11-28', year: 2026 },
    ])
    expect(toTerminal(fixed)).toContain('【人工核改】')
    expect(toTerminal(comparePlans([fixed, plan]))).toContain('【人工核改】')
  })

  it('refuses a file that is not as documented, naming the entry', () => {
    const good = say('95', { kind: 'confirm' })
    const wrong =
      (entry: unknown): (() => unknown) =>
      () =>
        applyCorrections(plan, [good, entry] as Correction[])
    expect(wrong({ ...good, who: 3 })).toThrow('who in correction 2')
    expect(wrong({ ...good, change: { kind: 'edit', fields: { min: Number.NaN } } })).toThrow('change.fields.min')
    expect(wrong({ ...good, change: { kind: 'edit', fields: { min: 3, max: 2 } } })).toThrow('min above max')
    expect(wrong({ ...good, change: { kind: 'edit', fields: { span: {} } } })).toThrow('change.fields.span')
    expect(wrong({ ...good, change: { kind: 'add', fields: {} } })).toThrow('change.fields.indicator')
    expect(wrong(null)).toThrow('value in correction 2')
    expect(() => applyCorrections(plan, { corrections: 'x' } as never)).toThrow('expected a list')
  })

  it('keeps every quote a slice of the source, and all other targets, whatever is inserted before', () => {
    const corpus = parsePlan(readFileSync('corpus/jintai-2022.txt', 'utf8'))
    const corrections = corpus.targets.map((target) => correctTarget(corpus, target, { kind: 'confirm' }, by))
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: corpus.source.length }),
        fc.constantFrom('（略）', '\n', '2030年'),
        (at, words) => {
          const changed = parsePlan(corpus.source.slice(0, at) + words + corpus.source.slice(at))
          const fixed = applyCorrections(changed, corrections)
          expect(fixed.targets).toHaveLength(changed.targets.length)
          for (const { span, quote, valueSpan } of fixed.targets) {
            expect(fixed.source.slice(span.start, span.end)).toBe(quote)
            expect(valueSpan.start).toBeGreaterThanOrEqual(span.start)
          }
          const confirmed = fixed.targets.filter(({ correction }) => correction !== undefined)
          expect(confirmed.length).toBeGreaterThanOrEqual(Math.min(corpus.targets.length, changed.targets.length) * 0.9)
        },
      ),
      { numRuns: 12, seed: 7 },
    )
  })
})
