import { changeFrame } from './change-frame.js'
import type { Frame } from './frame.js'
import type { Phrase } from './phrase.js'
import { readSlots } from './read-slots.js'

/** A frame of words that name what is measured by themselves. */
export function plain(frame: Frame, words: Phrase, suffix: string): Frame {
  return changeFrame(frame, { form: 'plain', suffix, slots: readSlots(words), own: words })
}
