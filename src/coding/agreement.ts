import type { Labels } from '../model.js'
import type { CodeValue, CodedUnit, Coding, MeasurementLevel } from './coding.js'
import { bootstrapIntervals, type BootstrapOptions, type Estimate } from './reliability/bootstrap-intervals.js'
import { cohensKappa } from './reliability/cohens-kappa.js'
import { fleissKappa } from './reliability/fleiss-kappa.js'
import { krippendorffsAlpha } from './reliability/krippendorffs-alpha.js'
import { perCentAgreement } from './reliability/per-cent-agreement.js'
import type { Ratings } from './reliability/ratings.js'

/** How far two or more coders agree. */
export interface Agreement {
  coders: string[]
  /** units that two coders or more have answered in any variable */
  units: number
  variables: VariableAgreement[]
}

/** Coefficients of one variable over all its codes. */
export interface VariableAgreement {
  id: string
  labels: Labels
  level: MeasurementLevel
  /** units with two answers or more */
  units: number
  /** answers that were given at all */
  answers: number
  /** 0–1 */
  perCent: Estimate
  /** of exactly two coders; null for more */
  cohen: Estimate | null
  fleiss: Estimate
  alphaNominal: Estimate
  /** null where the answers are no numbers */
  alphaInterval: Estimate | null
  /** each code against all others, the most frequent first; empty for numbers */
  codes: CodeAgreement[]
  disagreements: Disagreement[]
}

/** One code against all others. */
export interface CodeAgreement {
  code: CodeValue
  /** how often it was given */
  given: number
  perCent: Estimate
  cohen: Estimate | null
  fleiss: Estimate
  alpha: Estimate
}

/** A unit to which different answers were given. */
export interface Disagreement extends Pick<CodedUnit, 'unit' | 'location' | 'quote'> {
  /** coder → answer; null where it was left open */
  answers: Record<string, CodeValue | null>
}

/**
 * Agreement of coders: per cent agreement, Cohen's kappa (two coders), Fleiss' kappa, Krippendorff's alpha (nominal, and
 * interval for numbers), over all codes of a variable and of each code, with bootstrap intervals; and every disagreement
 * with its quote. Units are matched by their key, in whatever order the coders had them; what a coder left open is missing,
 * not a code.
 *
 * @param codings one a coder; two or more
 * @param options seed, repeats and confidence of the intervals
 * @throws Error where there are fewer than two coders, or two of the same name
 */
export function agreement(codings: readonly Coding[], options: BootstrapOptions = {}): Agreement {
  const coders = codings.map(({ coder }) => coder)
  if (coders.length < 2) throw new Error('Agreement needs the codings of two coders or more.')
  const twice = coders.find((coder, i) => coders.indexOf(coder) !== i)
  if (twice !== undefined)
    throw new Error(`Two codings are by the same coder, "${twice}"; give each a name of its own.`)
  const variables = new Map(codings.flatMap((coding) => coding.variables.map((variable) => [variable.id, variable])))
  const units = new Map<string, CodedUnit>()
  for (const coding of codings) for (const unit of coding.units) if (!units.has(unit.unit)) units.set(unit.unit, unit)
  const answers = codings.map((coding) => new Map(coding.units.map(({ unit, codes }) => [unit, codes])))
  const rowOf = (unit: string, variable: string): (CodeValue | null)[] =>
    answers.map((own) => own.get(unit)?.[variable] ?? null)
  const compared = (row: readonly (CodeValue | null)[]): boolean => row.filter((code) => code !== null).length > 1
  const made = [...variables.values()].map((variable): VariableAgreement => {
    const rows = [...units.values()].map((unit) => ({ unit, row: rowOf(unit.unit, variable.id) }))
    const ratings = rows.map(({ row }) => row).filter(compared)
    return {
      ...variable,
      units: ratings.length,
      answers: rows.flatMap(({ row }) => row).filter((code) => code !== null).length,
      ...coefficients(ratings, variable.level, options),
      codes: variable.level === 'nominal' ? codesOf(ratings, coders.length, options) : [],
      disagreements: rows.flatMap(({ unit, row }) => {
        const given = row.filter((code) => code !== null)
        if (new Set(given).size < 2) return []
        const { location, quote } = unit
        return [{ unit: unit.unit, location, quote, answers: Object.fromEntries(coders.map((coder, i) => [coder, row[i] ?? null])) }] // prettier-ignore
      }),
    }
  })
  const seen = [...units.keys()].filter((unit) => made.some(({ id }) => compared(rowOf(unit, id))))
  return { coders, units: seen.length, variables: made }
}

function coefficients(
  ratings: Ratings,
  level: MeasurementLevel,
  options: BootstrapOptions,
): Pick<VariableAgreement, 'perCent' | 'cohen' | 'fleiss' | 'alphaNominal' | 'alphaInterval'> {
  const { cohen, alphaInterval, ...rest } = bootstrapIntervals(
    ratings,
    {
      perCent: perCentAgreement,
      cohen: cohensKappa,
      fleiss: fleissKappa,
      alphaNominal: (rows, weights) => krippendorffsAlpha(rows, 'nominal', weights),
      alphaInterval: (rows, weights) => (level === 'interval' ? krippendorffsAlpha(rows, 'interval', weights) : null),
    },
    options,
  )
  return {
    ...rest,
    cohen: (ratings[0]?.length ?? 0) > 2 ? null : cohen,
    alphaInterval: level === 'interval' ? alphaInterval : null,
  }
}

function codesOf(ratings: Ratings, coders: number, options: BootstrapOptions): CodeAgreement[] {
  const given = new Map<CodeValue, number>()
  for (const row of ratings) for (const code of row) if (code !== null) given.set(code, (given.get(code) ?? 0) + 1)
  const byFrequency = [...given].sort(([a, n], [b, m]) => m - n || (String(a) < String(b) ? -1 : 1))
  return byFrequency.map(([code, count]) => {
    const binary = ratings.map((row) => row.map((each) => (each === null ? null : Number(each === code))))
    const { perCent, cohen, fleiss, alphaNominal } = coefficients(binary, 'nominal', options)
    return { code, given: count, perCent, cohen: coders > 2 ? null : cohen, fleiss, alpha: alphaNominal }
  })
}
