import type { Doubt } from '../../model.js'
import type { DoubtQuestion, DoubtRule } from './doubt-rule.js'

/**
 * Doubt what was read of a value where a rule says so.
 *
 * @param question the value, its passage and the target made of it
 * @param rules the table; a test leaves rules out of it
 * @returns codes, each once, in the order of the rules
 */
export function doubtsOf(question: DoubtQuestion, rules: readonly DoubtRule[]): Doubt[] {
  const doubts = new Set<Doubt>()
  for (const { doubt, when } of rules) if (when(question)) doubts.add(doubt)
  return [...doubts]
}
