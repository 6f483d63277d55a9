import type { Measure, Plan, Section, Span } from '../model.js'
import { createMeasure } from '../plan/create-measure.js'

/**
 * The text of a plan outside its measures, cut at headings: the opening, 总体要求 and the like, and what stands between
 * a part's heading and its first measure. Each piece is shaped like a measure so that it is aligned like one.
 *
 * @param plan the plan
 * @returns pieces in document order, with the section's id; blank ones are left out
 */
export function listLooseTexts(plan: Plan): Measure[] {
  const measures = [...plan.measures].sort((x, y) => x.span.start - y.span.start)
  const sections = [...plan.sections].sort((x, y) => x.span.start - y.span.start)
  const starts = [...new Set([...sections, ...measures].map(({ span }) => span.start))].sort((x, y) => x - y)
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? plan.source.length]))
  const pieces: Measure[] = [toPiece(plan, null, { start: 0, end: starts[0] ?? plan.source.length })]
  let at = 0
  let covered = 0 // end of the measures that start at or before the section: its numbered steps belong to it
  for (const section of sections) {
    const { start, end } = section.span
    for (let measure = measures[at]; measure !== undefined && measure.span.start <= start; measure = measures[++at])
      covered = Math.max(covered, measure.span.end)
    if (start < covered) continue
    pieces.push(toPiece(plan, section, { start, end: Math.min(end, next.get(start) ?? end) }))
  }
  return pieces.filter(({ text }) => text.trim() !== '')
}

function toPiece(plan: Plan, section: Section | null, span: Span): Measure {
  const { id, number, title } = section ?? { id: 'opening', number: null, title: null }
  const location = [plan.label, number, title].filter((part) => part !== null && part !== '').join(' ')
  return { ...createMeasure(id, section?.id ?? null, number, title, span, plan.source), location }
}
