import type { Audit, Comparison, Measure, Plan, PlanDiff, Review, Span, Target } from '../../src/model.js'

const source = [
  '云岭市人民政府办公室关于印发健康服务行动方案的通知',
  '云政办〔2024〕7号',
  '二、重点任务',
  '（一）做好签约服务',
  '1. 扩大签约。到2025年，居民签约率达到60%以上，每县新增社区医院2至3所。（市卫健委负责）',
  '2. 开展按病组付费。推进付费方式改革。',
].join('\n')

/** The span of a quote that occurs once. */
export function spanOf(quote: string): Span {
  const start = source.indexOf(quote)
  return { start, end: start + quote.length }
}

export function makeTarget(values: Partial<Target> & { quote: string; valueText: string }): Target {
  return {
    id: 't1',
    measureId: 'm1',
    indicator: '居民签约率',
    indicatorId: 'fd-coverage-all',
    subject: '居民',
    kind: 'ratio',
    comparator: '>=',
    min: 60,
    max: null,
    unit: '%',
    year: 2025,
    yearText: '到2025年',
    month: null,
    perYear: false,
    baseline: null,
    frame: null,
    why: [],
    doubts: [],
    certainty: 'firm',
    theme: 'family-doctors',
    span: spanOf(values.quote),
    valueSpan: spanOf(values.valueText),
    table: null,
    location: '云岭市 云政办〔2024〕7号 二、（一）1.',
    ...values,
  }
}

function makeMeasure(values: Partial<Measure> & Pick<Measure, 'id' | 'number' | 'title' | 'text'>): Measure {
  return {
    sectionId: 's2',
    table: false,
    rowOf: null,
    bodyMeasureId: null,
    lead: [],
    responsible: [],
    offices: [],
    deadline: null,
    deadlineSpan: null,
    themes: [],
    primaryTheme: null,
    span: spanOf(values.text),
    location: `云岭市 云政办〔2024〕7号 二、（一）${values.number ?? ''}`,
    ...values,
  }
}

/** A small plan made by hand. */
export function makePlan(): Plan {
  const body = spanOf('市卫健委')
  return {
    id: 'yunling',
    label: '云岭市',
    source,
    meta: {
      title: '云岭市人民政府办公室关于印发健康服务行动方案的通知',
      planTitle: '云岭市健康服务行动方案',
      docNumber: '云政办〔2024〕7号',
      issuer: '云岭市人民政府办公室',
      addressee: null,
      issuedOn: '2024-03-05',
      publishedOn: null,
      status: 'final',
      region: { code: '999900', name: '云岭市', level: 'city', province: '云岭省', city: '云岭市', county: null },
      basis: [{ title: '关于健康服务的意见', docNumber: '云发〔2023〕1号', span: { start: 0, end: 0 } }],
      attachments: [],
      attributes: {},
      spans: {},
    },
    tree: { type: 'root', children: [] },
    sections: [
      {
        id: 's1',
        parent: null,
        number: '二、',
        title: '重点任务',
        depth: 1,
        span: { start: spanOf('二、').start, end: source.length },
        titleSpan: spanOf('重点任务'),
        path: ['s1'],
      },
      {
        id: 's2',
        parent: 's1',
        number: '（一）',
        title: '做好签约服务',
        depth: 2,
        span: { start: spanOf('（一）').start, end: source.length },
        titleSpan: spanOf('做好签约服务'),
        path: ['s1', 's2'],
      },
    ],
    measures: [
      makeMeasure({
        id: 'm1',
        number: '1.',
        title: '扩大签约',
        text: source.split('\n')[4] ?? '',
        responsible: [{ name: '市卫健委', id: 'health-commission', span: body, inherited: false }],
        themes: [{ id: 'family-doctors', score: 1, cues: [] }],
        primaryTheme: 'family-doctors',
      }),
      makeMeasure({
        id: 'm2',
        number: '2.',
        title: '开展按病组付费',
        text: source.split('\n')[5] ?? '',
        themes: [{ id: 'drg', score: 1, cues: [] }],
        primaryTheme: 'drg',
      }),
    ],
    targets: [
      makeTarget({ quote: '居民签约率达到60%以上', valueText: '60%以上' }),
      makeTarget({
        id: 't2',
        quote: '每县新增社区医院2至3所',
        valueText: '2至3所',
        indicator: '社区医院',
        indicatorId: 'community-hospitals',
        theme: 'primary-care',
        kind: 'count',
        comparator: 'range',
        min: 2,
        max: 3,
        unit: '所',
      }),
    ],
    exclusions: [],
    messages: [],
  }
}

