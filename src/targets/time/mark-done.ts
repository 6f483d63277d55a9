import { startsAt } from '../../text/affix.js'
import { PROGRESS_HEAD, STATUS_LINE } from '../../words/table-cells.js'
import type { Passage } from '../../plan/passage.js'

/** Between the head of a table and its first row a few lines of other heads stand. */
const FIRST_ROW = '1'

/**
 * Tell what has been done in a table that a page prints a cell a line: behind the line that says how far a row has come
 * (提前完成年度任务。) stands what it came to, up to the line that begins with the number of the next row.
 *
 * @param passages passages in document order
 * @returns the same passages, with what has been done set to the zone of what is there
 */
export function* markDone(passages: Iterable<Passage>): Generator<Passage> {
  /** what the next row begins with; null where no head names a column of what has been done */
  let next: string | null = null
  let done = false
  for (const passage of passages) {
    const { text } = passage.text
    if (passage.cell !== null) next = null
    else if (startsAt(PROGRESS_HEAD, text)) next = FIRST_ROW
    if (next === null) {
      yield passage
      continue
    }
    if (text.startsWith(next)) {
      next = String(Number(next) + 1)
      done = false
    } else if (startsAt(STATUS_LINE, text)) done = true
    yield done ? { ...passage, zone: 'background' } : passage
  }
}
