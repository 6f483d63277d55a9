import type { Passage } from '../../src/plan/passage.js'
import type { Records } from '../../src/plan/records.js'
import { foldText } from '../../src/text/fold.js'

/** What a case may say of the place its text stands in. */
export interface Place {
  zone?: Passage['zone']
  role?: Passage['role']
  issued?: string
  year?: number
  column?: string
  heading?: string
  header?: string
  /** title of the plan; the text is then a numbered item of it */
  title?: string
}

/** Records of a small text: one passage a line, in the task part of a plan unless the place says otherwise. */
export function makeRecords(text: string, place: Place = {}): Records {
  const passages: Passage[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length }
    start = span.end + 1
    const folded = foldText(text, span)
    if (folded.text === '') continue
    passages.push({
      text: folded,
      role: place.role ?? (place.column === undefined ? 'text' : 'cell'),
      zone: place.zone ?? 'tasks',
      sectionId: place.title === undefined ? null : 's1',
      measureId: place.heading === undefined ? null : 'm1',
      markerLength: 0,
      cell:
        place.column === undefined
          ? null
          : {
              table: 0,
              row: 1,
              column: place.column,
              year: place.year ?? null,
              yearText: place.column,
              header: place.header === 'true',
              unsure: false,
              facts: null,
            },
    })
  }
  const span = { start: 0, end: text.length }
  return {
    meta: {
      title: place.title ?? null,
      planTitle: place.title ?? null,
      docNumber: null,
      issuer: null,
      addressee: null,
      issuedOn: place.issued === undefined ? null : `${place.issued}-03-01`,
      publishedOn: null,
      status: 'final',
      region: null,
      basis: [],
      attachments: [],
      attributes: {},
      spans: {},
    },
    sections: [],
    measures:
      place.heading === undefined
        ? []
        : [
            {
              id: 'm1',
              sectionId: null,
              number: '1.',
              title: place.heading,
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
              location: '一、1.',
            },
          ],
    passages,
    messages: [],
  }
}
