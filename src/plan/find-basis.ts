import { DOC_NUMBER, ENACTS, FOLLOWS } from '../lexicon/document.js'
import type { Citation } from '../model.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'

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
  for (let i = text.indexOf('《'); i >= 0; i = text.indexOf('《', i + 1)) {
    const end = closeTitle(text, i)
    if (end < 0) break
    const before = text.slice(text.lastIndexOf('。', i) + 1, i)
    if (FOLLOWS.test(before) && !/(?:制定|印发|编制)了?$/u.test(before)) {
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
