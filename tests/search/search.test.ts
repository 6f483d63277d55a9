import { describe, expect, it } from 'vitest'
import { findIndicator, findTheme } from '../../src/search/find-concept.js'
import { search } from '../../src/search/search-plans.js'
import { similarMeasures } from '../../src/search/similar-measures.js'
import { parsePlan } from '../../src/parse-plan.js'

const first = <T>(list: readonly T[]): T | undefined => list[0]

const north = parsePlan(
  [
    '北岭市完善医疗卫生服务体系实施方案',
    '一、主要任务',
    '1. 发展安宁疗护服务。扩大安宁疗护供给，到2025年，建成60张安宁疗护床位。',
    '2. 做实家庭医生签约服务。组建家庭医生团队，到2025年，重点人群家庭医生签约服务覆盖率达到80%以上。',
    '3. 加强信息化建设。升级全民健康信息平台，推广电子健康档案。',
  ].join('\n'),
  { id: 'north' },
)
const south = parsePlan(
  [
    '南川市医疗卫生服务体系规划',
    '一、重点任务',
    '1. 推进智慧医疗。建设全民健康信息平台和互联网医院，共享电子健康档案。',
    '2. 提高家庭医生服务质量。完善家庭医生团队激励，优化签约服务包。',
    '3. 深化药品集中采购。落实集中带量采购，保障短缺药品供应。',
  ].join('\n'),
  { id: 'south' },
)

describe('findTheme', () => {
  it.each([
    ['家医', 'family-doctors'],
    ['安宁疗护', 'hospice-care'],
    ['drg', 'drg'],
    ['醫聯體', 'medical-consortia'],
    ['Childcare', 'childcare'],
    ['带量采购', 'medicines'],
  ])('%s is %s', (words, id) => {
    expect(first(findTheme(words))?.concept.id).toBe(id)
  })

  it('finds nothing for nothing', () => {
    expect(findTheme(' ')).toEqual([])
    expect(findTheme('xyzzy')).toEqual([])
  })
})

describe('findIndicator', () => {
  it.each([
    ['签约率', 'fd-coverage-all'],
    ['健康素养', 'health-literacy'],
    ['醫護比', 'nurse-ratio'],
    ['antibiotic use', 'antibiotic-rate'],
  ])('%s is %s', (words, id) => {
    expect(first(findIndicator(words, { limit: 3 }))?.concept.id).toBe(id)
  })
})

describe('search', () => {
  it('wants every word and ranks what is closest', () => {
    const hits = search([north, south], '安宁疗护 床位')
    expect(hits.map((hit) => `${hit.planId} ${hit.kind}`)).toEqual(
      expect.arrayContaining(['north target', 'north measure']),
    )
    expect(hits.every((hit) => hit.planId === 'north')).toBe(true)
    for (const hit of hits) expect(north.source.slice(hit.span.start, hit.span.end)).toBe(hit.quote)
  })

  it('knows other names of a theme and traditional characters', () => {
    expect(search([north, south], '家医').map((hit) => hit.planId)).toContain('south')
    expect(search([north, south], '藥品 採購')[0]).toMatchObject({ planId: 'south', kind: 'measure' })
  })

  it('finds the measures about a theme before those that name it in passing', () => {
    const plan = parsePlan(
      [
        '某县卫生健康工作实施方案',
        '一、主要任务',
        '1. 提升基层能力。组建家庭医生团队参加培训，改善乡镇卫生院条件。到2025年，建成2家社区医院。',
        '2. 做实签约服务。推进家庭医生签约，续约率保持稳定。',
        '3. 加强心理服务。完善社会心理服务体系，开展心理危机干预。',
      ].join('\n'),
      { id: 'x' },
    )
    expect(search([plan], '家医').map(({ title }) => title)).toEqual(['做实签约服务', '提升基层能力'])
    expect(search([plan], 'mental health')[0]?.title).toBe('加强心理服务')
    expect(search([plan], '家医', { themes: ['primary-care'] }).map(({ title }) => title)).toEqual(['提升基层能力'])
    expect(search([plan], '家医', { years: [2025] }).map(({ title }) => title)).toEqual(['提升基层能力'])
    expect(search([plan], '家医', { years: [2030] })).toEqual([])
    expect(search([plan], '家医', { places: ['x'] })).toHaveLength(2)
    expect(search([plan], '家医', { places: ['某省'] })).toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(search([north, south], '  ')).toEqual([])
    expect(search([north, south], '码头')).toEqual([])
    expect(search([], '家医')).toEqual([])
  })
})

describe('similarMeasures', () => {
  it('finds the measure of another plan on the same thing', async () => {
    const measure = north.measures.find((m) => m.title === '加强信息化建设')
    if (measure === undefined) throw new Error('the plan has no measure of that title')
    const found = await similarMeasures(measure, [north, south])
    expect(found[0]?.measure.title).toBe('推进智慧医疗')
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 0)
    expect(found.some((hit) => hit.measure === measure)).toBe(false)
  })
})
