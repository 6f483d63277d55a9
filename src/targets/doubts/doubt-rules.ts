import type { DoubtRule } from './doubt-rule.js'
import { nameDoubts } from './name-doubts.js'
import { promiseDoubts } from './promise-doubts.js'
import { unitDoubts } from './unit-doubts.js'
import { valueDoubts } from './value-doubts.js'
import { yearDoubts } from './year-doubts.js'

/**
 * The rules by which a value is doubted that was read: all of them are asked. Source: the annotation guidelines, “Doubt”.
 */
export const doubtRules: readonly DoubtRule[] = [
  ...nameDoubts,
  ...valueDoubts,
  ...promiseDoubts,
  ...unitDoubts,
  ...yearDoubts,
]
