import { FIVE_YEARS, OWN_YEARS } from '../../words/draft-faults.js'
import { readChineseNumeral } from '../../text/numerals.js'
import type { Plan, Target } from '../../model.js'

/** The first and the last year of a plan, as far as they are known. */
export interface OwnYears {
  first: number | null
  last: number | null
  /** where the title names none: the year of most goals, and the latest one, which may be a vision */
  goals: number | null
  vision: number | null
}

/** The year that the first of the numbered five-year plans whose names are read (十一五) begins with. */
const ELEVENTH = 2006

/**
 * The years that the title of a plan names (2024—2027年, “十五五”), which it may begin before if it is signed earlier; where
 * the title names none, those of its goals.
 */
export function readOwnYears({ meta: { issuedOn, planTitle, title }, targets }: Plan): OwnYears {
  const named = yearsIn((planTitle ?? title ?? '').replace(/\s+/gu, ''))
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  if (named === null) return { first: issued, last: null, ...yearsOfGoals(targets) }
  return { first: Math.min(named[0], issued ?? Infinity), last: named[1], goals: null, vision: null }
}

/** The years of the goals, which stand in the text before any task. */
function yearsOfGoals(targets: readonly Target[]): Pick<OwnYears, 'goals' | 'vision'> {
  const counts = new Map<number, number>()
  let vision: number | null = null
  for (const { measureId, table, kind, year } of targets) {
    if (measureId !== null || table !== null || year === null) continue
    vision = Math.max(vision ?? year, year)
    if (kind !== 'milestone') counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)
  return { goals: usual?.[0] ?? null, vision }
}

function yearsIn(title: string): [number, number] | null {
  const printed = OWN_YEARS.exec(title)
  if (printed !== null) return [Number(printed[1]), Number(printed[2])]
  const numeral = FIVE_YEARS.exec(title)?.[1]
  if (numeral === undefined) return null
  const first = ELEVENTH + 5 * (readChineseNumeral(numeral) - 1)
  return [first, first + 4]
}
