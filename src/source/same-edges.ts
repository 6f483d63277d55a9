/** Whether two tables part their columns at the same places, as far as a page is drawn exactly; in points. */
export function sameEdges(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? 0)) < 6)
}
