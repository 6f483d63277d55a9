import type { Span } from '../model.js'
import { findPipeRows } from './find-pipe-rows.js'
import { linesOf } from './lines-of.js'

/** A table of more cells is read row by row: the grammar keeps several objects for each sign of it. */
const MANY_PIPES = 1000
const BLANK_LINE = /\n[ \t]*\r?(?=\n|$)/gu
/** The row under the head of a table. */
const DELIMITER = /^[ \t>|]*:?-+:?[ \t]*\|[-:| \t]*\r?$/mu
/** Signs of markup that only the grammar can read. */
const MARKUP = /[*_`[\]<&\\~]/u

/** A text for the parser alone, and the rows that it does not see. */
export interface HiddenTables {
  text: string
  /** lines of tables, ascending */
  rows: Span[]
}

/**
 * Hide the rows of large tables from the parser where their cells hold no markup: a pipe says all there is to know of them.
 * Offsets stay.
 *
 * @param text Markdown
 */
export function hideTables(text: string): HiddenTables {
  if (countPipes(text) <= MANY_PIPES) return hideRows(text)
  const rows: Span[] = []
  const parts: string[] = []
  let from = 0
  const add = (to: number): void => {
    const paragraph = text.slice(from, to)
    parts.push(
      countPipes(paragraph) > MANY_PIPES && DELIMITER.test(paragraph) ? hide(paragraph, from, rows) : paragraph,
    )
    from = to
  }
  for (const { index } of text.matchAll(BLANK_LINE)) add(index)
  add(text.length)
  return rows.length === 0 ? hideRows(text) : { text: parts.join(''), rows }
}

/**
 * Hide rows that only a pipe at the end of their line closes: the grammar takes them for text where no dashes stand under the
 * first. Those with markup stay in its sight.
 */
function hideRows(text: string): HiddenTables {
  const rows: Span[] = []
  let hidden = ''
  let from = 0
  const lines = text.includes('|') ? linesOf(text) : []
  for (const [first, last] of findPipeRows(text, lines)) {
    const start = lines[first]?.start ?? 0
    const end = lines[last]?.end ?? 0
    const row = text.slice(start, end)
    if (first === last && MARKUP.test(row)) continue
    rows.push({ start, end })
    hidden += text.slice(from, start) + row.replaceAll(/[^\r\n]/gu, (sign) => ' '.repeat(sign.length))
    from = end
  }
  return { text: hidden + text.slice(from), rows }
}

function hide(paragraph: string, offset: number, rows: Span[]): string {
  const lines = paragraph.split('\n')
  let at = offset
  const hidden = lines.map((line) => {
    const start = at
    at += line.length + 1
    if (!line.includes('|') || MARKUP.test(line)) return line
    rows.push({ start, end: start + line.length })
    return ' '.repeat(line.length)
  })
  return hidden.join('\n')
}

function countPipes(text: string): number {
  let count = 0
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) count++
  return count
}
