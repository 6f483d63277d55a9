import type { Plan } from '../../model.js'

/**
 * The numbers of the sections that hold an offset, from the top: 二、（二）2.; null before the first one.
 *
 * @param plan the draft
 * @param offset UTF-16 offset into its source
 */
export function sectionPlace({ sections }: Plan, offset: number): string | null {
  const section = sections.findLast(({ span }) => span.start <= offset && offset < span.end)
  if (section === undefined) return null
  const titles = new Map(sections.map(({ id, number, title }) => [id, number ?? title ?? '']))
  return section.path.map((id) => titles.get(id) ?? '').join('')
}
