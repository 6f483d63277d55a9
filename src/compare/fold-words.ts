import { phraseFolds } from '../words/phrase-folds.js'
import { SPACES } from './spaces.js'

/** Marks that say nothing about what is measured. */
const MARKS = `${SPACES}%.,，、。；：:“”"'‘’《》()（）[]【】·~—-`
const MARK = 1
const BITS = 30
/**
 * A bit for the characters that folded words begin with, and one for marks; and the bits of the characters that one stands
 * behind in such a word. One look at a text tells which words can be passed over without a search.
 */
const SIGNS = new Int32Array(0x10000)
const BEHIND = new Int32Array(0x10000)
/** The bits that count whatever stands behind: that of marks, and those of words of one character. */
let alone = MARK
for (const [i, start] of [...new Set(phraseFolds.map(([from]) => from.charCodeAt(0)))].entries())
  SIGNS[start] = MARK << (1 + (i % BITS))
for (const [from] of phraseFolds) {
  const sign = signOf(from)
  if (from.length === 1) alone |= sign
  else BEHIND[from.charCodeAt(1)] = (BEHIND[from.charCodeAt(1)] ?? 0) | sign
}
for (const mark of MARKS) SIGNS[mark.charCodeAt(0)] = MARK

const FOLDS = phraseFolds.length
const NO_FOLD = ['', ''] as const
/** For each bit and each position among the words to fold, where the next word of this bit is: a wording has few bits. */
const NEXT = new Uint16Array((BITS + 1) * (FOLDS + 1)).fill(FOLDS)
for (let i = FOLDS - 1; i >= 0; i--) {
  const sign = signOf(phraseFolds[i]?.[0] ?? '')
  for (let bit = 0; bit <= BITS; bit++) {
    const at = bit * (FOLDS + 1) + i
    NEXT[at] = sign === 1 << bit ? i : (NEXT[at + 1] ?? FOLDS)
  }
}

/** The next word to fold from a position on whose bit is among some; the number of the words where there is none. */
function nextFold(signs: number, from: number): number {
  let next = FOLDS
  for (let rest = signs; rest !== 0; rest &= rest - 1) {
    const own = NEXT[(31 - Math.clz32(rest & -rest)) * (FOLDS + 1) + from] ?? FOLDS
    if (own < next) next = own
  }
  return next
}

function signOf(word: string): number {
  return SIGNS[word.charCodeAt(0)] ?? 0
}

/** The signs of a text as it will be without its marks, and whether it has any. */
function signsIn(text: string): number {
  let signs = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const sign = SIGNS[code] ?? 0
    if (sign === MARK) {
      signs |= MARK
      continue
    }
    signs |= (before & (BEHIND[code] ?? 0)) | (sign & alone)
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
  let folded = wording
  let signs = signsIn(folded)
  if ((signs & MARK) !== 0) {
    folded = dropMarks(folded)
    signs &= ~MARK
  }
  for (let i = nextFold(signs, 0); i < FOLDS; i = nextFold(signs, i + 1)) {
    const [from, to] = phraseFolds[i] ?? NO_FOLD
    const at = folded.indexOf(from)
    if (at < 0) continue
    const replaced = replaceFrom(folded, at, from, to)
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
 */
function replaceFrom(text: string, first: number, word: string, by: string): { text: string; signs: number } {
  let kept = ''
  let signs = 0
  let before = 0
  let from = 0
  for (let at = first; at >= 0; at = text.indexOf(word, from)) {
    if (at > from) before = SIGNS[text.charCodeAt(at - 1)] ?? 0
    kept += text.slice(from, at) + by
    from = at + word.length
    for (let i = 0; i < by.length; i++) {
      const code = by.charCodeAt(i)
      signs |= before & (BEHIND[code] ?? 0)
      before = SIGNS[code] ?? 0
      signs |= before & alone
    }
    signs |= before & (BEHIND[text.charCodeAt(from)] ?? 0)
  }
  return { text: kept + text.slice(from), signs }
}

function dropMarks(text: string): string {
  let kept = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (SIGNS[text.charCodeAt(i)] !== MARK) continue
    kept += text.slice(from, i)
    from = i + 1
  }
  return kept + text.slice(from)
}
