import { deeds } from '../../words/actions.js'
import { matchAt, wordList } from '../../text/word-table.js'

const deedTable = wordList(deeds)

/** Where the deed begins in 村卫生室|提供…; null where there is none. */
export function firstDeed(phrase: string): number | null {
  for (let at = 0; at < phrase.length; at++) {
    const hit = matchAt(deedTable, phrase, at)
    if (hit === null) continue
    if (at > 0 && /^[由能有归留均]$/u.test(hit.word) && !/[院室站心构人生校馆园]/u.test(phrase.charAt(at - 1))) continue
    return at
  }
  return null
}
