import type { Measure, Span } from '../model.js'

/**
 * A measure that has its place and its words; bodies, deadline, themes and citation are still to be read.
 *
 * @param id id inside the plan
 * @param sectionId section it stands in
 * @param number its marker as printed
 * @param title its heading
 * @param span UTF-16 offsets into `text`, end exclusive
 * @param text the source text
 */
export function createMeasure(
  id: string,
  sectionId: string | null,
  number: string | null,
  title: string | null,
  span: Span,
  text: string,
): Measure {
  return {
    id,
    sectionId,
    number,
    title,
    text: text.slice(span.start, span.end),
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
    location: '',
  }
}
