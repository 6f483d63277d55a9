import { allMatches } from '../../text/all-matches.js'
import { endsAt } from '../../text/affix.js'
import { LIST_JOINTS } from '../../words/name-words.js'
import { DESCRIBES, DESCRIPTION_SIGNS, DESCRIPTIONS, SIZE_OF_IT, SIZE_SIGN } from '../../words/half-names.js'
import { cutWords, joinWords, type Phrase } from './phrase.js'

/** So many members at least must say what something is like: the others may be deeds (信息共享, 上下联动). */
const FEWEST = 2
const JOINT = new RegExp(`[${LIST_JOINTS}]`, 'u')

/**
 * Leave out what a thing is like, where three words or more of one length say it: 布局合理、权责清晰、运行高效的|县域医共体, and how large it
 * is: 50个托位规模的|托育机构. A list of things (公立医院、民营医院、养老机构的床位) stays.
 */
export function dropDescriptions(said: Phrase): Phrase {
  const words = withoutSize(said)
  if (!DESCRIPTION_SIGNS.every((sign) => words.text.includes(sign))) return words
  let from = 0
  const parts: Phrase[] = []
  for (const match of allMatches(words.text, DESCRIPTIONS)) {
    const [list] = match
    const members = list.slice(0, -1).split(JOINT)
    if (members.filter((member) => endsAt(DESCRIBES, member)).length < FEWEST) continue
    parts.push(cutWords(words, from, match.index))
    from = match.index + list.length
  }
  return from === 0 ? words : joinWords(...parts, cutWords(words, from))
}

function withoutSize(words: Phrase): Phrase {
  const size = words.text.includes(SIZE_SIGN) ? SIZE_OF_IT.exec(words.text) : null
  if (size === null) return words
  return joinWords(cutWords(words, 0, size.index), cutWords(words, size.index + size[0].length))
}
