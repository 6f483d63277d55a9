import type { PlanMeta, Section } from '../model.js'

/**
 * Paste-ready citation of a place: 西宁市 宁政办〔2024〕24号 二、（三）9.
 *
 * @param meta region, document number and title of the plan
 * @param sections sections of the plan by id
 * @param sectionId section of the place, null for unheaded text
 * @returns region, document number (or title) and the numbers of the sections from the top
 */
export function targetLocation(
  meta: PlanMeta,
  sections: ReadonlyMap<string, Section>,
  sectionId: string | null,
): string {
  const path = sectionId === null ? [] : (sections.get(sectionId)?.path ?? [])
  const numbers = path.map((id) => {
    const section = sections.get(id)
    return section?.number ?? section?.title ?? ''
  })
  const document = meta.docNumber ?? (meta.planTitle === null ? null : `《${meta.planTitle}》`)
  return [meta.region?.name, document, numbers.join('')]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' ')
}
