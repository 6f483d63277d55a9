import { prefix, startsAt } from '../text/affix.js'
import { WHO_HEAD } from '../words/table-columns.js'
import type { Token } from './cell-tokens.js'
import { columnRole } from './column-role.js'
import type { CellRange } from './printed-head.js'

const WHO = prefix(WHO_HEAD)

/** What a head of such a table stands over: N numbers of rows, W those who have a share, V shares, X remarks. */
type Letter = 'N' | 'W' | 'V' | 'X'

/** Tells what a head stands over. */
export type LetterReader = (text: string) => Letter | null

/** The heads of a table of shares: those of one part, come as often as parts stand beside each other. */
export interface ShareHeads {
  /** pieces of each head, of all parts */
  heads: CellRange[]
  names: string[]
  /** columns of a part */
  width: number
  parts: number
  /** its first column numbers the rows */
  numbered: boolean
  /** columns of shares in a part */
  values: number
  /** columns of remarks in a part */
  remarks: number
}

const MAX_HEADS = 18
/** Longest head of such a table. */
export const LONGEST_HEAD = 16
/** A part: perhaps numbers, who, how much, perhaps remarks; then the same again, and at most the first name of the rows. */
const PARTS = /^(?<part>N?WV{1,3}X{0,2})\k<part>*(?=N?W?$)/u
/** Pieces of one head that is set with blanks between its letters. */
const MAX_SPREAD = 5
const BRACKET = prefix(/^[（(][^（）()]{1,8}[）)]$/u)

/**
 * Read the heads of a table that shares something out: `单 位 任务数 单 位 任务数`, `序号 村别 任务数（人） 备注`, as often as tables
 * stand beside each other. Shares are told by the same words in each.
 *
 * @param piece gives the pieces of text in document order
 * @param at piece that the first head begins with
 * @param letterOf tells heads, one for a document
 * @returns null where there are no such heads
 */
export function readShareHeads(
  piece: (index: number) => Token | undefined,
  at: number,
  letterOf: LetterReader,
): ShareHeads | null {
  let letters = ''
  const heads: CellRange[] = []
  const names: string[] = []
  for (let from = at; heads.length < MAX_HEADS;) {
    const head = headAt(piece, from, letterOf)
    if (head === null || (heads.length === 0 && head.letter !== 'N' && head.letter !== 'W')) break
    letters += head.letter
    heads.push({ from, to: head.to })
    names.push(head.text)
    from = head.to
  }
  if (heads.length === 0) return null
  const found = PARTS.exec(letters)
  const part = found?.groups?.part
  if (found === null || part === undefined) return null
  const all = found[0].length
  const width = part.length
  // 任务数（人） beside 任务数（户）: which part a share stands in would have to be known
  const isSame = names.slice(0, all).every((name, i) => letters[i] !== 'V' || name === names[i % width])
  if (!isSame) return null
  return {
    heads: heads.slice(0, all),
    names: names.slice(0, all),
    width,
    parts: all / width,
    numbered: part.startsWith('N'),
    values: part.split('V').length - 1,
    remarks: part.split('X').length - 1,
  }
}

/** The longest head that begins with a piece; letters set with blanks between them are one word, a bracket goes on with a head. */
function headAt(
  piece: (index: number) => Token | undefined,
  at: number,
  letterOf: LetterReader,
): { letter: Letter; text: string; to: number } | null {
  const first = piece(at)?.text ?? ''
  if (first.length > LONGEST_HEAD) return null
  let most = 1
  if (isLetter(first)) while (most < MAX_SPREAD && isLetter(piece(at + most)?.text)) most++
  for (let count = most; count > 0; count--) {
    let text = ''
    for (let i = at; i < at + count; i++) text += piece(i)?.text ?? ''
    const added = piece(at + count)?.text ?? ''
    const whole = startsAt(BRACKET, added) ? letterOf(text + added) : null
    if (whole !== null) return { letter: whole, text: text + added, to: at + count + 1 }
    const letter = letterOf(text)
    if (letter !== null) return { letter, text, to: at + count }
  }
  return null
}

/**
 * A reader of heads for one document: the same few words come again and again on its pages.
 *
 * @returns what a head stands over; null where the words are none
 */
export function createLetterReader(): LetterReader {
  const known = new Map<string, Letter | null>()
  return (text) => {
    if (text.length > LONGEST_HEAD || text === '') return null
    let letter = known.get(text)
    if (letter === undefined) known.set(text, (letter = readLetter(text)))
    return letter
  }
}

function readLetter(text: string): Letter | null {
  if (startsAt(WHO, text)) return 'W'
  const role = columnRole(text)?.role
  if (role === 'number') return 'N'
  if (role === 'explanation') return 'X'
  return role !== undefined && columnRole(text, 'values')?.role === 'value' ? 'V' : null
}

/** One character of a word whose letters stand apart. */
export const isLetter = (text: string | undefined): boolean =>
  text !== undefined && text.length <= MAX_UNITS && LETTER.test(text)

const LETTER = /^\p{Script=Han}$/u
/** UTF-16 units of a character. */
const MAX_UNITS = 2
