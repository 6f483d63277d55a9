import { DONE_WITH } from '../../words/frame-patterns.js'
import { cutWords, type Phrase } from './phrase.js'
import { trimJoints } from './read-words.js'

/** 30所卫生院|给予支持, 5个县|开展试点: what is done with the things counted ends their name. */
export function cutTail(words: Phrase): Phrase {
  const end = DONE_WITH.exec(words.text)
  return end === null || end.index < 2 ? words : trimJoints(cutWords(words, 0, end.index))
}
