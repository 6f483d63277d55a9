import type { Measure, PlanMeta, Section } from '../model.js'

/**
 * Write the paste-ready citation of each measure: 西宁市 宁政办〔2024〕24号 二、（三）9.
 *
 * @param measures measures; `location` is set
 * @param sections sections they stand in
 * @param meta region and document number
 */
export function locateMeasures(measures: readonly Measure[], sections: readonly Section[], meta: PlanMeta): void {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const head = [meta.region?.name, meta.docNumber ?? (meta.planTitle === null ? null : `《${meta.planTitle}》`)]
  const numbered = sections.some((section) => section.number !== null)
  for (const measure of measures) {
    const path = byId.get(measure.sectionId ?? '')?.path ?? []
    const numbers = path.map((id) => {
      const section = byId.get(id)
      return (
        section?.number ??
        (section?.title == null ? '' : numbered ? `附件《${section.title}》` : `《${section.title}》`)
      )
    })
    const row = measure.table ? [measure.number ?? ''] : []
    measure.location = [...head, [...numbers, ...row].join('')].filter((part) => part != null && part !== '').join(' ')
  }
}
