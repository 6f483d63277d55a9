import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reviewDraft } from '../../src/compare/review-draft.js'
import { reviewRules } from '../../src/words/review-texts.js'
import type { Finding, Plan } from '../../src/model.js'
import { parsePlan } from '../../src/parse-plan.js'
import { madeVocabulary as vocabulary } from './made-vocabulary.js'
import { makePlan, type MadeMeasure } from './make-plan.js'

const fd = (min: number, more: object = {}) => ({
  quote: `全人群签约覆盖率达到${min}%以上`,
  indicator: '全人群签约覆盖率',
  indicatorId: 'fd-all',
  subject: '全人群',
  min,
  ...more,
})
const oop = (max: number) => ({
  quote: `个人支出占比降到${max}%以下`,
  indicator: '个人卫生支出占比',
  indicatorId: 'oop',
  comparator: '<=' as const,
  min: null,
  max,
  theme: 'funding',
})
const drg = (value: number, more: object = {}) => ({
  quote: `按病组付费的基金占比达到${value}%`,
  indicator: '按DRG付费基金占比',
  indicatorId: 'drg-share',
  comparator: '=' as const,
  min: value,
  max: value,
  ...more,
})

function city(name: string, measures: MadeMeasure[], more: object = {}): Plan {
  return makePlan({ id: name, label: name, measures, ...more })
}

const body = { lead: ['市卫健委'], responsible: ['市财政局'] }
const bodies = '（牵头单位：市卫健委；责任单位：市财政局）'
const office = '（责任单位：市教育局）'
const peers = [70, 80, 90].map((value, i) =>
  city(`${'甲乙丙'.charAt(i)}市`, [
    {
      title: '做实签约',
      text: `全人群签约覆盖率达到${value}%以上。${bodies}`,
      themes: ['family-doctors'],
      targets: [fd(value)],
      ...body,
    },
    {
      title: '改革支付',
      text: `按病组付费的基金占比达到${value}%。${bodies}`,
      themes: ['drg'],
      targets: [drg(value)],
      ...body,
    },
    {
      title: '加大投入',
      text: `个人支出占比降到${25 + i}%以下。${bodies}`,
      themes: ['funding'],
      targets: [oop(25 + i)],
      ...body,
    },
    { title: '夯实基层', text: `推进达标。${office}`, themes: ['primary-care'], responsible: ['市教育局'] },
  ]),
)

const rules = (findings: Finding[]): string[] => findings.map((finding) => finding.ruleId)
const review = (measures: MadeMeasure[], options: object = {}): Finding[] =>
  reviewDraft(city('本市', measures), peers, { vocabulary, ...options }).findings

test('a target below the median is found with the peers that can be lined up', () => {
  const measure = { title: '做实签约', text: `全人群签约覆盖率达到60%以上。${bodies}`, themes: ['family-doctors'], targets: [fd(60)], ...body } // prettier-ignore
  const found = review([measure]).find((finding) => finding.ruleId === 'review-weaker-than-median')
  expect(found).toMatchObject({
    severity: 'warning',
    quote: '全人群签约覆盖率达到60%以上',
    location: '本市 1.',
    indicatorId: 'fd-all',
    reason: { zh: '本市 ≥60%（2025）宽于同类中位数 ≥80%（2025）。' },
    advice: { zh: '参考同类的 ≥80%（2025），或说明本地理由。' },
  })
  expect(found?.peers.map((peer) => [peer.label, peer.value, peer.location])).toEqual([
    ['甲市', '≥70%（2025）', '甲市 1.'],
    ['乙市', '≥80%（2025）', '乙市 1.'],
    ['丙市', '≥90%（2025）', '丙市 1.'],
  ])
  expect(rules(review([{ ...measure, text: `全人群签约覆盖率达到85%以上。${bodies}`, targets: [fd(85)] }]))).not.toContain('review-weaker-than-median') // prettier-ignore
})

test('a ceiling above the peers’ ceilings is the weaker one', () => {
  const measure = (max: number) => [{ text: `个人支出占比降到${max}%以下。${bodies}`, themes: ['funding'], targets: [oop(max)], ...body }] // prettier-ignore
  expect(rules(review(measure(28)))).toContain('review-weaker-than-median')
  expect(rules(review(measure(24)))).not.toContain('review-weaker-than-median')
})

test('what most peers set and the draft lacks is missing, or without a number where it acts on the theme', () => {
  const found = review([{ title: '改革支付', text: '全面推行按病种分值付费。', themes: ['dip'], cues: { dip: '按病种分值' } }]) // prettier-ignore
  const missing = found.find((finding) => finding.indicatorId === 'fd-all')
  expect(missing).toMatchObject({ ruleId: 'review-missing-indicator', quote: null, span: null })
  expect(missing?.reason.zh).toBe('3 个同类地区中 3 个写明：甲市 ≥70%（2025）、乙市 ≥80%（2025）、丙市 ≥90%（2025）。')
  expect(missing?.advice.zh).toContain('≥80%（2025）')
  expect(found.find((finding) => finding.indicatorId === 'drg-share')).toMatchObject({
    ruleId: 'review-no-number',
    quote: '全面推行按病种分值付费。',
  })
  expect(found.filter((finding) => finding.ruleId === 'review-missing-theme').map((finding) => finding.theme)).toEqual([
    'primary-care',
  ])
})

