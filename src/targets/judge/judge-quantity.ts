import type { ExclusionReason, RuleId } from '../../model.js'
import type { Quantity } from '../../clause/quantity.js'
import type { Reading } from '../../clause/reading.js'
import { judgeRules } from './judge-rules.js'
import type { Told } from '../time/read-time.js'
import { askAbout, timeOf } from './question.js'
import type { JudgeRule, Stage } from './rule.js'
import { TRAITS, traitsOf } from './traits-of.js'

/** Whether a quantity is a promise, and the rule that says so. */
export interface Judgement {
  /** null for a promise */
  reason: ExclusionReason | null
  why: RuleId
  /** the promise rests on a weak rule alone */
  weak: boolean
  /** what its sentence says of its time */
  told: Told | null
}

/** Of a number that no rule of a shortened table decides. */
const UNJUDGED = 'unjudged'

/** What is asked of a rule and a stage, the same properties for each: the table is gone through for every number. */
interface EvenRule {
  id: RuleId
  when: JudgeRule['when']
  then: JudgeRule['then']
  weak: boolean
}

interface EvenStage {
  asks: NonNullable<Stage['asks']> | null
  rules: readonly EvenRule[]
  /** the rules that are asked of numbers with some traits; null for a stage that asks every rule of every number */
  byTraits: readonly (readonly EvenRule[])[] | null
}

const evened = new WeakMap<readonly Stage[], readonly EvenStage[]>()

function evenStages(stages: readonly Stage[]): readonly EvenStage[] {
  const known = evened.get(stages)
  if (known !== undefined) return known
  const even = stages.map(({ asks = null, rules }) => ({
    asks,
    rules: rules.map(evenRule),
    byTraits: sortRules(rules),
  }))
  evened.set(stages, even)
  return even
}

const evenRule = ({ id, when, then, weak = false }: JudgeRule): EvenRule => ({ id, when, then, weak })

/** For each set of traits the rules that may fit, in their order: a number is asked about a third of its neighbours' rules. */
function sortRules(rules: readonly JudgeRule[]): readonly (readonly EvenRule[])[] | null {
  if (rules.every(({ of }) => of === undefined)) return null
  const all = Object.values(TRAITS).reduce((bits, bit) => bits | bit, 0)
  return Array.from({ length: all + 1 }, (_, traits) =>
    rules.filter(({ of }) => of === undefined || (traits & TRAITS[of]) !== 0).map(evenRule),
  )
}

/**
 * Decide whether a quantity is a commitment, and if not, why it is left out.
 *
 * @param reading the passage
 * @param quantity one of its quantities
 * @param stages the table to ask; a test leaves rules out of it
 * @returns the decision of the first rule that fits
 */
export function judgeQuantity(reading: Reading, quantity: Quantity, stages: readonly Stage[] = judgeRules): Judgement {
  const question = askAbout(reading, quantity)
  for (const { asks, rules, byTraits } of evenStages(stages)) {
    if (asks !== null && !asks(question)) continue
    for (const { id, when, then, weak } of byTraits?.[traitsOf(question)] ?? rules) {
      if (!when(question)) continue
      const decision = typeof then === 'function' ? then(question) : then
      if (decision === 'pass') break
      if (decision !== 'promise') return { reason: decision, why: id, weak, told: null }
      const told = timeOf(question)
      return { reason: null, why: id, weak: weak || (told.lean && told.tense === 'past'), told }
    }
  }
  // the last rule of the table decides everything
  return { reason: null, why: UNJUDGED, weak: true, told: null }
}
