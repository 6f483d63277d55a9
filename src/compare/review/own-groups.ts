import type { Comparison, ComparisonRow, Target } from '../../model.js'
import { foldPhrase } from '../fold-phrase.js'

/** What a draft says of one quantity, wherever it says it. */
export interface OwnGroup {
  label: string
  theme: string | null
  indicatorId: string | null
  better: ComparisonRow['better']
  match: ComparisonRow['match']
  targets: readonly Target[]
}

/**
 * The draft's targets by what they measure. Two values under one name and no indicator of the catalogue may stand in two
 * rows of a comparison, which lines up one plan with others; held against itself a draft speaks of one thing there
 * (体质健康优良率达到60% in the goals, 55% in a task).
 *
 * @param comparison the draft and its peers side by side
 * @param draftId the draft in it
 */
export function listOwnGroups({ rows }: Pick<Comparison, 'rows'>, draftId: string): OwnGroup[] {
  const groups: (OwnGroup & { targets: Target[] })[] = []
  const named = new Map<string, OwnGroup & { targets: Target[] }>()
  for (const { indicator, theme, better, match, cells } of rows) {
    const cell = cells[draftId]
    if (cell?.status !== 'stated') continue
    const keys = [...new Set(cell.targets.map((target) => foldPhrase(target.indicator).key))]
    const known = indicator.id === null ? keys.map((key) => named.get(key)).find((group) => group !== undefined) : undefined // prettier-ignore
    if (known !== undefined) {
      known.targets.push(...cell.targets)
      continue
    }
    const group = {
      label: indicator.label,
      theme,
      indicatorId: indicator.id,
      better,
      match,
      targets: [...cell.targets],
    }
    groups.push(group)
    if (indicator.id === null) for (const key of keys) named.set(key, group)
  }
  return groups
}
