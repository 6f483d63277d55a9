import { choice, one, optionalNumber, type RawFlags } from './option-values.js'
import { usageError } from './problem.js'

/** What the plots are called on the command line. */
export const plotNames = ['dots', 'heat', 'slope', 'coverage', 'multiples'] as const
/** What a coding sheet asks about. */
export const unitNames = ['measures', 'targets'] as const

/** Options of `cite`, `sheet`, `agree`, `pmc` and `plot`; null where they are not given. */
export interface ResearchFlags {
  quotes: boolean
  url: string | null
  accessed: string | null
  of: (typeof unitNames)[number] | null
  order: 'text' | 'random' | 'doubt' | 'value' | 'name' | null
  sample: number | null
  /** half of the width of the interval that is wished, 0.05 for ±5 points */
  halfWidth: number | null
  /** 0.95 */
  confidence: number | null
  seed: number | null
  repeats: number | null
  machine: boolean
  blind: boolean
  sheet: string | null
  answers: string | null
  kind: (typeof plotNames)[number] | null
  grey: boolean
}

/** Check the options that only the commands for research know. */
export function readResearchFlags(raw: RawFlags): ResearchFlags {
  return {
    quotes: raw['quotes'] === true,
    url: one(raw['url'], 'url'),
    accessed: day(one(raw['accessed'], 'accessed')),
    of: choice(one(raw['of'], 'of'), 'of', unitNames),
    order: choice(one(raw['order'], 'order'), 'order', ['text', 'random', 'doubt', 'value', 'name'] as const),
    sample: optionalNumber(raw['sample'], 'sample'),
    halfWidth: share(one(raw['halfWidth'], 'half-width'), 'half-width'),
    confidence: share(one(raw['confidence'], 'confidence'), 'confidence'),
    seed: optionalNumber(raw['seed'], 'seed'),
    repeats: optionalNumber(raw['repeats'], 'repeats'),
    machine: raw['machine'] === true,
    blind: raw['blind'] === true,
    sheet: one(raw['sheet'], 'sheet'),
    answers: one(raw['answers'], 'answers'),
    kind: choice(one(raw['kind'], 'kind'), 'kind', plotNames),
    grey: raw['grey'] === true,
  }
}

/** A number between 0 and 1, or a percentage (`5%`). */
function share(value: string | null, name: string): number | null {
  if (value === null) return null
  const text = value.trim()
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
  if (text !== '' && number > 0 && number < 1) return number
  throw usageError(
    `--${name} 应为 0 与 1 之间的数（如 0.05 或 5%），不是“${value}”`,
    `--${name} takes a number between 0 and 1 (0.05 or 5%), not "${value}"`,
  )
}

function day(value: string | null): string | null {
  if (value === null || /^\d{4}-\d{2}-\d{2}$/u.test(value)) return value
  throw usageError(
    `--accessed 应为日期（如 2026-01-02），不是“${value}”`,
    `--accessed takes a day such as 2026-01-02, not "${value}"`,
  )
}
