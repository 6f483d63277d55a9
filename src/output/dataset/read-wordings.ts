import { openNames } from '../../compare/open-names.js'
import { openScopes } from '../../compare/read-scopes.js'
import { readAround } from '../../compare/read-around.js'
import { readSigns, type PlanSigns } from '../../compare/read-signs.js'
import type { Plan, Vocabulary } from '../../model.js'

/** What plans say of their quantities, without values: enough to sort the targets of any number of plans into rows. */
export type Wordings = PlanSigns

/**
 * What a plan says of its quantities.
 *
 * @param plan the plan
 * @param vocabulary what it was read with
 */
export function readWordings(plan: Plan, vocabulary: Vocabulary): Wordings {
  const aroundOf = readAround(plan)
  const members = plan.targets.map((target) => ({ target, around: aroundOf(target) }))
  return readSigns(members, openNames(openScopes(vocabulary)))
}
