/** A corner of the picture of a surface. */
export interface SurfaceCorner {
  x: number
  y: number
}

/** A small piece of a surface, far ones first. */
export interface SurfaceFace {
  corners: SurfaceCorner[]
  /** 0–1 */
  value: number
}

/** How finely each of the four fields of a 3 × 3 grid is cut. */
const CUTS = 6

/**
 * A 3 × 3 matrix as a surface seen from above at an angle, values between the nine taken in proportion. A unit of the grid is
 * 1 along both ground axes; y grows upwards.
 *
 * @param matrix nine values 0–1: X1–X3, X4–X6, X7–X9
 */
export function surfaceFaces(matrix: readonly (readonly number[])[]): SurfaceFace[] {
  const faces: SurfaceFace[] = []
  const cells = 2 * CUTS
  // the corner that lies farthest back is drawn first, nearer pieces over it
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells; column++) {
      const ring = [[0, 0], [0, 1], [1, 1], [1, 0]] as const // prettier-ignore
      const points = ring.map(([down, right]) => {
        const [u, v] = [(row + down) / CUTS, (column + right) / CUTS]
        return { u, v, height: heightAt(matrix, u, v) }
      })
      faces.push({
        corners: points.map(({ u, v, height }) => projectPoint(u, v, height)),
        value: points.reduce((sum, { height }) => sum + height, 0) / 4,
      })
    }
  return faces
}

/** Where a point of the space stands in the picture: row goes to the lower left, column to the lower right. */
export function projectPoint(row: number, column: number, height: number): SurfaceCorner {
  return { x: (column - row) * 0.9, y: height * 1.5 - (column + row) * 0.45 }
}

function heightAt(matrix: readonly (readonly number[])[], row: number, column: number): number {
  const [i, j] = [Math.min(1, Math.floor(row)), Math.min(1, Math.floor(column))]
  const [down, right] = [row - i, column - j]
  const at = (a: number, b: number): number => matrix[a]?.[b] ?? 0
  const upper = at(i, j) * (1 - right) + at(i, j + 1) * right
  const lower = at(i + 1, j) * (1 - right) + at(i + 1, j + 1) * right
  return upper * (1 - down) + lower * down
}
