import type { Row } from '../output/rows/row.js'
import type { Agreement } from './agreement.js'

/** Disagreements as flat rows: the unit with its quote, and a column a coder. */
export function disagreementRows({ coders, variables }: Agreement): Row[] {
  return variables.flatMap(({ id, disagreements }) =>
    disagreements.map(({ unit, location, quote, answers }) => ({
      variable: id,
      codingUnit: unit,
      location,
      ...Object.fromEntries(coders.map((coder) => [`coder ${coder}`, answers[coder] ?? null])),
      quote,
    })),
  )
}
