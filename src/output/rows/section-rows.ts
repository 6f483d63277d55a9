import type { Plan } from '../../model.js'
import { regionColumns } from './plan-rows.js'
import type { Row } from './row.js'

/** One row a section: the outline of a plan, each with the section it stands in. */
export function sectionRows(plans: readonly Plan[]) {
  return plans.flatMap((plan) => {
    const region = regionColumns(plan)
    return plan.sections.map(
      (section) =>
        ({
          ...region,
          sectionId: section.id,
          parentId: section.parent,
          marker: section.number,
          title: section.title,
          depth: section.depth,
          start: section.span.start,
          end: section.span.end,
        }) satisfies Row,
    )
  })
}
