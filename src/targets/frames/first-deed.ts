import { BODY_SIGN, SHORT_DEED } from '../../words/name-words.js'
import { deeds } from '../../words/actions.js'
import { matchAt, wordList } from '../../text/word-table.js'

const deedTable = wordList(deeds)

/** Where the deed begins in 村卫生室|提供…; null where there is none. */
export function firstDeed(phrase: string): number | null {
  for (let at = 0; at < phrase.length; at++) {
    const hit = matchAt(deedTable, phrase, at)
    if (hit === null) continue
    if (at > 0 && SHORT_DEED.test(hit.word) && !BODY_SIGN.test(phrase.charAt(at - 1))) continue
    return at
  }
  return null
}
