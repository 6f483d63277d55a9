import type { Finding } from '../../model.js'
import { describeLack } from './describe-lack.js'
import { groupSiblings } from './group-siblings.js'
import { listDeadlineless } from './list-deadlineless.js'
import type { ReviewContext } from './review-context.js'

/** Measures without a deadline where most of their siblings give one. */
export function findDeadlineless(context: ReviewContext): Finding[] {
  return [...listDeadlineless(context.draft, groupSiblings(context.draft))].map(([measure, counts]) =>
    describeLack('review-no-deadline', measure, counts, context),
  )
}
