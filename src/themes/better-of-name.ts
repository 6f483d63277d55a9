import type { Target, Vocabulary } from '../model.js'
import { simplify } from '../text/traditional.js'

/**
 * Which way a quantity is better by the words of its name, for those that the catalogue does not know. An unwanted thing
 * stays unwanted in a rate (死亡率, 患病率); of a proportion the second member tells (医护比 1:1.5: nurses a physician).
 *
 * @param target name and kind
 * @param vocabulary its words of direction
 * @returns null where no word tells, or words of both ways do
 */
export function betterOfName(
  { indicator, kind }: Pick<Target, 'indicator' | 'kind'>,
  { lowerIsBetter = [], higherIsBetter = [], secondIsMore = [], secondIsFewer = [] }: Vocabulary,
): 'higher' | 'lower' | null {
  const name = simplify(indicator)
  const holds = (words: readonly string[]): boolean => words.some((word) => name.includes(word))
  if (kind === 'milestone') return null
  if (kind === 'proportion') {
    const [more, fewer] = [holds(secondIsMore), holds(secondIsFewer)]
    return more === fewer ? null : more ? 'higher' : 'lower'
  }
  if (holds(lowerIsBetter)) return 'lower'
  return holds(higherIsBetter) ? 'higher' : null
}
