import type { Measure, PlanMessage, PlanMeta, Section } from '../model.js'
import type { Passage } from './passage.js'

/** What plan/ makes of a tree. Measures have bodies, deadline and place; their themes are still empty. */
export interface Records {
  meta: PlanMeta
  sections: Section[]
  measures: Measure[]
  /** every leaf in document order; can be gone through again and again, and makes the passages of a long plan each time */
  passages: Iterable<Passage>
  messages: PlanMessage[]
}
