import type { Measure, Target } from '../../src/model.js'
import type { Passage } from '../../src/plan/passage.js'
import type { Records } from '../../src/plan/records.js'
import { foldText } from '../../src/text/fold.js'

/** Records of one plan whose measures are run-in headings with text: 标题。正文。 */
export function makeRecords(texts: readonly string[]): { records: Records; source: string } {
  const source = texts.join('\n')
  let start = 0
  const measures: Measure[] = []
  const passages: Passage[] = []
  texts.forEach((text, i) => {
    const span = { start, end: start + text.length }
    const id = `m${i + 1}`
    measures.push({
      id,
      sectionId: null,
      number: `${i + 1}.`,
      title: text.slice(0, text.indexOf('。')),
      text,
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
      span,
      location: id,
    })
    passages.push({
      text: foldText(source, span),
      role: 'text',
      zone: 'tasks',
      sectionId: null,
      measureId: id,
      markerLength: 0,
      cell: null,
    })
    start += text.length + 1
  })
  const meta = {
    title: null,
    planTitle: null,
    docNumber: null,
    issuer: null,
    addressee: null,
    issuedOn: null,
    publishedOn: null,
    status: 'final' as const,
    region: null,
    basis: [],
    attachments: [],
    attributes: {},
    spans: {},
  }
  return { source, records: { meta, sections: [], measures, passages, messages: [] } }
}

/** A target with only what tells its indicator. */
export function makeTarget(target: Partial<Target>): Target {
  const quote = target.quote ?? target.indicator ?? ''
  return {
    id: 't1',
    measureId: null,
    indicator: '',
    indicatorId: null,
    subject: null,
    kind: 'ratio',
    comparator: '=',
    min: 1,
    max: 1,
    unit: '%',
    valueText: '1%',
    year: null,
    yearText: null,
    month: null,
    perYear: false,
    baseline: null,
    frame: null,
    why: [],
    doubts: [],
    certainty: 'firm',
    theme: null,
    quote,
    span: { start: 0, end: quote.length },
    valueSpan: { start: 0, end: quote.length },
    table: null,
    location: '',
    ...target,
  }
}
