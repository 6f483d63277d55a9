import { TRADITIONAL_PAIRS } from './traditional-data.js'

let table: Map<string, string> | null = null

/**
 * Traditional characters as simplified ones, one for one, so that offsets stay.
 *
 * @param text any text
 * @returns a text of the same length; characters without a pair stay as they are
 */
export function simplify(text: string): string {
  table ??= readTable()
  let out = ''
  for (const unit of text) out += table.get(unit) ?? unit
  return out
}

/**
 * The pairs of characters.
 *
 * @returns traditional → simplified, UTF-16 units
 */
export function listTraditional(): ReadonlyMap<string, string> {
  table ??= readTable()
  return table
}

function readTable(): Map<string, string> {
  const pairs = new Map<string, string>()
  for (let i = 0; i + 1 < TRADITIONAL_PAIRS.length; i += 2)
    pairs.set(TRADITIONAL_PAIRS[i] ?? '', TRADITIONAL_PAIRS[i + 1] ?? '')
  return pairs
}
