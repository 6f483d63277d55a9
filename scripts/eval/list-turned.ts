import type { readPlan } from '../../src/read-plan.js'
import { compareFates } from './compare-fates.js'
import type { ResolvedGold } from './gold-model.js'
import { targetFates } from './target-fates.js'

/** A text to score: its bytes, the file name that tells the format, and its annotation. */
export interface GoldText {
  id: string
  file: string
  bytes: Uint8Array
  gold: ResolvedGold
}

/**
 * Read every text with two libraries and say, target by target, what the change gained and lost.
 *
 * @param texts the texts with their annotations
 * @param before the library at the other revision
 * @param after the library now
 * @returns a line a target whose fate turned under the id of its text, and a closing line of counts
 */
export async function listTurned(
  texts: readonly GoldText[],
  before: typeof readPlan,
  after: typeof readPlan,
): Promise<string[]> {
  const counts = { gained: 0, lost: 0, changed: 0 }
  const lines: string[] = []
  for (const { id, file, bytes, gold } of texts) {
    const [old, now] = await Promise.all([before(bytes, { id, name: file }), after(bytes, { id, name: file })])
    const turned = compareFates(targetFates(gold, old), targetFates(gold, now))
    if (turned.length > 0) lines.push(id)
    for (const { turn, line } of turned) {
      counts[turn]++
      lines.push(`  ${turn.padEnd(7)} ${line}`)
    }
  }
  return [...lines, `gained ${counts.gained}, lost ${counts.lost}, otherwise wrong or doubted ${counts.changed}`]
}
