import { ADDRESSEE, DOC_NUMBER_LINE, REMARK } from '../words/document.js'
import { ATTRIBUTE_LINE } from '../words/furniture.js'
import type { LeafNode } from '../model.js'
import { isIssuers } from './issuer-names.js'
import { readBareDate, readDate } from './read-date.js'
import type { FrontLine } from './split-front-line.js'

const MAX_LABELS = 200

/**
 * The leaves that say what the document is and not what it says: titles, number, issuers, date, addressee and the labels
 * of a web page. A leaf that holds anything else beside them is text.
 *
 * @param front lines before the first section
 * @param titles first and last line of each title
 * @param labelled leaves that hold the labels of a web page
 */
export function findFront(
  front: readonly FrontLine[],
  titles: readonly ([number, number] | null)[],
  labelled: ReadonlySet<LeafNode>,
): Set<LeafNode> {
  const found = new Set(labelled)
  const text = new Set<LeafNode>()
  for (const [index, line] of front.entries()) {
    const titled = titles.some((title) => title !== null && index >= title[0] && index <= title[1])
    if (titled || isFront(line.text.text)) found.add(line.leaf)
    else if (!labelled.has(line.leaf)) text.add(line.leaf)
  }
  for (const leaf of text) found.delete(leaf)
  return found
}

const isFront = (text: string): boolean =>
  DOC_NUMBER_LINE.test(text) ||
  readDate(text) !== null ||
  readBareDate(text) !== null ||
  REMARK.test(text) ||
  ADDRESSEE.test(text) ||
  isIssuers(text) ||
  (text.length <= MAX_LABELS && !/[。；]/u.test(text) && ATTRIBUTE_LINE.test(text))
