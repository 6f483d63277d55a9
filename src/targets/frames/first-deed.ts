import { BODY_SIGN, NOUN_DEED, SHORT_DEED } from '../../words/name-words.js'
import { deeds, outcomeDeeds } from '../../words/actions.js'
import { hasWord, matchAt, wordList } from '../../text/word-table.js'

const deedTable = wordList(deeds)
const outcomeTable = wordList(outcomeDeeds)

/** Where the deed begins in 村卫生室|提供…; null where there is none. */
export function firstDeed(phrase: string): number | null {
  for (let at = 0; at < phrase.length; at++) {
    const hit = matchAt(deedTable, phrase, at)
    if (hit === null) continue
    if (at > 0 && SHORT_DEED.test(hit.word) && !BODY_SIGN.test(phrase.charAt(at - 1))) continue
    // 建设示范村|达到标准: part of the noun where what is reached stands behind
    if (at > 0 && NOUN_DEED.test(hit.word) && hasWord(outcomeTable, phrase, hit.end + 1, phrase.length)) continue
    return at
  }
  return null
}
