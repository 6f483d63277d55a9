import { diffArrays } from 'diff'
import type { WordChange } from '../model.js'
import { matchAt, type WordTable } from './word-table.js'

/** More edits than this are shown as one deletion and one insertion: finding them would take too long to be useful. */
const MOST_EDITS = 3000

const NUMBER = /\d+(?:[.,]\d+)*[%‰]?/uy
const LATIN = /[A-Za-z][A-Za-z0-9+-]*/uy

/**
 * Cut a text into words: field words from the table, longest first, numbers with their % or ‰, Latin words, and single
 * characters between them. `Intl.Segmenter` is left out: it splits field words and differs between engines.
 *
 * @param text cleaned text
 * @param words field words
 * @returns tokens; joined they are the text
 */
export function cutWords(text: string, words: WordTable<unknown>): string[] {
  const tokens: string[] = []
  for (let i = 0; i < text.length;) {
    const token = matchAt(words, text, i)?.word ?? matchAnyAt(text, i) ?? text.charAt(i)
    tokens.push(token)
    i += token.length
  }
  return tokens
}

function matchAnyAt(text: string, at: number): string | null {
  for (const pattern of [NUMBER, LATIN]) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) return found[0]
  }
  return null
}

/**
 * What changed between two texts, word by word. Kept and deleted stretches joined give `a`, kept and inserted ones `b`.
 *
 * @param a the older text, cleaned
 * @param b the newer text, cleaned
 * @param words field words that are never cut
 */
export function diffWords(a: string, b: string, words: WordTable<unknown>): WordChange[] {
  if (a === b) return a === '' ? [] : [{ op: 'equal', text: a }]
  const found = diffArrays(cutWords(a, words), cutWords(b, words), { maxEditLength: MOST_EDITS })
  if (found === undefined) return joinChanges([change('delete', a), change('insert', b)])
  const changes = found.map(({ value, added, removed }) =>
    change(added ? 'insert' : removed ? 'delete' : 'equal', value.join('')),
  )
  return joinChanges(changes)
}

function change(op: WordChange['op'], text: string): WordChange {
  return { op, text }
}

/**
 * A single character kept between two changes is chance, not a kept word: it goes into the change around it. Each
 * change then reads as one deletion followed by one insertion.
 */
function joinChanges(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = []
  let deleted = ''
  let inserted = ''
  const flush = (): void => {
    if (deleted !== '') joined.push(change('delete', deleted))
    if (inserted !== '') joined.push(change('insert', inserted))
    deleted = inserted = ''
  }
  for (const [i, { op, text }] of changes.entries()) {
    if (op === 'delete') deleted += text
    else if (op === 'insert') inserted += text
    else if (isChance(text) && deleted !== '' && inserted !== '' && i + 1 < changes.length) {
      deleted += text
      inserted += text
    } else {
      flush()
      joined.push(change('equal', text))
    }
  }
  flush()
  return joined
}

function isChance(text: string): boolean {
  return text.length === 1 && !/[，。；：、（）]/u.test(text)
}
