import type { Stretch } from '../../clause/split-sentences.js'
import type { Phrase } from './phrase.js'
import { NO_SLOTS, type Slots } from './slots.js'

export type SlotName = keyof Slots

/** Where a slot that the value's own words leave empty was filled from. */
export type Donor =
  'none' | 'echo' | 'list' | 'whole' | 'sentence' | 'clause' | 'measured' | 'before' | 'next' | 'row' | 'heading'

/** What a value measures: the slots, how they are printed, and how sure they are. */
export interface Frame {
  slots: Slots
  /**
   * `plain`: the slots as they stand; `deed`: the share or number of those who do a thing (达到标准的医院占比); `part`: a part of the whole that stands in `partOf` (签约服务费中医保基金支付额);
   * `gift`: what a rule gives, to whom and for each of what (新建养老机构每张床位建设补贴)
   */
  form: 'plain' | 'deed' | 'part' | 'gift'
  /** what the kind of value adds: 数, 占比, 覆盖率, 增幅 */
  suffix: string
  /** what was filled from elsewhere */
  filled: ReadonlyMap<SlotName, Donor>
  /** the shortest stretch that holds words and value, in units of the passage */
  quote: Stretch
  /** the number is a difference, not a level */
  change: boolean
  /** the words' own whole, before slots were taken from others */
  own: Phrase
  /** a weak rule read it */
  weak: boolean
}

/** A frame that nothing is known of yet. */
export const emptyFrame = (quote: Stretch): Frame => ({
  slots: NO_SLOTS,
  form: 'plain',
  suffix: '',
  filled: new Map(),
  quote,
  change: false,
  own: { text: '', at: [] },
  weak: false,
})
