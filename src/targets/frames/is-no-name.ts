import { NO_NAME } from '../../words/doubt-patterns.js'

/** A longer name is a description. */
const LONGEST = 50

/**
 * Whether what was read cannot be a name: too short or too long, with a break of a clause or half a bracket in it.
 *
 * @param name the name as it would be printed
 */
export function isNoName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name)) return true
  const count = (sign: string): number => name.split(sign).length
  return count('（') !== count('）') || count('“') !== count('”') || count('《') !== count('》')
}
