import type { Correction, Corrections, TargetFields } from '../model.js'
import { comparatorCode } from '../output/rows/comparator-code.js'
import type { CodeValue, CodedUnit, Coding } from './coding.js'
import type { CodingFile } from './read-coding-sheet.js'

/** Corrections as codings, and how many of them are about no unit of the sheet. */
export interface CorrectionCodings {
  /** one a person, in the order in which they first said something */
  codings: Coding[]
  unmatched: number
}

/**
 * Corrections of the workbench as answers to a coding sheet of targets. A confirmed target has the machine's answers, an
 * edited one those that the person gave in place of them, one that is no target the answer `no`; what nobody looked at is
 * left open.
 *
 * @param corrections as kept in a file
 * @param file a coding sheet of the same plans, with the machine's answers
 */
export function codingOfCorrections(corrections: Corrections, file: CodingFile): CorrectionCodings {
  const people = new Map<string, Map<string, CodedUnit>>()
  const machine = new Map(file.machine?.units.map((unit) => [unit.unit, unit]))
  let unmatched = 0
  for (const correction of corrections.corrections) {
    const unit = machine.get(findUnit(correction, file) ?? '')
    if (unit === undefined) {
      unmatched++
      continue
    }
    const own = people.get(correction.who) ?? new Map<string, CodedUnit>()
    people.set(correction.who, own.set(unit.unit, { ...unit, codes: answersOf(correction, unit.codes) }))
  }
  const variables = file.coding.variables
  return {
    codings: [...people].map(([coder, units]) => ({ coder, variables, units: [...units.values()] })),
    unmatched,
  }
}

/** The same text, the same value, and of several targets with that value the one of the same name. */
function findUnit({ plan, anchor, indicator }: Correction, { places }: CodingFile): string | null {
  const found = [...places].filter(
    ([, { text, start, end }]) => text === plan && start < anchor.end && anchor.start < end,
  )
  const named = found.find(([, place]) => place.indicator === indicator)
  return (named ?? found[0])?.[0] ?? null
}

function answersOf({ change }: Correction, read: CodedUnit['codes']): CodedUnit['codes'] {
  if (change.kind === 'not-target') return { promise: 'no' }
  const said: Record<string, CodeValue | null> = change.kind === 'confirm' ? {} : fieldCodes(change.fields)
  const answers: Record<string, CodeValue> = {}
  for (const [id, code] of Object.entries<CodeValue | null>({ ...read, promise: 'yes', ...said }))
    if (code !== null) answers[id] = code
  return answers
}

function fieldCodes(fields: TargetFields): Record<string, CodeValue | null> {
  const codes: Record<string, CodeValue | null> = {}
  const { comparator, min, max, year, certainty, theme } = fields
  if (comparator !== undefined) codes['comparator'] = comparatorCode(comparator) ?? 'none'
  if (min !== undefined) codes['min'] = min
  if (max !== undefined) codes['max'] = max
  if (year !== undefined) codes['year'] = year
  if (certainty !== undefined) codes['certainty'] = certainty
  if (theme !== undefined) codes['theme'] = theme
  return codes
}
