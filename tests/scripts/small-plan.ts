import type { GoldMeasure, ResolvedGold, ResolvedTarget } from '../../scripts/eval/gold-model.js'
import type { Body, Measure, Plan, Section, Target } from '../../src/model.js'

/** A made-up plan of one task, for tests of the scorer. */
export const text = '一、任务\n1.建床位。到2030年，建成床位300张，护士达到90%以上，建成甲医院。（县甲局、县乙局负责）'

const targets: ResolvedTarget[] = [
  goldTarget('t1', '床位300张', '300张', { unit: '张', min: 300, max: 300, indicatorId: 'hospice-beds' }),
  goldTarget('t2', '护士达到90%以上', '90%以上', { comparator: '>=', unit: '%', min: 90, max: null }),
  goldTarget('t3', '建成甲医院', '建成甲医院', {
    kind: 'milestone',
    comparator: null,
    unit: null,
    min: null,
    max: null,
  }),
]

const measure: GoldMeasure = {
  id: 'm1',
  section: 's2',
  number: '1.',
  title: '建床位',
  lead: [],
  responsible: ['县甲局', '县乙局'],
  deadline: '2030年底前',
  themes: ['primary-care', 'workforce'],
  primaryTheme: 'primary-care',
}

/** The annotation of {@link text}. */
export const gold: ResolvedGold = {
  doc: 'small',
  meta: {
    title: null,
    planTitle: null,
    docNumber: null,
    issuer: null,
    issuedOn: null,
    region: { province: null, city: null, county: null },
    level: 'county',
    status: 'final',
    basis: [],
    basisNumbers: [],
  },
  sections: [
    { id: 's1', parent: null, number: '一、', title: '任务', depth: 1 },
    { id: 's2', parent: 's1', number: '1.', title: '建床位', depth: 3 },
  ],
  measures: [measure],
  targets,
}

/** What a parser that agrees with {@link gold} in everything would give. */
export function agreeingPlan(): Plan {
  const span = { start: 0, end: text.length }
  const sections = gold.sections.map((section): Section => ({ ...section, span, titleSpan: null, path: [section.id] }))
  return {
    id: 'small',
    label: 'small',
    source: text,
    meta: {
      title: null,
      planTitle: null,
      docNumber: null,
      issuer: null,
      addressee: null,
      issuedOn: null,
      publishedOn: null,
      status: 'final',
      region: null,
      basis: [],
      attachments: [],
      attributes: {},
      spans: {},
    },
    tree: { type: 'root', children: [] },
    sections,
    measures: gold.measures.map(planMeasure),
    targets: targets.map(planTarget),
    exclusions: [],
    messages: [],
  }
}

function goldTarget(id: string, evidence: string, valueText: string, fields: Partial<ResolvedTarget>): ResolvedTarget {
  const start = text.indexOf(evidence)
  const valueStart = text.indexOf(valueText, start)
  return {
    id,
    measure: 'm1',
    evidence,
    valueText,
    indicator: evidence,
    subject: null,
    kind: 'count',
    comparator: '=',
    min: null,
    max: null,
    unit: null,
    year: 2030,
    yearText: '到2030年',
    perYear: false,
    certainty: 'firm',
    theme: 'primary-care',
    indicatorId: null,
    start,
    end: start + evidence.length,
    valueStart,
    valueEnd: valueStart + valueText.length,
    ...fields,
  }
}

function planMeasure(wanted: GoldMeasure): Measure {
  const span = { start: text.indexOf('1.'), end: text.length }
  const body = (name: string): Body => ({ name, id: null, span, inherited: false })
  return {
    id: wanted.id,
    sectionId: wanted.section,
    number: wanted.number,
    title: wanted.title,
    text: '',
    table: false,
    rowOf: null,
    bodyMeasureId: null,
    lead: wanted.lead.map(body),
    responsible: wanted.responsible.map(body),
    offices: [],
    deadline: wanted.deadline,
    deadlineSpan: null,
    themes: wanted.themes.map((id) => ({ id, score: 1, cues: [] })),
    primaryTheme: wanted.primaryTheme,
    span,
    location: '',
  }
}

function planTarget(wanted: ResolvedTarget): Target {
  const { measure: measureId, evidence, start, end, valueStart, valueEnd, ...same } = wanted
  return {
    ...same,
    measureId,
    quote: evidence,
    span: { start, end },
    valueSpan: { start: valueStart, end: valueEnd },
    month: null,
    baseline: null,
    frame: null,
    why: [],
    doubts: [],
    table: null,
    location: '',
  }
}
