import type { Gold, GoldTarget, ResolvedGold, ResolvedTarget } from './gold-model.js'

/**
 * Find the offsets of every target's evidence and value.
 *
 * Targets stand in document order and their evidence is never padded to be unique, so each search begins where the
 * evidence before it begins; the same evidence and value twice running means the next place.
 *
 * @param gold the annotation as written
 * @param text the plan, without BOM
 * @returns the gold with UTF-16 offsets (end exclusive), and one line for each quote that is not in the text
 */
export function resolveGold(gold: Gold, text: string): { resolved: ResolvedGold; problems: string[] } {
  const problems: string[] = []
  const targets: ResolvedTarget[] = []
  let before: ResolvedTarget | undefined
  for (const target of gold.targets) {
    const found = locate(target, before, text)
    if (typeof found === 'string') problems.push(`${target.id}: ${found}`)
    else targets.push((before = found))
  }
  return { resolved: { ...gold, targets }, problems }
}

function locate(target: GoldTarget, before: ResolvedTarget | undefined, text: string): ResolvedTarget | string {
  const again = before?.evidence === target.evidence && before.valueText === target.valueText
  const from = before === undefined ? 0 : before.start + (again ? 1 : 0)
  const start = indexOfQuote(text, target.evidence, from)
  if (start < 0) return `no such evidence from offset ${from}: ${target.evidence}`
  const inside = indexOfQuote(target.evidence, target.valueText, 0)
  if (inside < 0) return `the value is not in the evidence: ${target.valueText}`
  const valueStart = start + inside
  return {
    ...target,
    start,
    end: start + target.evidence.length,
    valueStart,
    valueEnd: valueStart + target.valueText.length,
  }
}

/** Like `indexOf`, but a quote that begins with a digit never begins inside a longer number. */
function indexOfQuote(text: string, quote: string, from: number): number {
  let at = text.indexOf(quote, from)
  if (!/^\d/u.test(quote)) return at
  while (at > 0 && /[\d.]/u.test(text.charAt(at - 1))) at = text.indexOf(quote, at + 1)
  return at
}
