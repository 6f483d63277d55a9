import type { PmcScore } from './pmc.js'

/** What a surface is made of. */
export interface SurfaceMatrix {
  /** X1–X3, X4–X6, X7–X9 */
  matrix: number[][]
  names: string[][]
  /** answers that count as 0 because they are open */
  open: number
}

/**
 * The first nine first-level variables as a 3 × 3 matrix, as the model asks for (Ruiz Estrada 2011); the tenth, which is 1
 * in nearly all studies, is left out, as they leave it out. What is open counts as 0, and is counted.
 *
 * @param score a plan's score
 * @returns null where the sheet has fewer than nine first-level variables
 */
export function surfaceMatrix({ dimensions }: PmcScore): SurfaceMatrix | null {
  const nine = dimensions.slice(0, 9)
  if (nine.length < 9) return null
  const rows = [nine.slice(0, 3), nine.slice(3, 6), nine.slice(6, 9)]
  return {
    matrix: rows.map((row) => row.map(({ low }) => low)),
    names: rows.map((row) => row.map(({ id }) => id)),
    open: nine.reduce((sum, { open }) => sum + open, 0),
  }
}
