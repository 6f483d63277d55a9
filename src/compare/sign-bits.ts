import type { NameLanguage } from '../words/name-language.js'
import { plainFolds } from './plain-folds.js'

/** Two sets of 32 bits that tell which characters a text may hold: a folded text holds none whose bits its source has not. */
export interface SignBits {
  low: number
  high: number
}

const codes = new WeakMap<NameLanguage['folds'], Uint16Array>()

/**
 * For each UTF-16 unit the number that its bits are made of. A character that folding brings in has the number of one that it
 * comes from (率 of 比例 that of 例), so that a text need not be folded to tell what it cannot hold.
 */
export function signCodes(): Uint16Array {
  const folds = plainFolds()
  let known = codes.get(folds)
  if (known === undefined) codes.set(folds, (known = makeCodes(folds)))
  return known
}

function makeCodes(folds: NameLanguage['folds']): Uint16Array {
  const made = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  for (const [from, to] of folds)
    for (let i = 0; i < to.length; i++) {
      if (from.includes(to.charAt(i))) continue
      const [own, other] = [made[to.charCodeAt(i)], made[from.charCodeAt(from.length - 1)]]
      if (own !== other && own !== undefined && other !== undefined)
        made.forEach((code, at) => {
          if (code === own) made[at] = other
        })
    }
  return made
}

/** The bits of the characters of a text. */
export function signBits(text: string): SignBits {
  const own = signCodes()
  let low = 0
  let high = 0
  for (let i = 0; i < text.length; i++) {
    const code = own[text.charCodeAt(i)] ?? 0
    low |= 1 << code
    high |= 1 << (code >> 5)
  }
  return { low, high }
}
