import { DONE_WITH, GOOD_FOR, KEPT_FOR, OF_STANDARD, PUT_THERE } from '../../words/frame-patterns.js'
import { cutWords, type Phrase } from './phrase.js'
import { trimJoints } from './read-words.js'

/** 30所卫生院|给予支持, 5个县|开展试点: what is done with the things counted, or what it is good for, ends their name. */
export function cutTail(words: Phrase): Phrase {
  const ends = [DONE_WITH, GOOD_FOR, KEPT_FOR, OF_STANDARD, PUT_THERE]
    .map((end) => words.text.search(end))
    .filter((at) => at >= 2)
  return ends.length === 0 ? words : trimJoints(cutWords(words, 0, Math.min(...ends)))
}
