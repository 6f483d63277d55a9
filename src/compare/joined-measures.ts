import type { MeasurePair, ReadMeasure } from './align-measures.js'

/** Share of a lone measure's pairs of characters that the other text holds, beyond what its own partner explains. */
const HELD = 0.7
const NEW = 0.5
/** Shorter texts are found in any longer one. */
const SHORTEST = 12
/** A pair of characters found in more measures tells nothing. */
const COMMON = 60

/**
 * Measures of one plan that went into a measure of the other which has a partner already: 5. and 6. became 5. (or, read
 * the other way, one measure became two).
 *
 * @param parts measures of the plan that has more of them
 * @param wholes measures of the other plan
 * @param pairs partners by position, `part` in `parts` and `whole` in `wholes`
 * @returns position in `wholes` → positions in `parts` that joined its partner, ascending
 */
export function joinedMeasures(
  parts: readonly ReadMeasure[],
  wholes: readonly ReadMeasure[],
  pairs: readonly { part: number; whole: number; similarity: MeasurePair['similarity'] }[],
  keysOf: KeysOf,
): Map<number, number[]> {
  const joined = new Map<number, number[]>()
  const paired = new Set(pairs.map(({ part }) => part))
  const posted = postGrams(wholes, pairs)
  const promised = postKeys(parts, wholes, pairs, keysOf)
  const partner = new Map(pairs.map(({ part, whole }) => [whole, part]))
  for (const [i, read] of parts.entries()) {
    if (paired.has(i) || read.grams.size < SHORTEST) continue
    const whole =
      holderOf(read, parts, wholes, { posted, partner }) ??
      (read.measure.table ? null : promisedBy(keysOf.part(read), promised))
    if (whole === null) continue
    const known = joined.get(whole)
    if (known === undefined) joined.set(whole, [i])
    else known.push(i)
  }
  return joined
}

function postGrams(
  wholes: readonly ReadMeasure[],
  pairs: readonly { whole: number; similarity: number }[],
): Map<string, number[]> {
  const posted = new Map<string, number[]>()
  for (const { whole, similarity } of pairs) {
    if (similarity === 1) continue
    for (const gram of wholes[whole]?.grams ?? []) {
      const list = posted.get(gram)
      if (list === undefined) posted.set(gram, [whole])
      else list.push(whole)
    }
  }
  return posted
}

/** By what it promises, the measures that have a partner and promise it while the partner does not. */
function postKeys(
  parts: readonly ReadMeasure[],
  wholes: readonly ReadMeasure[],
  pairs: readonly { part: number; whole: number }[],
  keysOf: KeysOf,
): Map<string, { whole: number; more: ReadonlySet<string> }[]> {
  const posted = new Map<string, { whole: number; more: ReadonlySet<string> }[]>()
  for (const { part, whole } of pairs) {
    const [holder, partner] = [wholes[whole], parts[part]]
    if (holder === undefined || partner === undefined) continue
    const [held, kept] = [keysOf.whole(holder), new Set(keysOf.part(partner))]
    const more = new Set(held.filter((key) => !kept.has(key)))
    // a partner that keeps nothing of it is another measure
    if (more.size === held.length) continue
    for (const key of more) {
      const list = posted.get(key)
      if (list === undefined) posted.set(key, [{ whole, more }])
      else list.push({ whole, more })
    }
  }
  return posted
}

/**
 * The measure that promises all that a lone one promises, while the partner of that measure does not: 高血压管理率75%，
 * 糖尿病管理率75% in one measure, and a measure for each in the other plan, whose other words are the same.
 */
function promisedBy(keys: readonly string[], posted: ReturnType<typeof postKeys>): number | null {
  const list = posted.get(keys[0] ?? '') ?? []
  if (list.length > COMMON) return null
  return list.find(({ more }) => keys.every((key) => more.has(key)))?.whole ?? null
}

/** What the measures of each side promise, as folded names. */
interface KeysOf {
  part: (read: ReadMeasure) => readonly string[]
  whole: (read: ReadMeasure) => readonly string[]
}

function holderOf(
  read: ReadMeasure,
  parts: readonly ReadMeasure[],
  wholes: readonly ReadMeasure[],
  { posted, partner }: { posted: ReadonlyMap<string, number[]>; partner: ReadonlyMap<number, number> },
): number | null {
  const shared = new Map<number, number>()
  for (const gram of read.grams) {
    const list = posted.get(gram) ?? []
    if (list.length <= COMMON) for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1)
  }
  let best: { whole: number; held: number } | null = null
  for (const [whole, held] of shared) {
    const other = parts[partner.get(whole) ?? -1]
    if (other === undefined || held < HELD * read.grams.size || (best !== null && held <= best.held)) continue
    if (wholes[whole]?.measure.table !== read.measure.table) continue
    const grams = wholes[whole].grams
    let added = 0
    for (const gram of read.grams) if (grams.has(gram) && !other.grams.has(gram)) added++
    if (added >= NEW * read.grams.size) best = { whole, held }
  }
  return best?.whole ?? null
}