test('vague words are found where peers give a number, not where they give none', () => {
  const found = review([{ text: '规范服务，稳步提升全人群签约覆盖率；逐步提高候诊区绿化率。', themes: ['family-doctors'] }]) // prettier-ignore
  const vague = found.filter((finding) => finding.ruleId === 'review-vague')
  expect(vague.map((finding) => [finding.indicatorId, finding.quote])).toEqual([
    ['fd-all', '1.规范服务，稳步提升全人群签约覆盖率；'],
  ])
})

test('a slip of the decimal point is found, an ordinary difference is not', () => {
  const measure = (value: number) => [{ text: `按病组付费的基金占比达到${value}%。${bodies}`, themes: ['drg'], targets: [drg(value)], ...body }] // prettier-ignore
  expect(review(measure(8))[0]).toMatchObject({
    ruleId: 'review-out-of-line',
    severity: 'error',
    reason: { zh: '本稿为 8%（2025），同类中位数为 ≥80%（2025）。' },
  })
  expect(rules(review(measure(40)))).not.toContain('review-out-of-line')
  expect(review(measure(800)).map((finding) => finding.ruleId)).toEqual(
    // told once
    expect.arrayContaining(['review-over-hundred']),
  )
})

test('text and task table are compared year by year, and a total spread over the years agrees', () => {
  const count = (quote: string, value: number, year: number) => ({
    quote,
    indicator: '引进骨干人数',
    kind: 'count' as const,
    comparator: '=' as const,
    min: value,
    max: value,
    unit: '人',
    year,
  })
  const text: MadeMeasure = {
    title: '改革支付',
    text: '按病组付费的基金占比达到70%，全人群签约覆盖率达到60%以上，引进骨干30人。',
    themes: ['drg'],
    targets: [drg(70), fd(60), count('引进骨干30人', 30, 2025)],
  }
  const table: MadeMeasure = {
    title: '改革支付',
    text: '按病组付费的基金占比达到75%；全人群签约覆盖率达到60%以上；引进骨干16人；再引进骨干14人。',
    themes: ['drg'],
    table: true,
    targets: [drg(75), fd(60), count('引进骨干16人', 16, 2024), count('再引进骨干14人', 14, 2025)],
  }
  const found = review([text, table]).filter((finding) => finding.ruleId.startsWith('review-table'))
  expect(found.map((finding) => [finding.ruleId, finding.indicatorId, finding.reason.zh])).toEqual([
    ['review-table-differs', 'drg-share', '正文写 70%（2025），附表同一年份写 75%（2025）。'],
  ])
})

test('an upstream plan is a floor', () => {
  const upstream = city('某省', [
    { text: '全人群签约覆盖率达到75%以上，按病组付费的基金占比达到70%。', themes: ['family-doctors'], targets: [fd(75), drg(70, { theme: 'drg' })] }, // prettier-ignore
  ])
  const measures = [{ text: `全人群签约覆盖率达到70%以上。${bodies}`, themes: ['family-doctors'], targets: [fd(70)], ...body }] // prettier-ignore
  const found = review(measures, { upstream })
  expect(found.slice(0, 2).map((finding) => [finding.ruleId, finding.indicatorId])).toEqual([
    ['review-weaker-than-upstream', 'fd-all'],
    ['review-missing-upstream', 'drg-share'],
  ])
  expect(found[0]?.peers).toEqual([
    {
      planId: '某省',
      label: '某省',
      quote: '全人群签约覆盖率达到75%以上',
      value: '≥75%（2025）',
      values: { zh: '≥75%（2025）', en: '≥75% (2025)' },
      location: '某省 1.',
    },
  ])
})

test('targets without a year or a body are found, fees and yearly numbers are not', () => {
  const fee = { quote: '签约费20元', indicator: '签约费', kind: 'amount' as const, unit: '元', min: 20, max: 20, comparator: '=' as const, year: null, yearText: null } // prettier-ignore
  const yearly = { quote: '每年培训30人', indicator: '培训人数', kind: 'count' as const, unit: '人', min: 30, max: 30, comparator: '=' as const, year: null, yearText: null, perYear: true } // prettier-ignore
  const found = review([
    { text: '全人群签约覆盖率达到90%以上，签约费20元，每年培训30人。', themes: ['family-doctors'], targets: [fd(90, { year: null, yearText: null }), fee, yearly] }, // prettier-ignore
    { text: `宣传。${bodies}`, themes: ['primary-care'], ...body },
  ])
  expect(found.filter((f) => f.ruleId === 'review-no-year').map((f) => f.quote)).toEqual([
    '全人群签约覆盖率达到90%以上',
  ])
  expect(found.filter((f) => f.ruleId === 'review-no-body').map((f) => [f.location, f.reason.en])).toEqual([
    ['本市 1.', 'The measure sets 3 targets and names no body.'],
  ])
})

