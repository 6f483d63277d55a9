import type { Comparison, ComparisonRow, Labels, VerdictResult } from '../../model.js'
import { turnVerdict } from '../../output/parts/standings.js'
import type { State } from './state.js'

/** How one value stands to another, from its own point of view. */
export interface Standing {
  /** id of the other plan, `median` for the middle of the peers */
  other: string
  result: VerdictResult
  text: Labels
}

/**
 * The verdicts of a value in its row.
 *
 * @param row the row
 * @param plan id of the plan in the comparison
 * @param target id of the target
 */
export function standingIn({ verdicts }: ComparisonRow, plan: string, target: string): Standing[] {
  return verdicts.flatMap(({ a, b, targetA, targetB, result, text }): Standing[] => {
    if (a === plan && targetA === target) return [{ other: b, result, text }]
    if (b !== plan || targetB !== target) return []
    return [{ other: a, result: turnVerdict(result), text }]
  })
}

/** The verdicts of a target of a plan in the present comparison. */
export function standingOf(comparison: State['comparison'], key: string, target: string): Standing[] {
  if (comparison === null) return []
  const id = idOf(comparison.data, comparison.keys.indexOf(key))
  const row = comparison.data.rows.find(({ cells }) => {
    const cell = cells[id]
    return cell?.status === 'stated' && cell.targets.some((each) => each.id === target)
  })
  return row === undefined ? [] : standingIn(row, id, target)
}

function idOf(comparison: Comparison, at: number): string {
  return comparison.plans[at]?.id ?? ''
}
