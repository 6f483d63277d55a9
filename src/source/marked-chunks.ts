import { firstIndex } from '../text/first-index.js'

/** Links, autolinks, and underscores that only the grammar can tell from one another. Other signs mark themselves. */
const LINK = /\]\(|<[^\s<>]{0,400}[:@]|___/u
/** A link on one line that holds no sign of other markup: plain reading sees it as the grammar does … */
const PLAIN_LINK = /\[[^[\]\p{Cc}\u2028\u2029\\`<>|*_~&!]{1,200}\]\([^()[\]\s\p{Cc}\\`<>|*_~&!]{1,200}\)/gu
/** … where no sign beside it can make it text. */
const HIDES_LINK = /[\\`<>]/u
/** What can run on over blank lines and make the next paragraphs code, and the signs it has. */
const OPENING_SIGN = /[`~<]/u
const OPENING = /^[ \t>]*(?:`{3}|~{3}|<[!?]|<(?:script|pre|style|textarea))/imu
/** The row under the head of a table … */
const DELIMITER = /^[ \t>|]*:?-+:?[ \t]*(?:\||$)/mu
/** … is no news where every row begins with a pipe and is short enough to be read as one. */
const LOOSE_ROW = /^(?:(?![ \t]*\|)[ \t]*\S|[^\n]{6000})/mu

/**
 * For each `]` micromark goes back over all brackets of the paragraph. One with so many is left to plain reading, which
 * sees the same links.
 */
const MAX_LABELS = 1000

/** The paragraphs of a text that need a Markdown parser, and where each stood. */
export interface MarkedChunks {
  text: string
  /** offset in the whole text of an offset in `text` */
  toSource: (offset: number) => number
}

/**
 * Cut a text down to the paragraphs that a Markdown parser has anything to say about: links that hold other markup and
 * tables without outer pipes. Prose is most of a plan, its bold signs show themselves, and parsing it is most of the parser's work.
 *
 * @param source the whole text
 * @returns those paragraphs, parted by blank lines as before, and the way back to offsets of `source`
 */
export function markedChunks(source: string): MarkedChunks {
  const parts: string[] = []
  const starts: number[] = []
  const shifts: number[] = []
  let length = 0
  let from = 0
  const keep = (end: number): void => {
    const chunk = source.slice(from, end)
    if (needsGrammar(chunk) && !hasMoreThan(chunk, ']', MAX_LABELS)) {
      starts.push(length)
      shifts.push(from - length)
      parts.push(chunk, '\n\n')
      length += chunk.length + 2
    }
    from = end
  }
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    if (isBlankFrom(source, at + 1)) keep(at + 1)
  keep(source.length)
  return { text: parts.join(''), toSource: (offset) => offset + shiftAt(starts, shifts, offset) }
}

function needsGrammar(paragraph: string): boolean {
  return (
    hasLink(paragraph) ||
    (OPENING_SIGN.test(paragraph) && OPENING.test(paragraph)) ||
    (paragraph.includes('-') && DELIMITER.test(paragraph) && LOOSE_ROW.test(paragraph))
  )
}

function hasLink(paragraph: string): boolean {
  if (!LINK.test(paragraph)) return false
  return HIDES_LINK.test(paragraph) || LINK.test(paragraph.replace(PLAIN_LINK, ''))
}

function hasMoreThan(text: string, sign: string, most: number): boolean {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count++
  return count > most
}

/** Whether the line that begins here is blank to Markdown: nothing but spaces and tabs. */
function isBlankFrom(text: string, start: number): boolean {
  let at = start
  while (text[at] === ' ' || text[at] === '\t') at++
  return at >= text.length || text[at] === '\n' || text[at] === '\r'
}

function shiftAt(starts: readonly number[], shifts: readonly number[], offset: number): number {
  return shifts[firstIndex(0, starts.length, (i) => (starts[i] ?? 0) > offset) - 1] ?? 0
}
