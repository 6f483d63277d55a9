import { allMatches } from '../text/all-matches.js'
import { DOC_NUMBER, ENACTS, FOLLOWS, FOLLOWS_UNMARKED, NAMES_ITSELF } from '../words/document.js'
import type { Citation } from '../model.js'
import { joinMapped, printedText, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'
import { closeTitle } from './close-title.js'
import { findRegion } from './find-region.js'

/** How far back a word before a title is looked for where the text before has been looked through already. */
const LONGEST_WORD = 8
const NUMBER_AFTER = new RegExp(`^（(?:[^（）]{0,20}[，、])?(${DOC_NUMBER.source})`, 'u')
const ENDS_SENTENCE = /[。！？：]["”’）》]?$/u
const MAX_PARAGRAPH = 4000

/**
 * The upstream documents that the opening paragraph says the plan follows, with their numbers.
 *
 * @param paragraphs paragraphs between the plan's title and its first section
 * @param source the source text
 */
export function findBasis(paragraphs: readonly MappedText[], source: string): Citation[] {
  for (const paragraph of joinSentences(paragraphs)) {
    if (!(ENACTS.test(paragraph.text) || FOLLOWS.test(paragraph.text))) continue
    const found = [...readCitations(paragraph, source), ...readUnmarked(paragraph, source)]
    found.sort((a, b) => a.span.start - b.span.start)
    if (found.length > 0) return found
  }
  return []
}

function readCitations(paragraph: MappedText, source: string): Citation[] {
  const { text } = paragraph
  const found: Citation[] = []
  let read = 0 // end of what has been looked through
  let sentence = 0 // its last sentence
  let follows = false // whether that sentence has said so
  for (let i = text.indexOf('《'); i >= 0; i = text.indexOf('《', i + 1)) {
    const end = closeTitle(text, i)
    if (end < 0) break
    const stop = text.slice(read, i).lastIndexOf('。')
    if (stop >= 0) {
      sentence = read + stop + 1
      follows = false
    }
    follows ||= FOLLOWS.test(text.slice(Math.max(sentence, read - LONGEST_WORD), i))
    read = i
    if (follows && !NAMES_ITSELF.test(text.slice(Math.max(sentence, i - LONGEST_WORD), i))) {
      const number = NUMBER_AFTER.exec(text.slice(end + 1, end + 60))?.[1] ?? null
      const at = number === null ? -1 : text.indexOf(number, end)
      found.push({
        title: printedText(source, paragraph, i + 1, end),
        docNumber: number === null ? null : printedText(source, paragraph, at, at + number.length),
        span: sourceSpan(paragraph, i + 1, end),
      })
    }
    i = end
  }
  return found
}

/** Names without marks: of a place, with a number, or in a list behind one in marks. */
function readUnmarked(paragraph: MappedText, source: string): Citation[] {
  const { text } = paragraph
  const found: Citation[] = []
  if (!ENACTS.test(text)) return found
  for (const match of allMatches(text.slice(0, MAX_PARAGRAPH), FOLLOWS_UNMARKED)) {
    const { name, number, listed } = match.groups ?? {}
    if (name === undefined) continue
    const start = text.indexOf(name, match.index + (listed?.length ?? 0))
    const place = findRegion(name)
    // 国家“十四五”规划要求 is a kind of demand, not a title
    const isNamed =
      number !== undefined || listed !== undefined || (place?.start === 0 && place.region.level !== 'nation')
    if (!isNamed || NAMES_ITSELF.test(text.slice(Math.max(0, start - LONGEST_WORD), start))) continue
    const at = number === undefined ? -1 : text.indexOf(number, start)
    found.push({
      title: printedText(source, paragraph, start, start + name.length),
      docNumber: number === undefined ? null : printedText(source, paragraph, at, at + number.length),
      span: sourceSpan(paragraph, start, start + name.length),
    })
  }
  return found
}

/** A link to an upstream document may stand on a line of its own inside the sentence that cites it. */
function joinSentences(lines: readonly MappedText[]): MappedText[] {
  const joined: MappedText[] = []
  let open: MappedText[] = []
  let length = 0
  for (const line of lines) {
    open.push(line)
    length += line.text.length
    if (!ENDS_SENTENCE.test(line.text) && length < MAX_PARAGRAPH) continue
    joined.push(joinMapped(open, true))
    open = []
    length = 0
  }
  if (open.length > 0) joined.push(joinMapped(open, true))
  return joined
}
