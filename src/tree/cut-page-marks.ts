import { matchStart, prefix } from '../text/affix.js'
import { PAGE_MARK, PAGE_OF_MARK, PAGE_START } from '../words/furniture.js'
import { sliceMapped } from '../text/mapped-text.js'
import type { Line } from './make-lines.js'

const START = prefix(PAGE_START)

/** A number that may be the mark of a page. */
interface Mark {
  line: number
  /** units of the line before it, and of the mark itself */
  at: number
  length: number
  value: number
  /** pages that there are, 0 where it does not say so */
  of: number
  /** units of the whole text before it */
  place: number
  /** it stands inside a sentence */
  torn: boolean
}

/** Pages of a dump hold so much text at least and at most, in units. */
const PAGE = [150, 4000] as const
/**
 * How far the length of a page may be from that of the first: where most marks tear a sentence, where one does, and where
 * none does.
 */
const TORN = 0.4
const NEAR = 0.15
const SAME = 0.03
/** Fewest marks of a chain, and where none of them tears a sentence. */
const MIN_MARKS = 3
const MIN_WHOLE = 5

/** The first two marks as they end. */
const FIRST = ['1、', '2、']

/**
 * Cut the page marks out of the text of a document site, which prints each page's number with a 、 before its text and cuts
 * the pages at so many characters: `1、…方案为落实…市内航空救援实现50公里2、飞行半径全覆盖。…3、…`. What tells them from the
 * numbers of a list: they count from 1 on at even distances, and tear sentences and words. Marks that say of how many pages
 * (1/6, 2/6) need no even distances.
 *
 * @param lines lines of the document
 * @returns the lines, each mark a line of furniture of its own
 */
export function cutPageMarks(lines: readonly Line[]): Line[] {
  const chain = findPages(lines)
  if (chain.length === 0) return [...lines]
  const marksOf = new Map<number, Mark[]>()
  for (const mark of chain) marksOf.set(mark.line, [...(marksOf.get(mark.line) ?? []), mark])
  return lines.flatMap((line, index) => {
    const marks = marksOf.get(index)
    return marks === undefined ? [line] : cutLine(line, marks)
  })
}

/** Most texts hold no such marks. */
const isCounted = (lines: readonly Line[]): boolean =>
  FIRST_COUNTED.every((mark) => lines.some(({ text }) => text.text.includes(mark)))
const FIRST_COUNTED = ['1/', '2/']

/** Marks of pages that are fewer than a share may name: 1/3, 2/3. */
const MIN_PAGES = 4

function findPages(lines: readonly Line[]): Mark[] {
  // a chain counts from 1 on: most texts hold no such numbers, and each line is searched for all of them otherwise
  const isBegun = FIRST.every((mark) => lines.some(({ text }) => text.text.includes(mark)))
  const numbered = isBegun ? findChain(findMarks(lines, PAGE_MARK, AFTER_SIGN)) : []
  if (numbered.length > 0) return numbered
  const counted = isCounted(lines) ? findCounted(findMarks(lines, PAGE_OF_MARK, AFTER_STOP)) : []
  return counted.length > 0 ? counted : findTorn(lines)
}

/**
 * The marks of an excerpt, some of whose pages are left out: `…由目前的8835⏎6、万人提高到…`. Numbers that rise in front of lines, all
 * but the first in the middle of a sentence that a page's text ends with.
 */
function findTorn(lines: readonly Line[]): Mark[] {
  const marks: Mark[] = []
  let before = ''
  for (const [line, { row, furniture, text: mapped }] of lines.entries()) {
    if (row !== null || furniture) continue
    const { text } = mapped
    const match = matchStart(START, text)
    if (match !== null) {
      const value = Number(match[1])
      const torn = before.length >= PAGE[0] && !WHOLE.test(before)
      const last = marks.at(-1)
      if (last !== undefined && (!torn || value <= last.value)) return []
      marks.push({ line, at: 0, length: match[0].length, value, of: 0, place: 0, torn })
    }
    before = text
  }
  return marks.filter(({ torn }) => torn).length < MIN_TORN ? [] : marks
}

/** Fewest such marks that tear a sentence. */
const MIN_TORN = 2
/** A line that ends a sentence, or leads over to a list. */
const WHOLE = /[。；：！？…”）》.]$/u

/** The chain of 1/6, 2/6, …: one number of pages, so much text between two of them, and one that tears a sentence. */
function findCounted(marks: readonly Mark[]): Mark[] {
  for (const first of marks.filter(({ value, of }) => value === 1 && of >= MIN_PAGES).slice(0, MAX_STARTS)) {
    const chain = [first]
    for (const mark of marks) {
      const last = chain.at(-1) ?? first
      if (mark.of === first.of && mark.value === last.value + 1 && mark.place >= last.place + PAGE[0]) chain.push(mark)
    }
    if (chain.length > 1 && chain.some(({ torn }) => torn)) return chain
  }
  return []
}