test('a department that the peers name and the draft does not is mentioned last', () => {
  const found = review([{ title: '夯实基层', text: `推进达标。${bodies}`, themes: ['primary-care'], ...body }])
  expect(found.at(-1)).toMatchObject({ ruleId: 'review-other-department', theme: 'primary-care', severity: 'info' })
  expect(found.at(-1)?.reason.zh).toContain('市教育局')
})

test('findings come by tier and importance and say something in both languages', () => {
  const found = review([{ text: '全人群签约覆盖率达到6%以上。', themes: ['family-doctors'], targets: [fd(6)] }])
  const tiers = ['certain', 'likely', 'hint', 'doubt']
  const order = found.map(({ tier, importance }) => 100 * tiers.indexOf(tier) - importance)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  for (const { title, reason, advice } of found)
    for (const labels of [title, reason, advice]) expect(`${labels.zh}${labels.en}`).not.toMatch(/[{}]|^$/u)
  for (const rule of Object.values(reviewRules)) expect(rule.importance).toBeLessThanOrEqual(100)
})

test('no peers: only what the draft shows by itself', () => {
  const alone = reviewDraft(city('本市', [{ text: '全人群签约覆盖率达到60%以上。', themes: ['family-doctors'], targets: [fd(60)] }]), [], { vocabulary }) // prettier-ignore
  expect(rules(alone.findings)).toEqual(['review-no-body'])
})

test('the real plan whose text and table disagree on fixed pay: that finding and no other of its kind', () => {
  const text = readFileSync(join(import.meta.dirname, '../../corpus/xining-2024.md'), 'utf8')
  const found = reviewDraft(parsePlan(text), []).findings.filter((finding) => finding.ruleId === 'review-table-differs')
  expect(found.map((finding) => finding.indicatorId)).toEqual(['pay-fixed-share'])
  expect(found[0]?.reason.zh).toBe('正文写 ≥60%（2025），附表同一年份写 70% 左右（2025）。')
})

test('what only plans of another subject have is a hint that says so, or left out where no plan is of the subject', () => {
  const read = (folder: string, id: string): Plan =>
    parsePlan(readFileSync(join(import.meta.dirname, `../../fixtures/compare/${folder}/${id}.md`), 'utf8').replace(/⟦[^|⟦⟧]*\|([^⟦⟧]*)⟧/gu, '$1'), { id, label: id }) // prettier-ignore
  const missing = (draft: Plan, ...peers: Plan[]) =>
    reviewDraft(draft, peers).findings.filter(({ ruleId }) => /review-(?:missing|other-subject)/u.test(ruleId))
  const [childcare, tcm, other, province, city] = [
    read('drafts/seen', 'childcare'),
    read('rows-tcm', 'hedong'),
    read('rows-tcm', 'beiyuan'),
    read('chain', 'province'),
    read('chain', 'city'),
  ]
  for (const draft of [childcare, tcm]) {
    const found = missing(draft, province)
    expect(found.map(({ ruleId, tier }) => `${ruleId} ${tier}`)).toEqual(['review-other-subject hint'])
    expect(Number(/\d+/u.exec(found[0]?.reason.zh ?? '')?.[0])).toBeGreaterThan(3)
  }
  expect(missing(tcm, other).filter(({ tier }) => tier === 'likely').length).toBeGreaterThan(0)
  const mixed = missing(tcm, other, province, city).filter(({ peers }) => !peers.some(({ planId }) => planId === other.id)) // prettier-ignore
  expect(mixed.length).toBeGreaterThan(0)
  expect(mixed.every(({ tier, reason }) => tier === 'hint' && reason.zh.includes('主题重合不多'))).toBe(true)
})

test('how many of something only cities build is a hint for a county', () => {
  const plan = (name: string, sentence: string): Plan =>
    parsePlan(`${name}卫生健康事业高质量发展实施方案\n\n一、重点任务\n（一）提升应急能力。${sentence}（责任单位：卫生健康局）\n（二）做实签约服务。到2027年，家庭医生签约率达到70%。（责任单位：卫生健康局）\n`, { id: name, label: name }) // prettier-ignore
  const cities = ['西宁市', '海东市'].map((name, i) =>
    plan(name, `到2027年，组建卫生应急队伍${4 + i}支，院前急救满足率达到95%。`),
  )
  const tiersOf = (draft: Plan) =>
    reviewDraft(draft, cities).findings.flatMap(({ ruleId, title, tier }) => (ruleId === 'review-missing-indicator' ? [`${title.zh.split('：')[1] ?? ''} ${tier}`] : [])) // prettier-ignore
  const speech = '加强院前培训。'
  expect(tiersOf(plan('海北藏族自治州', speech))).toEqual(['院前急救满足率 likely', '卫生应急队伍数 likely'])
  expect(tiersOf(plan('互助土族自治县', speech))).toEqual(['院前急救满足率 likely', '卫生应急队伍数 hint'])
})
