import type { Plan } from '../../model.js'

/**
 * Citation of the measure that holds an offset, else of the section's heading.
 *
 * @param plan the draft
 * @param offset UTF-16 offset into its source
 */
export function locateIn(plan: Plan, offset: number): string | null {
  const inside = ({ span }: { span: { start: number; end: number } }): boolean =>
    span.start <= offset && offset < span.end
  const measure = plan.measures.findLast(inside)
  if (measure !== undefined) return measure.location
  const section = plan.sections.findLast(inside)
  if (section === undefined) return null
  const titles = new Map(plan.sections.map(({ id, number, title }) => [id, number ?? title ?? '']))
  return section.path.map((id) => titles.get(id) ?? '').join('')
}
