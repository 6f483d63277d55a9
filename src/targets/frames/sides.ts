import type { Phrase } from './phrase.js'

/** The words of a value's own part before and behind it. */
export interface Sides {
  /** words before it without openers, circumstances and the way to the value */
  head: Phrase
  /** the verb that reaches the value */
  verb: string | null
  verbWords: Phrase
  change: boolean
  ofWhole: boolean
  everyYear: boolean
  /** the words before it may end in half of a verb */
  isHalf: boolean
  /** whom it is done for */
  toward: Phrase
  /** words behind it */
  tail: Phrase
  /** source offset where the words before begin, -1 where there are none */
  start: number
  /** end of the words behind it in the passage */
  end: number
}
