import type { Plan } from '../model.js'
import { askPlan, findEvidence, type AskedPlan } from './find-evidence.js'
import type { PmcAnswer, PmcDimension, PmcGrade, PmcScore, PmcSheet, PmcValue, PmcVariable } from './pmc.js'
import { gradeOf } from './pmc-index.js'

export interface PmcOptions {
  /** other grades than those of the sheet */
  grades?: readonly PmcGrade[]
  /** what a coder says, by id of the variable (`X9:4`, or `X10` where it has no second level); it goes before the text */
  answers?: Readonly<Record<string, 0 | 1 | null>>
}

/**
 * Score a plan by a sheet of the policy-modelling-consistency index (Ruiz Estrada 2011, Policy modeling: Definition,
 * classification and evaluation, Journal of Policy Modeling 33(4)). Each second-level variable is 1 with the words that
 * show it, 0 with what was looked for and is not there, or null where a text cannot tell: that is left to the coder and
 * counted. A first-level variable is the mean of its second-level ones; the index is their sum. While answers are open,
 * both are null and stand between `low` and `high`.
 *
 * @param plan the plan
 * @param sheet the variables
 * @param options grades, and a coder's answers
 */
export function scorePmc(plan: Plan, sheet: PmcSheet, options: PmcOptions = {}): PmcScore {
  const { grades = sheet.grades, answers: said = {} } = options
  const asked = askPlan(plan)
  const answers = sheet.dimensions.flatMap((dimension) =>
    askedOf(dimension).map((variable) => answer(asked, dimension.id, variable, said[variable.id])),
  )
  const dimensions = sheet.dimensions.map((dimension) => valueOf(dimension, answers))
  const sum = (side: 'low' | 'high'): number => dimensions.reduce((total, value) => total + value[side], 0)
  const [low, high] = [sum('low'), sum('high')]
  const open = dimensions.reduce((total, value) => total + value.open, 0)
  const grade = gradeOf(low, grades)
  return {
    plan: { id: plan.id, label: plan.label },
    sheet: sheet.id,
    dimensions,
    answers,
    index: open === 0 ? low : null,
    low,
    high,
    open,
    grade: grade !== null && grade === gradeOf(high, grades) ? grade : null,
  }
}

/** A first-level variable without second-level ones is asked itself. */
function askedOf({ id, labels, variables, rule }: PmcDimension): readonly PmcVariable[] {
  return variables.length > 0 ? variables : [{ id, labels, rule: rule ?? { kind: 'ask' } }]
}

function answer(
  asked: AskedPlan,
  dimension: string,
  { id, labels, rule, otherwise }: PmcVariable,
  said: 0 | 1 | null | undefined,
): PmcAnswer {
  const base = { id, dimension, labels }
  const found = findEvidence(asked, rule)
  const evidence = found.why === 'found' ? found.evidence : null
  const looked = found.why === 'absent' ? found.looked : []
  if (said === 0 || said === 1)
    return { ...base, score: said, why: 'coder', evidence: said === 1 ? evidence : null, looked }
  if (found.why === 'found') return { ...base, score: 1, why: 'found', evidence, looked }
  if (found.why === 'open' || otherwise === 'ask') return { ...base, score: null, why: 'open', evidence, looked }
  return { ...base, score: 0, why: 'absent', evidence, looked }
}

function valueOf({ id, labels }: PmcDimension, answers: readonly PmcAnswer[]): PmcValue {
  const own = answers.filter(({ dimension }) => dimension === id)
  const ones = own.filter(({ score }) => score === 1).length
  const open = own.filter(({ score }) => score === null).length
  const low = ones / own.length
  return { id, labels, value: open === 0 ? low : null, low, high: (ones + open) / own.length, open }
}
