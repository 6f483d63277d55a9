import type { Line } from './make-lines.js'

/** 1, 01 or 12 and nothing else on the line. */
const ALONE = /^0?[1-9]$|^[1-9]\d$/u
/** So many numbers in a row are no chance; of those with a leading zero two. */
const LEAST = 3
const LEAST_PADDED = 2
/** A page between two page numbers is longer than this, an item shorter. */
const LONGEST = 800

/**
 * Lines that hold a number alone and number what stands below them: 01⏎新增托位300个⏎02⏎… Cards of a page and lists that lost
 * their table are printed so. They count on from 1, and every one has text of its own below it.
 *
 * @param lines lines with furniture marked
 * @returns the lines of such numbers
 */
export function findLoneNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  let run: Line[] = []
  let below = 0
  const close = (): void => {
    const isPadded = run[0]?.text.text.startsWith('0') === true
    if (run.length >= (isPadded ? LEAST_PADDED : LEAST)) for (const line of run) found.add(line)
    run = []
  }
  for (const line of lines) {
    if (line.furniture) continue
    const { text } = line.text
    const isNumber = line.row === null && line.level === 0 && text.length <= 2 && ALONE.test(text)
    if (!isNumber) {
      below += text.length
      if (run.length > 0 && below > LONGEST) close()
      continue
    }
    const value = Number(text)
    if (run.length === 0 || value !== run.length + 1 || below === 0) {
      close()
      if (value === 1) run = [line]
    } else run.push(line)
    below = 0
  }
  close()
  return found
}
