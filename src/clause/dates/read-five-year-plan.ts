import { AT_TIME, NAME_GOES_ON, PERIOD_WORD, QUOTE_CLOSES, QUOTE_OPENS } from '../../words/date-signs.js'
import { fiveYearPlans, SHORTEST_PLAIN_NAME } from '../../words/deadlines.js'
import type { Numeral } from '../../text/numerals.js'
import { makeWordTable, matchAt } from '../../text/word-table.js'
import type { FoundDate } from './found-date.js'
import { makeDate } from './make-date.js'
import { tailTable } from './tail-table.js'

const planTable = makeWordTable(fiveYearPlans)

/** A five-year plan by its name: “十四五”期间, 十五五时期, the last year of which is meant. */
export function readFiveYearPlan(text: string, numeral: Numeral, i: number): FoundDate | null {
  const hit = matchAt(planTable, text, numeral.start)
  if (hit === null || hit.end < numeral.end) return null
  if (hit.end > numeral.end && hit.word.length < numeral.end - numeral.start) return null
  // 第十四五 or a longer numeral is something else
  let { start } = numeral
  let { end } = hit
  const quoted = text.charAt(start - 1) === QUOTE_OPENS && text[end] === QUOTE_CLOSES
  if (!quoted && hit.word.length < SHORTEST_PLAIN_NAME) return null
  if (quoted) {
    start--
    end++
  }
  const tail = matchAt(tailTable, text, end)
  const due = tail !== null || text[end] === AT_TIME
  if (tail !== null) end = tail.end
  else if (text.startsWith(PERIOD_WORD, end)) end += PERIOD_WORD.length
  const isName = !due || text.startsWith(PERIOD_WORD, hit.end + (quoted ? 1 : 0))
  const name = tail === null && isName && !NAME_GOES_ON.test(text.slice(end, end + 1))
  return { date: makeDate(start, end, hit.entry, name ? 'name' : 'due'), next: i + 1 }
}
