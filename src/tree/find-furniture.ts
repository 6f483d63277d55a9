import { LONE_NUMBER_LINE, PAGE_NUMBER_LINE } from '../words/furniture.js'
import { cutPageMarks } from './cut-page-marks.js'
import { sliceMapped } from '../text/mapped-text.js'
import type { Line } from './make-lines.js'
import { markWebLines } from './mark-web-lines.js'
import { markWebTail } from './mark-web-tail.js'
import { readMarker } from './read-marker.js'

/** Pages that a chain may leave out: blank ones, and those whose number is lost. */
const MAX_SKIP = 3
const GLUED_NUMBER = /^(\d{1,3})(?=[^\d.、）%‰,，:：~\-—年月日个项万亿])/u
const BEFORE_DECIMAL = /^\d{2,5}(?=\.\d)/u
const ENDS_SENTENCE = /[。！？；：]["”’）》]?$/u
/** Pages hold this many lines at least and at most, for page numbers that nothing marks as such. */
const PAGE_LINES = [6, 90] as const
/** A chain of so many rising numbers is no chance. */
const MIN_CHAIN = 4
const MAX_HEADER = 40
const MAX_PAGE_LINE = 24

/**
 * Mark page numbers and running headers, which may stand in the middle of a sentence.
 * A page number glued to the line that follows it becomes a line of its own.
 *
 * @param lines lines of the document; `furniture` is set
 * @returns the lines, with glued page numbers cut off
 */
export function findFurniture(lines: readonly Line[]): Line[] {
  for (const line of lines)
    if (line.row === null && line.text.text.length <= MAX_PAGE_LINE && PAGE_NUMBER_LINE.test(line.text.text))
      line.furniture = true
  markWebLines(lines)
  const separated = cutPageMarks(cutPageNumbers(lines))
  markRunningHeaders(separated)
  markWebTail(separated)
  return separated
}

interface Entry {
  numbered: Numbered
  length: number
  previous: Numbered | null
}

interface Numbered {
  line: Line
  index: number
  value: number
  digits: number
}

/** Lone or glued numbers that rise by one at page-like distances. */
function cutPageNumbers(lines: readonly Line[]): Line[] {
  const best = new Map<number, Entry[]>()
  const previousOf = new Map<Numbered, Numbered | null>()
  let longest: Entry | null = null as Entry | null
  for (const [index, line] of lines.entries()) {
    if (line.row !== null || line.furniture || line.level > 0 || !startsWithDigit(line.text.text)) continue
    for (const digits of readNumbers(line.text.text)) {
      const numbered: Numbered = { line, index, value: Number(digits), digits: digits.length }
      let before: Entry | undefined
      for (let skip = 1; skip <= MAX_SKIP && before === undefined; skip++)
        before = best.get(numbered.value - skip)?.findLast(({ numbered: { index: at } }) => {
          const distance = (index - at) / skip
          return distance >= PAGE_LINES[0] && distance <= PAGE_LINES[1]
        })
      const entry: Entry = { numbered, length: (before?.length ?? 0) + 1, previous: before?.numbered ?? null }
      previousOf.set(numbered, entry.previous)
      const same = best.get(numbered.value)
      if (same === undefined) best.set(numbered.value, [entry])
      else {
        same.push(entry)
        if (same.length > 8) same.shift()
      }
      if (entry.length >= MIN_CHAIN && entry.length > (longest?.length ?? 0)) longest = entry
    }
  }
  if (longest === null) return [...lines]
  const pages = new Map<number, Numbered>()
  for (let at: Numbered | null = longest.numbered; at !== null; at = previousOf.get(at) ?? null) pages.set(at.index, at)
  return lines.flatMap((line, index) => {
    const page = pages.get(index)
    return page === undefined ? [line] : cutNumber(line, page.digits)
  })
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

/** Numbers that the line may begin with: 51 alone, 51 of `51六、…`, 42 of `425.1.3 …`. */
function readNumbers(text: string): string[] {
  const whole = LONE_NUMBER_LINE.exec(text)?.[0] ?? GLUED_NUMBER.exec(text)?.[1]
  if (whole !== undefined) return [whole]
  const digits = BEFORE_DECIMAL.exec(text)?.[0] ?? ''
  const found: string[] = []
  for (let length = 1; length < digits.length && length <= 3; length++)
    if (readMarker(text.slice(length, length + 12), 0)?.kind === 'decimal') found.push(digits.slice(0, length))
  return found
}

function cutNumber(line: Line, digits: number): Line[] {
  if (digits >= line.text.text.length) {
    line.furniture = true
    return [line]
  }
  const cut = line.text.at[digits] ?? line.span.end
  const number = sliceMapped(line.text, 0, digits)
  const end = (number.at[digits - 1] ?? 0) + 1
  return [
    { ...line, span: { start: line.span.start, end }, text: number, furniture: true, level: 0, bold: 0 },
    {
      ...line,
      span: { start: cut, end: line.span.end },
      text: sliceMapped(line.text, digits),
      blank: false,
      indent: false,
      bold: Math.max(0, line.bold - digits),
    },
  ]
}

/** Short lines that come back at page breaks. */
function markRunningHeaders(lines: readonly Line[]): void {
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const { text } = line.text
    if (line.row !== null || line.furniture || text.length > MAX_HEADER || ENDS_SENTENCE.test(text)) continue
    if (text.includes('：') || readMarker(text, 0) !== null) continue
    const seen = places.get(text)
    if (seen === undefined) places.set(text, [index])
    else seen.push(index)
  }
  const repeated = [...places.values()].filter((indexes) => indexes.length >= 3)
  // headers may be two or three lines: what touches a page number or a known header is one
  for (let pass = 0; pass < 3; pass++)
    for (const indexes of repeated) {
      const touching = indexes.filter((i) => lines[i - 1]?.furniture === true || lines[i + 1]?.furniture === true)
      const cutting = indexes.filter((i) => cutsSentence(lines, i))
      if (touching.length * 2 >= indexes.length || (indexes.length >= 4 && cutting.length * 2 > indexes.length))
        for (const i of indexes) {
          const line = lines[i]
          if (line !== undefined) line.furniture = true
        }
    }
}

function cutsSentence(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1]
  const text = before?.row === null ? before.text.text : ''
  return text.length > 20 && !ENDS_SENTENCE.test(text)
}
