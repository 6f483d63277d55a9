import type { Frame } from './frame.js'

/**
 * A frame with some of it changed, of one shape wherever it is made; see `changeSlots`.
 *
 * @param frame what stays
 * @param changes what is changed
 */
export function changeFrame(frame: Frame, changes: Partial<Frame>): Frame {
  return {
    slots: changes.slots ?? frame.slots,
    form: changes.form ?? frame.form,
    suffix: changes.suffix ?? frame.suffix,
    filled: changes.filled ?? frame.filled,
    quote: changes.quote ?? frame.quote,
    change: changes.change ?? frame.change,
    own: changes.own ?? frame.own,
    weak: changes.weak ?? frame.weak,
  }
}
