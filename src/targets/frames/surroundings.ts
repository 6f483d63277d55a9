import type { Span } from '../../model.js'
import type { Item } from '../cut-parts.js'

/** What a value may take words from beside its own part. */
export interface Surroundings {
  /** the value before it in the passage, bound like all before */
  last: Item | null
  /** the heading of its measure and where that is printed */
  heading: { text: string; span: Span } | null
  source: string
}
