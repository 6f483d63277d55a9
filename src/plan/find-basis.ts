import { DOC_NUMBER, ENACTS, FOLLOWS } from '../lexicon/document.js'
import type { Citation } from '../model.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'

/** How far back a word before a title is looked for where the text before has been looked through already. */
const LONGEST_WORD = 8
const NUMBER_AFTER = new RegExp(`^（(?:[^（）]{0,20}[，、])?(${DOC_NUMBER.source})`, 'u')

/**
 * The upstream documents that the opening paragraph says the plan follows, with their numbers.
 *
 * @param paragraphs paragraphs between the plan's title and its first section
 * @param source the source text
 */
export function findBasis(paragraphs: readonly MappedText[], source: string): Citation[] {
  const opening = paragraphs.find(({ text }) => text.includes('《') && (ENACTS.test(text) || FOLLOWS.test(text)))
  if (opening === undefined) return []
  const { text } = opening
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
    if (follows && !/(?:制定|印发|编制)了?$/u.test(text.slice(Math.max(sentence, i - LONGEST_WORD), i))) {
      const number = NUMBER_AFTER.exec(text.slice(end + 1, end + 60))?.[1] ?? null
      const at = number === null ? -1 : text.indexOf(number, end)
      found.push({
        title: printedText(source, opening, i + 1, end),
        docNumber: number === null ? null : printedText(source, opening, at, at + number.length),
        span: sourceSpan(opening, i + 1, end),
      })
    }
    i = end
  }
  return found
}

function closeTitle(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length && i < at + 200; i++) {
    if (text[i] === '《') depth++
    else if (text[i] === '》' && --depth === 0) return i
  }
  return -1
}
