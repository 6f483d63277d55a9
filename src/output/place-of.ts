import type { Plan } from '../model.js'

/** What {@link placeOf} reads of a plan. */
export type PlacedPlan = Pick<Plan, 'measures' | 'sections'>

/**
 * Where an offset stands, in the words of the document: the place of its measure, else the markers of its sections
 * (`二、（三）`), a section without a marker by its title.
 *
 * @param plan the plan
 * @param offset UTF-16 offset into the source
 * @returns null before the first section
 */
export function placeOf({ measures, sections }: PlacedPlan, offset: number): string | null {
  const measure = measures.find(({ span }) => span.start <= offset && offset < span.end)
  if (measure !== undefined) return measure.location
  let path: readonly string[] = []
  for (const section of sections)
    if (section.span.start <= offset && offset < section.span.end && section.path.length >= path.length)
      path = section.path
  const names = new Map(sections.map(({ id, number, title }) => [id, number ?? title ?? '']))
  const place = path.map((id) => names.get(id) ?? '').join('')
  return place === '' ? null : place
}
