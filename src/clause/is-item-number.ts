import { isSignAt, makeSigns } from '../text/signs.js'
import { allMatches } from '../text/all-matches.js'

const BREAKS = makeSigns('。；：！）')
/** A number with a point at the start of a text or behind the end of a sentence, and whether a digit follows. */
const NUMBERED = /(?<![^。；！])(?<number>\d{1,2})\.(?<digit>\d?)/gu

/**
 * Whether the digits before a point open an item of a list: they stand at the start or behind the end of a sentence.
 *
 * @param text cleaned text
 * @param at the point
 */
export function isItemNumber(text: string, at: number): boolean {
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) >= 0x30 && text.charCodeAt(start - 1) <= 0x39) start--
  return start === 0 || isSignAt(BREAKS, text, start - 1)
}

/**
 * Points of the numbers of a list that runs on in one text: 1.印发方案；2.开展行动；3.100%的医院设置…. A number that a digit follows is
 * one of them where it goes on with the count and another of the run stands before a word: 3.5%；4.5% has none.
 *
 * @param text cleaned text
 */
export function findItemPoints(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  let last = 0
  let isSure = false
  const close = (): void => {
    if (isSure && run.length > 1) for (const point of run) found.add(point)
    run = []
    isSure = false
  }
  for (const { index, groups } of allMatches(text, NUMBERED)) {
    const digits = groups?.['number'] ?? ''
    if (Number(digits) !== last + 1) close()
    last = Number(digits)
    run.push(index + digits.length)
    if (groups?.['digit'] === '') isSure = true
  }
  close()
  return found
}
