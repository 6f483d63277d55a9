/** A target as far as its name goes. */
export interface Named {
  indicator: string
  subject: string | null
  /** other short names that a clerk would accept */
  nameAlso?: string[]
}

/**
 * How alike two names of what is measured are: the share of letter pairs that both have (Dice), 0–1, the best over each
 * name with its subject before it and without. 的 and a closing 率, 数, 占比 do not count: 高血压规范管理率 and
 * 高血压患者规范管理 are much the same name.
 *
 * @param gold the annotator's name, subject and other names
 * @param got the library's
 */
export function nameLikeness(gold: Named, got: Named): number {
  const wanted = [gold.indicator, ...(gold.nameAlso ?? [])].flatMap((name) => [name, (gold.subject ?? '') + name])
  const found = [got.indicator, (got.subject ?? '') + got.indicator]
  return Math.max(...found.flatMap((a) => wanted.map((b) => dice(letters(a), letters(b)))))
}

function letters(name: string): string {
  return name.normalize('NFKC').replace(/[^\p{L}\p{N}]|的|[占比率数量]$/gu, '')
}

function dice(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const left = pairsOf(a)
  const right = pairsOf(b)
  const sizes = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  const shared = [...left].reduce((sum, [pair, count]) => sum + Math.min(count, right.get(pair) ?? 0), 0)
  return sizes === 0 ? 0 : (2 * shared) / sizes
}

function pairsOf(name: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < name.length; at++) {
    const pair = name.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
