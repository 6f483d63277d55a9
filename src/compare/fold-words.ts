import { nameLanguage, type NameLanguage } from '../words/name-language.js'
import { MARKS, plainFolds } from './plain-folds.js'

const MARK = 1
const BITS = 30
const NO_FOLD = ['', ''] as const

/**
 * The words to fold of one language, ready to be looked for. `signs` has a bit for the characters that folded words begin with,
 * and one for marks; `behind` the bits of the characters that one stands behind in such a word. One look at a text tells which
 * words can be passed over without a search.
 */
interface Folder {
  folds: NameLanguage['folds']
  signs: Int32Array
  behind: Int32Array
  /** the bits that count whatever stands behind: that of marks, and those of words of one character */
  alone: number
  /** for each bit and each position among the words to fold, where the next word of this bit is: a wording has few bits */
  next: Uint16Array
}

const folders = new WeakMap<NameLanguage, Folder>()

function folderOf(language: NameLanguage): Folder {
  const known = folders.get(language)
  if (known !== undefined) return known
  const made = makeFolder(plainFolds(language))
  folders.set(language, made)
  return made
}

function makeFolder(folds: NameLanguage['folds']): Folder {
  const signs = new Int32Array(0x10000)
  const behind = new Int32Array(0x10000)
  let alone = MARK
  const signOf = (word: string): number => signs[word.charCodeAt(0)] ?? 0
  for (const [i, start] of [...new Set(folds.map(([from]) => from.charCodeAt(0)))].entries())
    signs[start] = MARK << (1 + (i % BITS))
  for (const [from] of folds) {
    if (from.length === 1) alone |= signOf(from)
    else behind[from.charCodeAt(1)] = (behind[from.charCodeAt(1)] ?? 0) | signOf(from)
  }
  for (const mark of MARKS) signs[mark.charCodeAt(0)] = MARK
  const next = new Uint16Array((BITS + 1) * (folds.length + 1)).fill(folds.length)
  for (let i = folds.length - 1; i >= 0; i--) {
    const sign = signOf(folds[i]?.[0] ?? '')
    for (let bit = 0; bit <= BITS; bit++) {
      const at = bit * (folds.length + 1) + i
      next[at] = sign === 1 << bit ? i : (next[at + 1] ?? folds.length)
    }
  }
  return { folds, signs, behind, alone, next }
}

/** The next word to fold from a position on whose bit is among some; the number of the words where there is none. */
function nextFold({ folds, next }: Folder, signs: number, from: number): number {
  let first = folds.length
  for (let rest = signs; rest !== 0; rest &= rest - 1) {
    const own = next[(31 - Math.clz32(rest & -rest)) * (folds.length + 1) + from] ?? folds.length
    if (own < first) first = own
  }
  return first
}

/** The signs of a text as it will be without its marks, and whether it has any. */
function signsIn(text: string, { signs: signOf, behind, alone }: Folder): number {
  let signs = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const sign = signOf[code] ?? 0
    if (sign === MARK) {
      signs |= MARK
      continue
    }
    signs |= (before & (behind[code] ?? 0)) | (sign & alone)
    before = sign
  }
  return signs
}

/**
 * Leave marks and filler words out of a wording and make one of the words that say the same.
 *
 * @param wording any text
 */
export function foldWords(wording: string): string {
  const folder = folderOf(nameLanguage())
  const { folds } = folder
  let folded = wording
  let signs = signsIn(folded, folder)
  if ((signs & MARK) !== 0) {
    folded = dropMarks(folded, folder)
    signs &= ~MARK
  }
  for (let i = nextFold(folder, signs, 0); i < folds.length; i = nextFold(folder, signs, i + 1)) {
    const [from, to] = folds[i] ?? NO_FOLD
    const at = folded.indexOf(from)
    if (at < 0) continue
    const replaced = replaceFrom(folded, at, from, to, folder)
    folded = replaced.text
    signs |= replaced.signs
  }
  return folded
}

/**
 * Replace a word, and tell the signs of what then stands side by side, which may be a word: the rest of a long text need
 * not be looked through again for them.
 *
 * @param text the text
 * @param first where the word first stands
 * @param word the word
 * @param by what it is replaced with
 * @param folder the words to fold
 */
function replaceFrom(
  text: string,
  first: number,
  word: string,
  by: string,
  { signs: signOf, behind, alone }: Folder,
): { text: string; signs: number } {
  let kept = ''
  let signs = 0
  let before = 0
  let from = 0
  for (let at = first; at >= 0; at = text.indexOf(word, from)) {
    if (at > from) before = signOf[text.charCodeAt(at - 1)] ?? 0
    kept += text.slice(from, at) + by
    from = at + word.length
    for (let i = 0; i < by.length; i++) {
      const code = by.charCodeAt(i)
      signs |= before & (behind[code] ?? 0)
      before = signOf[code] ?? 0
      signs |= before & alone
    }
    signs |= before & (behind[text.charCodeAt(from)] ?? 0)
  }
  return { text: kept + text.slice(from), signs }
}

function dropMarks(text: string, { signs }: Folder): string {
  let kept = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (signs[text.charCodeAt(i)] !== MARK) continue
    kept += text.slice(from, i)
    from = i + 1
  }
  return kept + text.slice(from)
}
