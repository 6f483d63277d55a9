import type { Lang, Measure, Plan, Section } from '../../model.js'
import { citeTarget } from '../cite-target.js'
import { regionColumns } from './plan-rows.js'
import { joinWords, type Row } from './row.js'

/** One row a measure. */
export function measureRows(plans: readonly Plan[], lang: Lang = 'zh') {
  return plans.flatMap((plan) => {
    const region = regionColumns(plan)
    const sections = new Map(plan.sections.map((section) => [section.id, section]))
    const targets = new Map<string, number>()
    for (const { measureId } of plan.targets)
      if (measureId !== null) targets.set(measureId, (targets.get(measureId) ?? 0) + 1)
    return plan.measures.map(
      (measure) =>
        ({
          ...region,
          measureId: measure.id,
          sectionId: measure.sectionId,
          section: sectionPath(measure, sections),
          marker: measure.number,
          title: measure.title,
          theme: measure.primaryTheme,
          themes: joinWords(measure.themes.map(({ id }) => id)),
          lead: joinWords(measure.lead.map(({ name }) => name)),
          responsible: joinWords(measure.responsible.map(({ name }) => name)),
          offices: joinWords(measure.offices.map(({ name }) => name)),
          deadline: measure.deadline,
          table: measure.table,
          targets: targets.get(measure.id) ?? 0,
          text: measure.text,
          start: measure.span.start,
          end: measure.span.end,
          location: measure.location,
          citation: citeTarget(plan, measure, lang),
        }) satisfies Row,
    )
  })
}

/** One row a body of a measure: who answers for what. */
export function bodyRows(plans: readonly Plan[]) {
  return plans.flatMap((plan) => {
    const region = regionColumns(plan)
    return plan.measures.flatMap((measure) =>
      (['lead', 'responsible'] as const).flatMap((role) =>
        measure[role].map(
          (body, i) =>
            ({
              ...region,
              measureId: measure.id,
              position: i + 1,
              title: measure.title,
              theme: measure.primaryTheme,
              role,
              body: body.name,
              bodyId: body.id,
              inherited: body.inherited,
              start: body.span.start,
              end: body.span.end,
              location: measure.location,
            }) satisfies Row,
        ),
      ),
    )
  })
}

function sectionPath(measure: Measure, sections: ReadonlyMap<string, Section>): string | null {
  const path = measure.sectionId === null ? [] : (sections.get(measure.sectionId)?.path ?? [])
  const titles = path.map((id) => {
    const section = sections.get(id)
    return `${section?.number ?? ''}${section?.title ?? ''}`
  })
  return titles.length === 0 ? null : titles.join(' › ')
}
