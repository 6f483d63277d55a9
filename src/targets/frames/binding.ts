import type { Stretch } from '../../clause/split-sentences.js'
import type { Frame } from './frame.js'

/** What a value measures and of whom. */
export interface Binding {
  indicator: string
  subject: string | null
  /** the shortest stretch that holds indicator and value */
  quote: Stretch
  /** the number is a difference (提高3个百分点), not a level */
  change: boolean
  /** 千人口 where the value is counted for so many people */
  density: string | null
  /** what is measured is not plain from the words */
  weak: boolean
  frame: Frame
  /** binding of the value before it in its passage */
  before: Binding | null
}
