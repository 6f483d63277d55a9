import munkres from 'munkres'

/** Two things that may belong together and how alike they are, 0–1. */
export interface Candidate {
  a: number
  b: number
  score: number
}

/** Larger groups of mutual candidates are cut by dropping their weakest candidates first. */
const LARGEST_BLOCK = 300

/**
 * Pair things of two lists one to one so that the sum of likeness is greatest (Hungarian algorithm). Candidates that
 * share no member are solved apart, so long lists stay fast.
 *
 * @param candidates pairs worth considering, indexes into the two lists
 * @returns the chosen candidates, by `a`
 */
export function assignPairs(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const block of splitBlocks(candidates)) chosen.push(...solve(block))
  return chosen.sort((x, y) => x.a - y.a)
}

/** Connected groups of candidates, none larger than the solver can take. */
function splitBlocks(candidates: readonly Candidate[]): Candidate[][] {
  const open: Candidate[][] = [[...candidates]]
  const done: Candidate[][] = []
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    for (const part of connected(block)) {
      const size = Math.max(new Set(part.map((c) => c.a)).size, new Set(part.map((c) => c.b)).size)
      if (size <= LARGEST_BLOCK) done.push(part)
      else open.push(stronger(part))
    }
  }
  return done
}

/** Each member keeps the better half of its candidates, at least the best one. */
function stronger(part: readonly Candidate[]): Candidate[] {
  const byScore = [...part].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const kept = byScore.slice(0, Math.max(1, byScore.length >> 1))
  return kept
}

function connected(candidates: readonly Candidate[]): Candidate[][] {
  const root = new Map<string, string>()
  const find = (key: string): string => {
    let at = key
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) {
      root.set(at, root.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const { a, b } of candidates) {
    const [x, y] = [find(`a${a}`), find(`b${b}`)]
    if (!root.has(x)) root.set(x, x)
    root.set(y, x)
  }
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = find(`a${candidate.a}`)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [candidate])
    else group.push(candidate)
  }
  return [...groups.values()]
}

function solve(block: readonly Candidate[]): Candidate[] {
  if (block.length === 1) return [...block]
  const rows = [...new Set(block.map((c) => c.a))].sort((x, y) => x - y)
  const columns = [...new Set(block.map((c) => c.b))].sort((x, y) => x - y)
  const rowAt = new Map(rows.map((a, i) => [a, i]))
  const columnAt = new Map(columns.map((b, i) => [b, i]))
  // a pair that is no candidate costs as much as leaving both alone
  const cost = rows.map(() => columns.map(() => 1))
  const known = new Map<string, Candidate>()
  for (const candidate of block) {
    const [i, j] = [rowAt.get(candidate.a) ?? 0, columnAt.get(candidate.b) ?? 0]
    const line = cost[i]
    if (line !== undefined) line[j] = 1 - candidate.score
    known.set(`${i}|${j}`, candidate)
  }
  return munkres(cost)
    .map(([i, j]) => known.get(`${i}|${j}`))
    .filter((candidate) => candidate !== undefined)
}
