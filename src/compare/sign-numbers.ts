import { nameLanguage, type NameLanguage } from '../words/name-language.js'
import { plainFolds } from './plain-folds.js'

/** A character has one of so many numbers, which others have too: what tells of them tells that a text may hold something. */
export const SIGN_NUMBERS = 1024

const tables = new WeakMap<NameLanguage, Uint16Array>()

/**
 * The number of each UTF-16 unit. A character that folding brings in has that of one that it comes from (率 of 比例 that of 例): a
 * folded text holds no number that its source has not, so that most need not be folded to tell that they do not hold some words.
 */
export function signTable(): Uint16Array {
  const language = nameLanguage()
  let table = tables.get(language)
  if (table === undefined) tables.set(language, (table = makeTable(plainFolds(language))))
  return table
}

function makeTable(folds: NameLanguage['folds']): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit
  for (const [from, to] of folds)
    for (let i = 0; i < to.length; i++) {
      if (from.includes(to.charAt(i))) continue
      const [own, other] = [table[to.charCodeAt(i)], table[from.charCodeAt(from.length - 1)]]
      if (own !== other && own !== undefined && other !== undefined)
        for (let unit = table.indexOf(own); unit >= 0; unit = table.indexOf(own)) table[unit] = other
    }
  for (let unit = 0; unit < table.length; unit++) table[unit] = (table[unit] ?? 0) % SIGN_NUMBERS
  return table
}

/** The numbers of the characters of some words, one word after another. */
export function signNumbers(words: readonly string[]): number[] {
  const table = signTable()
  const numbers: number[] = []
  for (const word of words) for (let i = 0; i < word.length; i++) numbers.push(table[word.charCodeAt(i)] ?? 0)
  return numbers
}
