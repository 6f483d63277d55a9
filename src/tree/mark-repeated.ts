import { createMessage } from '../messages.js'
import type { PlanMessage } from '../model.js'
import type { Paragraph } from './join-lines.js'

/** A paragraph this long is no formula that documents repeat. */
const MIN_LENGTH = 20
/** Share of the whole text that its second printing makes up at least. */
const MIN_SHARE = 0.4
const MIN_PARAGRAPHS = 3

/**
 * A page may print a text twice, once as itself and once as the attachment of its own notice. The second printing says
 * nothing new: what it repeats word for word, in order, is furniture.
 *
 * @param paragraphs joined paragraphs
 * @returns the paragraphs, those of a second printing marked, and a message where there is one
 */
export function markRepeated(paragraphs: readonly Paragraph[]): {
  paragraphs: Paragraph[]
  message: PlanMessage | null
} {
  const first = new Map<string, number>()
  const copies: { index: number; of: number }[] = []
  let all = 0
  let repeated = 0
  let last = -1
  for (const [index, { text, furniture, row }] of paragraphs.entries()) {
    if (furniture || row !== null || text.text.length < MIN_LENGTH) continue
    all += text.text.length
    const of = first.get(text.text)
    if (of === undefined) first.set(text.text, index)
    else if (of > last) {
      copies.push({ index, of })
      repeated += text.text.length
      last = of
    }
  }
  const [from, to] = [copies[0], copies.at(-1)]
  // the second printing stands behind the first as a whole
  if (from === undefined || to === undefined || to.of >= from.index)
    return { paragraphs: [...paragraphs], message: null }
  if (copies.length < MIN_PARAGRAPHS || repeated < all * MIN_SHARE)
    return { paragraphs: [...paragraphs], message: null }
  const printed = new Set(paragraphs.slice(0, from.index).map(({ text }) => text.text))
  const isCopy = (paragraph: Paragraph | undefined): boolean =>
    paragraph?.row === null && !paragraph.furniture && paragraph.text.text !== '' && printed.has(paragraph.text.text)
  let start = from.index
  while (start > to.of + 1 && isCopy(paragraphs[start - 1])) start--
  let end = to.index
  while (isCopy(paragraphs[end + 1])) end++
  const span = { start: paragraphs[start]?.span.start ?? 0, end: paragraphs[end]?.span.end ?? 0 }
  return {
    paragraphs: paragraphs.map((paragraph, index) =>
      index >= start && index <= end && isCopy(paragraph) ? { ...paragraph, furniture: true } : paragraph,
    ),
    message: createMessage('text-repeated', span, paragraphs[start]?.text.text.slice(0, MAX_SHOWN) ?? null),
  }
}

const MAX_SHOWN = 40
