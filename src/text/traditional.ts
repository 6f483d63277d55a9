import { TRADITIONAL_PAIRS } from './traditional-data.js'

let table: Map<string, string> | null = null
/** simplified unit of each traditional one; 0 for all others */
let codes: Uint16Array | null = null

/**
 * Traditional characters as simplified ones, one for one, so that offsets stay.
 *
 * @param text any text
 * @returns a text of the same length; characters without a pair stay as they are
 */
export function simplify(text: string): string {
  codes ??= readCodes()
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)] ?? 0
    if (code === 0) continue
    out += text.slice(from, i) + String.fromCharCode(code)
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
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

function readCodes(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (const [traditional, simplified] of listTraditional()) units[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
  return units
}

function readTable(): Map<string, string> {
  const pairs = new Map<string, string>()
  for (let i = 0; i + 1 < TRADITIONAL_PAIRS.length; i += 2)
    pairs.set(TRADITIONAL_PAIRS[i] ?? '', TRADITIONAL_PAIRS[i + 1] ?? '')
  return pairs
}
