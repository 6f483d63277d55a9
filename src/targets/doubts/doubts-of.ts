import type { Doubt } from '../../model.js'
import type { DoubtQuestion, DoubtRule } from './doubt-rule.js'

/** What is asked of a rule, the same properties for each: the table is gone through for every value. */
export type EvenDoubt = Pick<DoubtRule, 'doubt' | 'when'>

/**
 * Make a table ready for {@link doubtsOf}.
 *
 * @param rules the table
 */
export const evenDoubts = (rules: readonly DoubtRule[]): EvenDoubt[] =>
  rules.map(({ doubt, when }) => ({ doubt, when }))

/**
 * Doubt what was read of a value where a rule says so.
 *
 * @param question the value, its passage and the target made of it
 * @param rules the table; a test leaves rules out of it
 * @returns codes, each once, in the order of the rules
 */
export function doubtsOf(question: DoubtQuestion, rules: readonly EvenDoubt[]): Doubt[] {
  const doubts: Doubt[] = []
  for (const { doubt, when } of rules) if (!doubts.includes(doubt) && when(question)) doubts.push(doubt)
  return doubts
}
