import { groupAlike, type AlikeGroup, type ApartFrom } from './group-alike.js'
import { joinFilled } from './join-filled.js'
import { listFilled } from './list-filled.js'
import type { Names } from './open-names.js'
import type { CountedSign } from './sign-of.js'

/**
 * Group signs that carry no indicator id: those of like wording, and of these groups the ones whose names say the same when what
 * they leave out is filled from what stands around them.
 *
 * @param signs signs in the order of the plans
 * @param names the names of the comparison
 * @param apartFrom what the plans themselves tell apart
 * @returns groups in the order of their first member
 */
export function groupSimilar(signs: readonly CountedSign[], names: Names, apartFrom: ApartFrom): AlikeGroup[] {
  const groups = groupAlike(signs, names, apartFrom)
  return joinFilled(groups, listFilled(groups, names), apartFrom)
}
