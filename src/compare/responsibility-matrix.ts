import { departmentOf } from '../plan/department-of.js'
import { defaultVocabulary } from '../health/vocabulary.js'
import type { Body, Labels, Measure, Plan, Vocabulary } from '../model.js'

/** Who answers for a theme in a plan. */
export interface ResponsibilityCell {
  lead: ResponsibleBody[]
  responsible: ResponsibleBody[]
}

/** A department and how often it is named; bodies that the vocabulary does not know go by their printed name. */
export interface ResponsibleBody {
  id: string | null
  label: string
  /** as printed, each spelling once */
  names: string[]
  measures: string[]
}

/** One theme across plans. */
export interface ResponsibilityRow {
  theme: string
  label: Labels
  cells: Record<string, ResponsibilityCell>
}

/**
 * Theme × plan → lead and responsible departments. A measure counts under its primary theme; where the plan names no
 * lead, all its bodies are responsible.
 *
 * @param plans plans to line up
 * @param options vocabulary, by default the built-in one
 * @returns one row a theme that any plan has a measure for, in the order of the vocabulary
 */
export function responsibilityMatrix(
  plans: readonly Plan[],
  options: { vocabulary?: Vocabulary } = {},
): ResponsibilityRow[] {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  const rows: ResponsibilityRow[] = []
  for (const theme of vocabulary.themes) {
    const cells: Record<string, ResponsibilityCell> = {}
    for (const plan of plans) {
      const measures = plan.measures.filter((measure) => measure.primaryTheme === theme.id)
      if (measures.length > 0)
        cells[plan.id] = {
          lead: countBodies(measures, (measure) => measure.lead, vocabulary),
          responsible: countBodies(measures, (measure) => measure.responsible, vocabulary),
        }
    }
    if (Object.keys(cells).length > 0) rows.push({ theme: theme.id, label: theme.prefLabel, cells })
  }
  return rows
}

function countBodies(
  measures: readonly Measure[],
  bodiesOf: (measure: Measure) => readonly Body[],
  vocabulary: Vocabulary,
): ResponsibleBody[] {
  const bodies = new Map<string, ResponsibleBody>()
  for (const measure of measures)
    for (const { id: known, name } of bodiesOf(measure)) {
      const id = known ?? departmentOf(name, vocabulary)
      const label = vocabulary.departments.find((department) => department.id === id)?.prefLabel.zh ?? name
      const body = bodies.get(id ?? name) ?? { id, label, names: [], measures: [] }
      if (!body.names.includes(name)) body.names.push(name)
      if (!body.measures.includes(measure.id)) body.measures.push(measure.id)
      bodies.set(id ?? name, body)
    }
  return [...bodies.values()].sort((a, b) => b.measures.length - a.measures.length)
}
