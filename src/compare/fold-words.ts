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

const FOLDS = phraseFolds.map(([from, to]) => ({ from, to, sign: signOf(from) }))

function signOf(word: string): number {
  return SIGNS[word.charCodeAt(0)] ?? 0
}

function signsIn(text: string): number {
  let signs = 0
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    signs |= before & (BEHIND[code] ?? 0)
    before = SIGNS[code] ?? 0
    signs |= before & alone
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
    signs = signsIn(folded)
  }
  for (const { from, to, sign } of FOLDS) {
    if ((signs & sign) === 0 || !folded.includes(from)) continue
    folded = folded.replaceAll(from, to)
    // what now stands side by side may be a word
    signs = signsIn(folded)
  }
  return folded
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
