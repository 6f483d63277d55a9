import type { Correction, Plan } from '../../model.js'

/** Stand-in until the library applies corrections itself. */
export function applyHand(
  plan: Plan,
  textHash: string,
  corrections: readonly Correction[],
): Promise<{ plan: Plan; unplaced: Correction[] }> {
  let targets = [...plan.targets]
  for (const { id, plan: of, anchor, indicator, change, who, when } of corrections) {
    if (of !== textHash) continue
    const at = targets.findIndex(
      ({ valueSpan, indicator: name }) => valueSpan.start === anchor.start && name === indicator,
    )
    const target = targets[at]
    if (target === undefined) continue
    if (change.kind === 'not-target') targets = targets.filter((one) => one !== target)
    else if (change.kind !== 'add')
      targets[at] = {
        ...target,
        ...(change.kind === 'edit' ? change.fields : {}),
        doubts: [],
        correction: { id, kind: change.kind, who, when, was: {} },
      }
  }
  return Promise.resolve({ plan: { ...plan, targets }, unplaced: [] })
}
