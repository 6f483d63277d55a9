import type { Item } from '../cut-parts.js'
import type { Reading } from '../../clause/reading.js'
import type { Binding } from './binding.js'
import type { Sides } from './sides.js'
import type { Chain } from './split-names.js'
import type { Surroundings } from './surroundings.js'

/** What is known of a value whose frame is filled. */
export interface Filling {
  reading: Reading
  item: Item
  sides: Sides
  chain: Chain
  around: Surroundings
  /** binding of the value before it in its sentence */
  near: Binding | null
  /** shares and rates, also proportions */
  isShare: boolean
}
