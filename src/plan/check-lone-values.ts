import { createMessage } from '../messages.js'
import type { PlanMessage } from '../model.js'
import { isValue } from '../tables/cells-look.js'
import { columnRole } from '../tables/column-role.js'
import { sourceSpan } from '../text/mapped-text.js'
import { YEAR_CELL } from '../words/table-cells.js'
import type { Passage } from './passage.js'

/** Values of one table stand no farther apart, in lines. */
const MAX_GAP = 6
/** So many lines that are nothing but a value no text has by chance, and so many of them more than a whole number. */
const MIN_VALUES = 4
const MIN_SURE = 2
/** … below a head of shares, or behind a table whose last rows were not read. */
const MIN_SHARES = 3
const MAX_VALUE = 12
const MAX_SHOWN = 40

/**
 * Tables printed one cell a line that could not be put together: their values stand alone on their lines and are no targets.
 *
 * @param passages the passages of the plan
 */
export function checkLoneValues(passages: Iterable<Passage>): PlanMessage[] {
  const messages: PlanMessage[] = []
  let values: Passage[] = []
  let words: string[] = []
  let gap = 0
  /** lines since a head of shares, or since the values of a table */
  let sinceHead = MAX_GAP
  let isHeaded = false
  const close = (): void => {
    const [first] = values
    const last = values.at(-1)
    const sure = values.filter(({ text: { text } }) => !/^\d+$/u.test(text)).length
    if (
      first !== undefined &&
      last !== undefined &&
      values.length >= (isHeaded ? MIN_SHARES : MIN_VALUES) &&
      (sure >= MIN_SURE || isHeaded)
    ) {
      const { start } = sourceSpan(first.text, 0, first.text.text.length)
      const { end } = sourceSpan(last.text, 0, last.text.text.length)
      messages.push(createMessage('table-unread', { start, end }, words.join(' ').slice(0, MAX_SHOWN)))
    }
    values = []
    words = []
    isHeaded = false
  }
  for (const passage of passages) {
    const { role, cell, text } = passage
    if (role === 'furniture') continue
    const isLone = role === 'text' && cell === null && isLoneValue(text.text)
    const heads = cell === null ? role === 'text' && isShareHead(text.text) : cell.facts?.role === 'value'
    sinceHead = heads ? 0 : sinceHead + 1
    if (isLone && values.length === 0) isHeaded = sinceHead < MAX_GAP
    if (isLone) values.push(passage)
    gap = isLone ? 0 : gap + 1
    if (cell !== null || gap > MAX_GAP) close()
    else if (values.length > 0 && words.length < MAX_SHOWN) words.push(text.text.slice(0, MAX_SHOWN))
  }
  close()
  return messages
}

/** 任务数, 指标数（人）: a head over shares, below which plain numbers are no chance. */
const isShareHead = (text: string): boolean => columnRole(text, 'values')?.role === 'value' && !YEAR_CELL.test(text)

const isLoneValue = (text: string): boolean =>
  text.length <= MAX_VALUE && /\d/u.test(text) && isValue(text) && !YEAR_CELL.test(text)
