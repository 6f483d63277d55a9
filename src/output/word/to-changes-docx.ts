import { diffArrays } from 'diff'
import type { Lang, Plan, WordChange } from '../../model.js'
import { bigramDice } from '../../text/similarity.js'
import { diffWords } from '../../text/word-diff.js'
import { makeWordTable } from '../../text/word-table.js'
import { packDocx } from './pack-docx.js'
import { wordParagraph, type ChangeSigns, type WordRun } from './docx-body.js'

export interface ChangesOptions {
  lang?: Lang
  /** name that the changes carry; default `duizhao 对照` */
  author?: string
  /** ISO 8601; by default the changes have no date, so that the same input gives the same file */
  date?: string
}

/** Less alike, a line is taken for another one and not for one that was changed. */
const ALIKE = 0.4
/** Larger blocks of changed lines are written as deleted and inserted: pairing them takes the square of their length. */
const MOST_PAIRS = 400
/** Characters change one by one; nothing is a word. */
const NO_WORDS = makeWordTable<true>([])

/**
 * Two drafts of a plan as one Word document with tracked changes: all changes accepted it is the text of `b`, all rejected
 * that of `a`, line by line. Lines that are alike are changed inside; a line that was moved is deleted and inserted. Cells of
 * a table are kept apart by tabs.
 *
 * @param a the older draft
 * @param b the newer draft
 * @param options author and date of the changes, language of the file
 * @returns the bytes of the DOCX; the same drafts give the same bytes
 */
export function toChangesDocx(
  a: Pick<Plan, 'source'>,
  b: Pick<Plan, 'source'>,
  options: ChangesOptions = {},
): Promise<Uint8Array> {
  const { lang = 'zh', author = 'duizhao 对照', date = null } = options
  let id = 0
  const signs: ChangeSigns = { author, date, nextId: () => id++ }
  const parts: string[] = []
  const write = (text: string, change?: 'insert' | 'delete'): void => {
    const run: WordRun = change === undefined ? { text } : { text, change }
    parts.push(wordParagraph(change === undefined ? { runs: [run] } : { runs: [run], change }, signs))
  }
  const blocks = diffArrays(linesOf(a.source), linesOf(b.source))
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (block === undefined) continue
    const next = blocks[i + 1]
    if (block.removed && next?.added === true) {
      i++
      for (const { from, to } of pairLines(block.value, next.value)) {
        if (from === null) write(to ?? '', 'insert')
        else if (to === null) write(from, 'delete')
        else parts.push(wordParagraph({ runs: diffWords(from, to, NO_WORDS).map(runOf) }, signs))
      }
    } else for (const line of block.value) write(line, block.added ? 'insert' : block.removed ? 'delete' : undefined)
  }
  return packDocx(parts.join(''), { lang })
}

/** Lines with something on them, without the blanks at their ends. */
function linesOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function runOf({ op, text }: WordChange): WordRun {
  return op === 'equal' ? { text } : { text, change: op }
}

interface LinePair {
  from: string | null
  to: string | null
}

/** The lines of both sides in an order that keeps both, those that belong together as pairs: the greatest likeness in all. */
function pairLines(a: readonly string[], b: readonly string[]): LinePair[] {
  if (a.length * b.length > MOST_PAIRS) {
    return [...a.map((from): LinePair => ({ from, to: null })), ...b.map((to): LinePair => ({ from: null, to }))]
  }
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const likeness = (i: number, j: number): number => bigramDice(a[i] ?? '', b[j] ?? '')
  const alike = a.map((_, i) => b.map((__, j) => likeness(i, j)))
  const scoreAt = (i: number, j: number): number => best[i * width + j] ?? 0
  const gain = (i: number, j: number): number => {
    const score = alike[i]?.[j] ?? 0
    return score >= ALIKE ? score : -1
  }
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(scoreAt(i + 1, j), scoreAt(i, j + 1), gain(i, j) + scoreAt(i + 1, j + 1))
  const pairs: LinePair[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const here = scoreAt(i, j)
    if (i < a.length && j < b.length && gain(i, j) > 0 && here === gain(i, j) + scoreAt(i + 1, j + 1))
      pairs.push({ from: a[i++] ?? '', to: b[j++] ?? '' })
    else if (i < a.length && (j >= b.length || here === scoreAt(i + 1, j))) pairs.push({ from: a[i++] ?? '', to: null })
    else pairs.push({ from: null, to: b[j++] ?? '' })
  }
  return pairs
}
