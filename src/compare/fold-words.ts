import { phraseFolds } from '../words/phrase-folds.js'
import { SPACES } from './spaces.js'

/** Marks that say nothing about what is measured. */
const MARKS = `${SPACES}%.,，、。；：:“”"'‘’《》()（）[]【】·~—-`
const MARK = 1
/**
 * A bit for the characters that folded words begin with, and one for marks: one look at a text tells which words can be
 * passed over without a search.
 */
const SIGNS = new Int32Array(0x10000)
const STARTS = 30
for (const [i, start] of [...new Set(phraseFolds.map(([from]) => from.charCodeAt(0)))].entries())
  SIGNS[start] = MARK << (1 + (i % (STARTS - 1)))
for (const mark of MARKS) SIGNS[mark.charCodeAt(0)] = MARK

const FOLDS = phraseFolds.map(([from, to]) => ({ from, to, start: signsIn(from.charAt(0)), brings: signsIn(to) }))

function signsIn(text: string): number {
  let signs = 0
  for (let i = 0; i < text.length; i++) signs |= SIGNS[text.charCodeAt(i)] ?? 0
  return signs
}

/**
 * Leave marks and filler words out of a wording and make one of the words that say the same.
 *
 * @param wording any text
 */
export function foldWords(wording: string): string {
  let signs = signsIn(wording)
  let folded = (signs & MARK) === 0 ? wording : dropMarks(wording)
  for (const { from, to, start, brings } of FOLDS) {
    if ((signs & start) === 0 || !folded.includes(from)) continue
    folded = folded.replaceAll(from, to)
    signs |= brings
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
