import { nameLanguage, type NameLanguage } from '../words/name-language.js'
import { plainFolds } from './plain-folds.js'

/**
 * A text is told by 64 bits: a character sets one of the first 32 and one of the others. A folded text has no bit that its source
 * has not, so that most texts need not be folded to tell that they do not hold some words.
 */
export const BITS = 64
/** The number of a character says which: {@link lowBit} and {@link highBit} of it. */
export const SIGN_BITS = 10

const known = new WeakMap<NameLanguage, Uint16Array>()

/**
 * For each UTF-16 unit the number that its bits are made of. A character that folding brings in has the number of one that it
 * comes from (率 of 比例 that of 例).
 */
export function signCodes(): Uint16Array {
  const language = nameLanguage()
  let codes = known.get(language)
  if (codes === undefined) known.set(language, (codes = makeCodes(plainFolds(language))))
  return codes
}

function makeCodes(folds: NameLanguage['folds']): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  for (const [from, to] of folds)
    for (let i = 0; i < to.length; i++) {
      if (from.includes(to.charAt(i))) continue
      const [own, other] = [codes[to.charCodeAt(i)], codes[from.charCodeAt(from.length - 1)]]
      if (own !== other && own !== undefined && other !== undefined)
        for (let unit = codes.indexOf(own); unit >= 0; unit = codes.indexOf(own)) codes[unit] = other
    }
  return codes.map((code) => code & ((1 << SIGN_BITS) - 1))
}

/** The bits that the characters of a text set, each once. */
export function signBits(text: string): number[] {
  const codes = signCodes()
  const bits = new Set<number>()
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)] ?? 0
    bits.add(code & 31).add(32 + (code >> 5))
  }
  return [...bits]
}
