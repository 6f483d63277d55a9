import type { Plan, Target, Vocabulary } from '../model.js'
import type { Passage } from '../plan/passage.js'
import { findTargets } from '../targets/find-targets.js'
import { foldText } from '../text/fold.js'

/**
 * Whether a target's value reads the same from its own quote alone, without the text around it. What a density is
 * counted per may stand before the quote (每千人口…医师数达到4.6人、注册护士数达到5.5人), so only its first part must agree.
 *
 * @param plan the plan the target is from
 * @param target a target with a number
 * @param vocabulary what the plan was read with; by default the built-in one
 */
export function reparseTarget(plan: Plan, target: Target, vocabulary?: Vocabulary): boolean {
  const passage: Passage = {
    text: foldText(plan.source, target.span),
    // a quote stands for itself, as a cell does
    role: 'cell',
    zone: 'tasks',
    sectionId: null,
    measureId: null,
    markerLength: 0,
    cell: null,
  }
  const records = { meta: plan.meta, sections: [], measures: [], passages: [passage], messages: [] }
  return findTargets(records, plan.source, undefined, undefined, undefined, vocabulary).targets.some(
    (found) =>
      found.valueSpan.start === target.valueSpan.start &&
      found.comparator === target.comparator &&
      found.min === target.min &&
      found.max === target.max &&
      isSameUnit(found.unit, target.unit),
  )
}

function isSameUnit(found: string | null, wanted: string | null): boolean {
  return found === wanted || (found !== null && wanted !== null && wanted.startsWith(`${found}/`))
}
