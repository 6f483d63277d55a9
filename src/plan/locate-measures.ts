import type { Measure, PlanMeta, Section } from '../model.js'

/**
 * Write the paste-ready citation of each measure: 西宁市 宁政办〔2024〕24号 二、（三）9.
 *
 * @param measures measures; `location` is set
 * @param sections sections they stand in, each after the one it is part of
 * @param meta region and document number
 */
export function locateMeasures(measures: readonly Measure[], sections: readonly Section[], meta: PlanMeta): void {
  const head = join(meta.region?.name ?? '', meta.docNumber ?? (meta.planTitle === null ? '' : `《${meta.planTitle}》`))
  const numbered = sections.some((section) => section.number !== null)
  const places = new Map<string, string>()
  for (const { id, parent, number, title } of sections) {
    const above = parent === null ? '' : (places.get(parent) ?? '')
    places.set(id, above + (number ?? (title === null ? '' : numbered ? `附件《${title}》` : `《${title}》`)))
  }
  for (const measure of measures) {
    const place = places.get(measure.sectionId ?? '') ?? ''
    measure.location = join(head, measure.table ? place + (measure.number ?? '') : place)
  }
}

const join = (a: string, b: string): string => (a === '' ? b : b === '' ? a : `${a} ${b}`)
