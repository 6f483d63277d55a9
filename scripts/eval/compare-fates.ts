import type { TargetFate } from './target-fates.js'

/** A target whose fate a change turned. */
export interface TurnedFate {
  turn: 'gained' | 'lost' | 'changed'
  /** the line to print: key, both fates, and what is said now (before, where it is gone) */
  line: string
}

/**
 * What a change did to the targets of one text.
 *
 * @param before fates at the other revision
 * @param after fates now
 * @returns told now and not before (`gained`, and inventions that are gone), the other way round (`lost`), and what is
 *   wrong or doubted otherwise than it was (`changed`)
 */
export function compareFates(before: readonly TargetFate[], after: readonly TargetFate[]): TurnedFate[] {
  const now = new Map(after.map((fate) => [fate.key, fate]))
  const then = new Map(before.map((fate) => [fate.key, fate]))
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key): TurnedFate[] => {
    const old = then.get(key)
    const next = now.get(key)
    if (old?.fate === next?.fate) return []
    // a target that neither tells is an invention on one side only
    const better = Number(next?.told ?? next === undefined) - Number(old?.told ?? old === undefined)
    const turn = better > 0 ? 'gained' : better < 0 ? 'lost' : 'changed'
    return [{ turn, line: `${key}: ${old?.fate ?? 'none'} ⇒ ${next?.fate ?? 'none'} · ${(next ?? old)?.says ?? ''}` }]
  })
}
