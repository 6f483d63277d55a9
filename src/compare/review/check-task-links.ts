import type { Finding, Measure, Plan } from '../../model.js'
import { placeOfMeasure } from './place-of-measure.js'
import { makeFinding, type ReviewContext } from './review-context.js'

/** So large a share of the rows must belong to tasks of the text, or the table is of something else. */
const LINKED = 0.6
const FEWEST = 3

/** Tasks that stand only in the text or only in the attached task table, where the two otherwise go together. */
export function checkTaskLinks({ draft }: ReviewContext): Finding[] {
  const rows = listTaskRows(draft)
  if (rows.length === 0) return []
  const linked = new Set(rows.map(({ bodyMeasureId }) => bodyMeasureId).filter((id) => id !== null))
  const first = rows[0]?.span.start ?? 0
  const texts = draft.measures.filter(({ table, span }) => !table && span.start < first)
  const parts = new Set(texts.filter(({ id }) => linked.has(id)).map((measure) => partOf(draft, measure)))
  const alone = texts.filter((measure) => !linked.has(measure.id) && parts.has(partOf(draft, measure)))
  return [
    ...rows
      .filter(({ bodyMeasureId }) => bodyMeasureId === null)
      .map((row) => describe('review-task-only-table', row, draft)),
    // a table of some of the tasks is no slip
    ...(alone.length > texts.length * (1 - LINKED) ? [] : alone).map((measure) =>
      describe('review-task-only-text', measure, draft),
    ),
  ]
}

/** The rows of the tables whose rows belong to tasks of the text; beside them a table of indicators may be attached. */
function listTaskRows({ measures }: Plan): Measure[] {
  const tables = new Map<string | null, Measure[]>()
  for (const measure of measures) {
    if (!measure.table || measure.rowOf !== null) continue
    const rows = tables.get(measure.sectionId)
    if (rows === undefined) tables.set(measure.sectionId, [measure])
    else rows.push(measure)
  }
  return [...tables.values()].flatMap((rows) => {
    const linked = new Set(rows.map(({ bodyMeasureId }) => bodyMeasureId).filter((id) => id !== null))
    return rows.length < FEWEST || linked.size < LINKED * rows.length ? [] : rows
  })
}

/** The part of the plan that a measure stands in: the section at the top. */
function partOf({ sections }: Plan, { sectionId }: Measure): string {
  return sections.find(({ id }) => id === sectionId)?.path[0] ?? ''
}

function describe(rule: 'review-task-only-table' | 'review-task-only-text', measure: Measure, draft: Plan): Finding {
  const { place, name } = placeOfMeasure(draft, measure)
  return makeFinding(rule, { measure: name }, { theme: measure.primaryTheme, place })
}