function findMarks(lines: readonly Line[], pattern: RegExp, after: RegExp): Mark[] {
  const marks: Mark[] = []
  let place = 0
  let before = ''
  for (const [index, line] of lines.entries()) {
    if (line.row !== null || line.furniture) continue
    const { text } = line.text
    for (const match of text.matchAll(pattern)) {
      const at = match.index
      const end = at + match[0].length
      const torn =
        at > 0
          ? !after.test(text[at - 1] ?? '')
          : leavesOpen(before.slice(-NEARBY)) || CLOSES.test(text.slice(end, end + NEARBY))
      marks.push({
        line: index,
        at,
        length: end - at,
        value: Number(match[1]),
        of: Number(match[2] ?? 0),
        place: place + at,
        torn,
      })
    }
    place += text.length
    before = text
  }
  return marks
}

/** How far a bracket that a page tears is looked for. */
const NEARBY = 60
/** A list may begin behind a sign; a page may begin anywhere. */
const AFTER_SIGN = /[。；：！？，、）”》\s]/u
/** … and no page number but behind a whole sentence. */
const AFTER_STOP = /[。；！？\s]/u
/** A line that closes what was never opened, or begins with the sign that ends a clause. */
const CLOSES = /^[^（“《）”》]*[）”》]|^[，。；、]/u

/** The last bracket of a line is an open one. */
function leavesOpen(text: string): boolean {
  const last = (signs: string): number => Math.max(...Array.from(signs, (sign) => text.lastIndexOf(sign)))
  return last('（“《') > last('）”》')
}

/** So many numbers 1, and numbers 2 behind each, may begin the chain. */
const MAX_STARTS = 8

/** The chain of marks from 1 on whose distances are those of pages. */
function findChain(marks: readonly Mark[]): Mark[] {
  const byValue = new Map<number, Mark[]>()
  for (const mark of marks) {
    const same = byValue.get(mark.value)
    if (same === undefined) byValue.set(mark.value, [mark])
    else same.push(mark)
  }
  for (const first of byValue.get(1)?.slice(0, MAX_STARTS) ?? []) {
    const isNext = ({ place }: Mark): boolean => place >= first.place + PAGE[0] && place <= first.place + PAGE[1]
    for (const second of byValue.get(2)?.filter(isNext).slice(0, MAX_STARTS) ?? []) {
      const chain = followChain(first, second, byValue)
      if (chain !== null) return chain
    }
  }
  return []
}

function followChain(first: Mark, second: Mark, byValue: ReadonlyMap<number, Mark[]>): Mark[] | null {
  const page = second.place - first.place
  const chain = [second]
  let spread = 0
  for (let last = second; ;) {
    const { place, value } = last
    const next = byValue.get(value + 1)?.find((mark) => Math.abs(mark.place - place - page) <= page * TORN)
    if (next === undefined) break
    spread = Math.max(spread, Math.abs(next.place - place - page) / page)
    chain.push(next)
    last = next
  }
  // a heading whose line break is lost may stand before the first number of a list
  const torn = chain.filter((mark) => mark.torn).length
  if (chain.length + 1 < (torn > 0 ? MIN_MARKS : MIN_WHOLE)) return null
  const near = torn === 0 ? SAME : torn * 2 >= chain.length && torn > 1 ? TORN : NEAR
  return spread <= near ? [first, ...chain] : null
}

function cutLine(line: Line, marks: readonly Mark[]): Line[] {
  const pieces: Line[] = []
  let from = 0
  const add = (to: number, furniture: boolean): void => {
    if (to <= from) return
    const text = sliceMapped(line.text, from, to)
    const span = {
      start: from === 0 ? line.span.start : (text.at[0] ?? line.span.start),
      end: to === line.text.text.length ? line.span.end : (text.at.at(-1) ?? 0) + 1,
    }
    pieces.push({
      ...line,
      span,
      marks: line.marks.filter(({ start, end }) => start >= span.start && end <= span.end),
      text,
      furniture,
      level: furniture ? 0 : line.level,
      bold: Math.max(0, line.bold - from),
      blank: line.blank && from === 0,
      indent: line.indent && from === 0,
      goesOn: !furniture && pieces.some((piece) => !piece.furniture),
    })
    from = to
  }
  for (const { at, length } of marks) {
    add(at, false)
    add(at + length, true)
  }
  add(line.text.text.length, false)
  return pieces
}