/** Two plans compared by hand: one cell stated, one without a number, one absent. */
export function makeComparison(): Comparison {
  const plan = makePlan()
  const [ratio, count] = plan.targets
  if (ratio === undefined || count === undefined) throw new Error('the sample has two targets')
  const other: Target = {
    ...ratio,
    id: 't9',
    min: 55.5,
    comparator: '=',
    max: 55.5,
    year: 2027,
    location: '平湖县 平政发〔2025〕3号 一、2.',
  }
  const summary = {
    id: plan.id,
    label: plan.label,
    title: plan.meta.planTitle,
    docNumber: plan.meta.docNumber,
    region: plan.meta.region,
    issuedOn: plan.meta.issuedOn,
    status: plan.meta.status,
    measures: 2,
    targets: 2,
  }
  return {
    plans: [summary, { ...summary, id: 'pinghu', label: '平湖县', docNumber: '平政发〔2025〕3号', status: 'draft' }],
    themes: [
      theme('primary-care', '基层医疗', 'Primary care', null, { yunling: 1 }),
      theme('family-doctors', '家庭医生', 'Family doctors', 'primary-care', { yunling: 1, pinghu: 1 }),
    ],
    rows: [
      {
        key: 'community-hospitals',
        indicator: { id: 'community-hospitals', label: '社区医院' },
        theme: 'primary-care',
        match: 'catalogue',
        score: null,
        unitFamily: 'institution',
        better: 'higher',
        cells: {
          yunling: { status: 'stated', targets: [count], answer: 't2' },
          pinghu: {
            status: 'no-number',
            quote: '建设社区医院',
            span: { start: 3, end: 9 },
            measureId: 'm7',
            theme: 'primary-care',
            location: '平湖县 平政发〔2025〕3号 一、3.',
          },
        },
        verdicts: [],
      },
      {
        key: 'fd-coverage-all',
        indicator: { id: 'fd-coverage-all', label: '居民签约率' },
        theme: 'family-doctors',
        match: 'catalogue',
        score: null,
        unitFamily: 'percent',
        better: 'higher',
        cells: {
          yunling: { status: 'stated', targets: [ratio], answer: 't1' },
          pinghu: { status: 'stated', targets: [other], answer: 't9' },
        },
        verdicts: [
          {
            a: 'yunling',
            b: 'pinghu',
            targetA: 't1',
            targetB: 't9',
            result: 'stricter',
            reasons: ['year'],
            text: { zh: '云岭市严于平湖县', en: 'Yunling is stricter than Pinghu' },
          },
        ],
      },
      {
        key: '健康小屋',
        indicator: { id: null, label: '健康小屋' },
        theme: null,
        match: 'similar',
        score: 0.8,
        unitFamily: 'item',
        better: null,
        cells: { yunling: { status: 'absent' } },
        verdicts: [],
      },
    ],
  }
}

function theme(id: string, zh: string, en: string, broader: string | null, counts: Record<string, number>) {
  const measure = { id: 'm1', title: '扩大签约', quote: '', span: { start: 0, end: 1 }, location: '云岭市 一、' }
  const cells = Object.entries(counts).map(([plan, targets]) => [plan, { measures: [measure], targets }])
  return { theme: id, label: { zh, en }, broader, cells: Object.fromEntries(cells) as Comparison['themes'][0]['cells'] }
}

export function makeReview(): Review {
  const { plans } = makeComparison()
  const [draft, peer] = plans
  if (draft === undefined || peer === undefined) throw new Error('the sample has two plans')
  return {
    draft,
    peers: [peer],
    upstream: null,
    findings: [
      {
        ruleId: 'weaker-than-peers',
        tier: 'likely',
        severity: 'warning',
        importance: 80,
        title: { zh: '签约率低于同类', en: 'Coverage below peers' },
        reason: { zh: '平湖县为70%', en: 'Pinghu has 70%' },
        advice: { zh: '考虑提高', en: 'Consider raising it' },
        quote: '居民签约率达到60%以上',
        span: spanOf('居民签约率达到60%以上'),
        location: '云岭市 云政办〔2024〕7号 二、（一）1.',
        theme: 'family-doctors',
        indicatorId: 'fd-coverage-all',
        peers: [{ planId: 'pinghu', label: '平湖县', quote: '70%', value: '≥70%（2027）', location: '平湖县 一、2.' }],
      },
    ],
  }
}

export function makeDiff(): PlanDiff {
  const { plans } = makeComparison()
  const [a, b] = plans
  const [target] = makePlan().targets
  if (a === undefined || b === undefined || target === undefined) throw new Error('the sample has two plans')
  const ref = { id: 'm1', title: '扩大签约', quote: '', span: { start: 0, end: 1 }, location: '云岭市 二、1.' }
  return {
    a,
    b,
    measures: [
      { status: 'kept', reworded: false, similarity: 1, a: ref, b: ref, words: [], bodies: [], targets: [] },
      {
        status: 'reworded',
        reworded: true,
        similarity: 0.8,
        a: ref,
        b: { ...ref, title: '扩大签约范围' },
        words: [
          { op: 'equal', text: '扩大' },
          { op: 'delete', text: '签约' },
          { op: 'insert', text: '签约范围' },
        ],
        bodies: [{ op: 'added', name: '市医保局', role: 'lead' }],
        targets: [
          {
            status: 'stricter',
            a: target,
            b: { ...target, min: 65 },
            reasons: [],
            text: { zh: '要求提高：居民签约率 ≥60% → ≥65%', en: 'stricter: 60% → 65%' },
          },
        ],
      },
    ],
    targets: [],
  }
}

export function makeAudit(): Audit {
  const [plan] = makeComparison().plans
  if (plan === undefined) throw new Error('the sample has two plans')
  return {
    plan,
    spans: { checked: 10, wrong: [{ what: 'target', span: { start: 1, end: 3 }, quote: '60' }] },
    values: { checked: 2, same: 1, differing: [{ targetId: 't1', quote: '60%以上' }] },
    numerals: { found: 9, unclaimed: [{ text: '37', span: { start: 5, end: 7 } }] },
    coverage: { characters: 100, inLeaves: 99, twice: 0 },
    messages: { 'numbering-gap': 1 },
    doubtful: [
      {
        targetId: 't1',
        indicator: '居民签约率',
        quote: '居民签约率达到60%以上',
        span: spanOf('居民签约率达到60%以上'),
        doubts: ['year'],
        location: '云岭市 云政办〔2024〕7号 二、（一）1.',
      },
    ],
    unread: [],
  }
}
