import type { Reading } from '../../clause/reading.js'
import type { Stretch } from '../../clause/split-sentences.js'
import { readTime, type Told } from './read-time.js'

/** What a word of coverage or a deed is in time. */
export const timeOfWords = (reading: Reading, { start, end }: Stretch): Told =>
  readTime(reading, { start, numberStart: start, end, isBound: false, isMoney: false })
