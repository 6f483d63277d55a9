import { lastBefore } from '../text/last-before.js'
import type { Reading } from '../clause/reading.js'

export function lastDate(dates: Reading['dates'], before: number, from: number): Reading['dates'][number] | null {
  const date = lastBefore(dates, before)
  return date !== null && date.start >= from ? date : null
}
