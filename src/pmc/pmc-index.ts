import type { PmcGrade, PmcSheet } from './pmc.js'

/** What an index is made of. */
export interface PmcIndex {
  index: number
  /** as studies print it */
  printed: string
  grade: PmcGrade | null
}

/**
 * The index of a row of first-level values, as the multi-input-output matrix of a study prints them. A value with two
 * decimals stands for the share that it was rounded from: 0.67 of three or six variables is 2/3, so that sums come out as
 * those who had the shares printed them.
 *
 * @param values first-level values in the order of the sheet, 0–1
 * @param sheet how many second-level variables each has, and the grades
 * @throws RangeError where there are more or fewer values than first-level variables, or one is not between 0 and 1
 */
export function pmcIndex(values: readonly number[], sheet: Pick<PmcSheet, 'dimensions' | 'grades'>): PmcIndex {
  const { dimensions, grades } = sheet
  if (values.length !== dimensions.length)
    throw new RangeError(`${values.length} values for ${dimensions.length} first-level variables`)
  const index = values.reduce((sum, value, i) => {
    if (!(value >= 0 && value <= 1))
      throw new RangeError(`A first-level value is between 0 and 1, not ${String(value)}`)
    return sum + restoreShare(value, dimensions[i]?.variables.length ?? 0)
  }, 0)
  return { index, printed: printIndex(index), grade: gradeOf(index, grades) }
}

/** 0.67 of three is 2/3; what is no share of so many stays as it is. */
function restoreShare(value: number, count: number): number {
  if (count === 0) return value
  const share = Math.round(value * count) / count
  return Math.abs(share - value) <= 0.005 + 1e-9 ? share : value
}

/** Two decimals, halves up as in print; what is a hair below a half by binary numbers counts as the half. */
export function printIndex(index: number): string {
  return (Math.round(index * 100 + 1e-7) / 100).toFixed(2)
}

/** The grade of an index as it is printed: bounds of studies have two decimals (7–8.99). */
export function gradeOf(index: number, grades: readonly PmcGrade[]): PmcGrade | null {
  const printed = Number(printIndex(index))
  return [...grades].sort((a, b) => b.from - a.from).find(({ from }) => printed >= from) ?? null
}
