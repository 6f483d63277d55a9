import { nameLikeness } from './name-likeness.js'
import { normalize } from './normalize.js'
import type { Pair } from './pair-targets.js'

/** The attributes that a reader is told; all right is “told right”. */
export type ToldPart = 'comparator' | 'value' | 'unit' | 'year' | 'perYear' | 'name'

/** From which likeness a name is the annotator's name. */
const SAME_NAME = 0.6

/**
 * The attributes of a target that are not as annotated.
 *
 * A name is right where the shared indicator is the annotator's, or where its letters are much those of one of the
 * annotator's names; an indicator other than the annotator's makes it wrong whatever the letters.
 */
export function judgePair([gold, got]: Pair): Set<ToldPart> {
  const right: Record<ToldPart, boolean> = {
    comparator: gold.comparator === got.comparator,
    value: sameNumber(gold.min, got.min) && sameNumber(gold.max, got.max),
    unit: [gold.unit, ...(gold.unitAlso ?? [])].some((unit) => normalize(unit) === normalize(got.unit)),
    year: gold.year === got.year,
    perYear: gold.perYear === got.perYear,
    name: sameName([gold, got]),
  }
  return new Set((Object.keys(right) as ToldPart[]).filter((part) => !right[part]))
}

function sameName([gold, got]: Pair): boolean {
  if (got.indicator === '') return false
  if (gold.indicatorId !== null && got.indicatorId !== null) return gold.indicatorId === got.indicatorId
  return nameLikeness(gold, got) >= SAME_NAME
}

function sameNumber(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 1e-9
}
