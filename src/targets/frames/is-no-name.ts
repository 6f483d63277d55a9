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
  return isHalf(name, '（', '）') || isHalf(name, '“', '”') || isHalf(name, '《', '》')
}

/** Whether a name opens something more or less often than it closes it. */
function isHalf(name: string, opener: string, closer: string): boolean {
  return count(name, opener) !== count(name, closer)
}

function count(name: string, sign: string): number {
  let found = 0
  for (let at = name.indexOf(sign); at >= 0; at = name.indexOf(sign, at + 1)) found++
  return found
}
