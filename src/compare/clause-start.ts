import type { Plan, Target } from '../model.js'

/** How far before its quote the words are read that say what is done. */
const REACH = 24

/**
 * Where the clause begins that holds the beginning of a target's quote: 基本完成… for a quote that begins with 完成.
 *
 * @param target the target
 * @param plan its plan
 * @param signs what ends a clause; by default commas too
 */
export function clauseStart({ span }: Target, { source }: Plan, signs = '，。；：\n'): number {
  let { start } = span
  while (start > 0 && span.start - start < REACH && !signs.includes(source.charAt(start - 1))) start--
  return start
}
