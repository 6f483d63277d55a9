/** A ruled line: `at` is its fixed coordinate, `from`–`to` its extent, in points from the upper left corner. */
export interface Rule {
  at: number
  from: number
  to: number
}

export interface RuledCell {
  /** first grid row and column, and how many it covers */
  row: number
  column: number
  rows: number
  columns: number
  left: number
  top: number
  right: number
  bottom: number
  /** index of its page, where a page break has cut the table in a row */
  page?: number
}

export interface RuledTable {
  left: number
  top: number
  right: number
  bottom: number
  rows: number
  /** the vertical rules reach beyond the first or last horizontal one: a page break cuts the row there */
  openTop: boolean
  openBottom: boolean
  /** x of the vertical rules */
  edges: number[]
  cells: RuledCell[]
  /** what parts the columns of a table that no rules draw */
  gaps?: { from: number; to: number }[]
  /** where the rows of such a table are parted nobody can tell */
  unsure?: boolean
}

/** In points: rules closer than this are one rule, and rules that miss each other by less meet. */
const NEAR = 3
/** More rules than a printed table page has: a drawing, which is not looked at. */
const MAX_RULES = 1200

/**
 * Find tables by their ruled lines. Rules that touch form a table; between two cells of its grid stands a border only
 * where a rule covers the middle of the side, else the cells are merged.
 *
 * @param horizontal horizontal rules of a page
 * @param vertical vertical rules of a page
 * @returns tables of at least two columns, from top to bottom
 */
export function findRuledTables(horizontal: readonly Rule[], vertical: readonly Rule[]): RuledTable[] {
  const across = mergeRules(horizontal)
  const down = mergeRules(vertical)
  if (across.length + down.length > MAX_RULES || down.length < 3 || across.length < 1) return []
  return groupRules(across, down)
    .map((group) => layGrid(group.across, group.down))
    .filter((table) => table !== null)
    .sort((a, b) => a.top - b.top)
}

/** Join rules that continue or double each other. */
function mergeRules(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from)
  const merged: Rule[] = []
  let band: Rule[] = []
  const flush = (): void => {
    band.sort((a, b) => a.from - b.from)
    for (const rule of band) {
      const last = merged.at(-1)
      if (last !== undefined && Math.abs(last.at - rule.at) <= NEAR && rule.from <= last.to + NEAR)
        last.to = Math.max(last.to, rule.to)
      else merged.push({ ...rule })
    }
    band = []
  }
  for (const rule of sorted) {
    const first = band[0]
    if (first !== undefined && rule.at - first.at > NEAR) flush()
    band.push(rule)
  }
  flush()
  return merged.filter((rule) => rule.to - rule.from > NEAR)
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - NEAR &&
    down.at <= across.to + NEAR &&
    across.at >= down.from - NEAR &&
    across.at <= down.to + NEAR
  )
}

/** Connected groups of rules. */
function groupRules(across: Rule[], down: Rule[]): { across: Rule[]; down: Rule[] }[] {
  const groups: { across: Rule[]; down: Rule[] }[] = []
  const leftAcross = new Set(across)
  const leftDown = new Set(down)
  for (const first of across) {
    if (!leftAcross.delete(first)) continue
    const group = { across: [first], down: [] as Rule[] }
    for (let a = 0, d = 0; a < group.across.length || d < group.down.length;) {
      const rule = group.across[a]
      if (rule !== undefined) {
        a++
        for (const other of leftDown) if (meet(rule, other) && leftDown.delete(other)) group.down.push(other)
        continue
      }
      const other = group.down[d++]
      if (other === undefined) break
      for (const next of leftAcross) if (meet(next, other) && leftAcross.delete(next)) group.across.push(next)
    }
    groups.push(group)
  }
  return groups
}

/** Distinct coordinates of rules, ascending. */
function edgesOf(rules: readonly Rule[]): number[] {
  const edges: number[] = []
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b))
    if (at - (edges.at(-1) ?? -Infinity) > NEAR) edges.push(at)
  return edges
}

function layGrid(across: readonly Rule[], down: readonly Rule[]): RuledTable | null {
  const xs = edgesOf(down)
  const ys = edgesOf(across)
  // A page break may cut a row without a rule: the table then reaches as far as its vertical rules.
  const start = Math.min(...down.map((rule) => rule.from))
  const end = Math.max(...down.map((rule) => rule.to))
  const openTop = start < (ys[0] ?? 0) - 2 * NEAR
  const openBottom = end > (ys.at(-1) ?? 0) + 2 * NEAR
  if (openTop) ys.unshift(start)
  if (openBottom) ys.push(end)
  if (xs.length < 3 || ys.length < 2) return null
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null
  const covers = (rules: readonly Rule[], at: number, middle: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle)
  const middleOf = (edges: readonly number[], i: number): number => ((edges[i] ?? 0) + (edges[i + 1] ?? 0)) / 2
  const columns = xs.length - 1
  const rows = ys.length - 1
  const taken = new Set<number>()
  const cells: RuledCell[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let wide = 1
      while (column + wide < columns && !covers(down, xs[column + wide] ?? 0, middleOf(ys, row))) wide++
      let high = 1
      while (row + high < rows && !covers(across, ys[row + high] ?? 0, middleOf(xs, column))) high++
      for (let i = 0; i < high; i++) for (let j = 0; j < wide; j++) taken.add((row + i) * columns + column + j)
      cells.push({
        row,
        column,
        rows: high,
        columns: wide,
        left: xs[column] ?? 0,
        top: ys[row] ?? 0,
        right: xs[column + wide] ?? 0,
        bottom: ys[row + high] ?? 0,
      })
    }
  return { left, top, right, bottom, rows, openTop, openBottom, edges: xs, cells }
}
