import { LINE_GOES_ON, LINE_VALUE } from '../words/clause-words.js'
import { YEAR_LINE } from '../words/date-patterns.js'
import { COUNTED, STARTS_OWN_LINE } from '../words/document.js'
import { STATUS_LINE } from '../words/table-cells.js'
import type { Passage } from '../plan/passage.js'
import { endsAt, prefix, startsAt } from '../text/affix.js'
import { joinMapped } from '../text/mapped-text.js'

const OWN_LINE = prefix(STARTS_OWN_LINE)

/** Two lines this short, neither of them ended, were not cut by the width of a page: they are labels or cells. */
const SHORT = 16
const MAX_HEADLINE = 40
/** A paragraph that ends in one of these is whole. */
const ENDS = new Set('。！？；：）》”—')

/**
 * Put sentences together again that a page break or a hard line break cut in two: running text of one section that does
 * not end in punctuation goes on in the next running text without a number of its own, also behind a page header.
 *
 * @param passages passages in document order
 * @returns the same passages with pieces of one sentence joined; offsets still point into the source
 */
export function* joinPassages(passages: Iterable<Passage>): Generator<Passage> {
  /** pieces of running text that may go on, and the furniture behind the first of them */
  let pieces: Passage[] = []
  let behind: Passage[] = []
  for (const passage of passages) {
    const last = pieces.at(-1)
    if (passage.role === 'furniture') {
      if (last === undefined) yield passage
      else behind.push(passage)
      continue
    }
    if (last !== undefined && goesOn(last, passage)) {
      pieces.push(passage)
      continue
    }
    if (last !== undefined) {
      yield whole(pieces)
      for (const page of behind) yield page
      behind = []
    }
    if (passage.role === 'text') pieces = [passage]
    else {
      pieces = []
      yield passage
    }
  }
  if (pieces.length > 0) yield whole(pieces)
  yield* behind
}

/** The pieces of one text; there is at least one. */
function whole(pieces: readonly Passage[]): Passage {
  const first = pieces[0] as Passage
  return pieces.length > 1 ? { ...first, text: joinMapped(pieces.map(({ text }) => text)) } : first
}

function goesOn(one: Passage, next: Passage): boolean {
  if (next.role !== 'text' || next.markerLength > 0) return false
  if (one.sectionId !== next.sectionId || one.measureId !== next.measureId || one.zone !== next.zone) return false
  const { text } = one.text
  const after = next.text.text
  // 第二步, 2027年: a heading of the steps below it
  if (startsAt(OWN_LINE, after) || startsAt(YEAR_LINE, after) || startsAt(YEAR_LINE, text)) return false
  // a text without sections has headlines, and no sign of a sentence stands in them
  if (one.zone === 'other' && isPlainLine(text)) return false
  // 提前完成年度任务: a cell of its own
  if (startsAt(STATUS_LINE, text) || startsAt(STATUS_LINE, after)) return false
  // 改建照护床位100张、护理型床位611张 / 完成适老化改造300户: a count a line
  if (isPlainLine(text) && isPlainLine(after) && COUNTED.test(text) && COUNTED.test(after)) return false
  // 床位数达到35张以上 / 护理型床位占比达到55%以上: a line a value, none of them cut by the width of a page
  if (text.length < MAX_HEADLINE && endsAt(LINE_VALUE, text) && !LINE_GOES_ON.test(after)) return false
  if (text.length < SHORT && after.length < SHORT && !ENDS.has(after.charAt(after.length - 1))) return false
  return text !== '' && !ENDS.has(text.charAt(text.length - 1)) && !'（《“'.includes(after.charAt(0))
}

const SENTENCE_SIGN = /[，。；：]/u
/** Short, and no sign of a sentence in it. */
const isPlainLine = (text: string): boolean => text.length <= MAX_HEADLINE && !SENTENCE_SIGN.test(text)
