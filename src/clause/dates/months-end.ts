import { SO_FAR } from '../../words/date-patterns.js'

/** End of 1—10月: what a year has come to so far; 0 where no such months stand there. */
export function monthsEnd(text: string, at: number): number {
  const months = text[at] === '1' ? SO_FAR.exec(text.slice(at, at + 9)) : null
  return months === null ? 0 : at + months[0].length
}
