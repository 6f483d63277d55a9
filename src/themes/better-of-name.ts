import type { Target, Vocabulary } from '../model.js'
import { simplify } from '../text/traditional.js'
import { hasWord, wordList, type WordTable } from '../text/word-table.js'

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
  vocabulary: Vocabulary,
): 'higher' | 'lower' | null {
  if (kind === 'milestone') return null
  const name = simplify(indicator)
  const { lower, higher, more, fewer } = openWords(vocabulary)
  const holds = (words: WordTable<true>): boolean => hasWord(words, name, 0, name.length)
  if (kind === 'proportion') {
    const isMore = holds(more)
    return isMore === holds(fewer) ? null : isMore ? 'higher' : 'lower'
  }
  if (holds(lower)) return 'lower'
  return holds(higher) ? 'higher' : null
}

interface DirectionWords {
  lower: WordTable<true>
  higher: WordTable<true>
  more: WordTable<true>
  fewer: WordTable<true>
}

const opened = new WeakMap<Vocabulary, DirectionWords>()

function openWords(vocabulary: Vocabulary): DirectionWords {
  const known = opened.get(vocabulary)
  if (known !== undefined) return known
  const { lowerIsBetter = [], higherIsBetter = [], secondIsMore = [], secondIsFewer = [] } = vocabulary
  const words = {
    lower: wordList(lowerIsBetter),
    higher: wordList(higherIsBetter),
    more: wordList(secondIsMore),
    fewer: wordList(secondIsFewer),
  }
  opened.set(vocabulary, words)
  return words
}
