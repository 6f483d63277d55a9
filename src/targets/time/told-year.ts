import {
  LOOKED_BACK,
  LOOKED_BACK_SIGNS,
  PASSED_SIGN,
  PASSED_YEAR,
  SAID_OF_YEAR,
  SAID_OF_YEAR_SIGN,
  STANDS_SINCE,
  STANDS_SINCE_SIGN,
} from '../../words/date-patterns.js'
import { allMatches } from '../../text/all-matches.js'
import type { Passage } from '../../plan/passage.js'

/**
 * The last year that a text itself shows to be over: it says how things stood at the end of it (截至2024年底，共有…), what has
 * been done in it (2024年，全市已…), that it has gone by (刚刚过去的2024年), or that a meeting looks back on it (会议总结2024年工作). What such a text says of that year or one before (2024年，补助场馆3050个) it reports.
 *
 * @param passages passages of the plan
 * @param issued the year that the plan is signed in; that year is not over
 * @returns null where the text shows none
 */
export function toldYear(passages: Iterable<Passage>, issued: number | null): number | null {
  let told = -Infinity
  for (const {
    text: { text },
    role,
  } of passages) {
    if (role !== 'text') continue
    // most texts hold neither sign, and no pattern is tried
    if (text.includes(STANDS_SINCE_SIGN))
      for (const { groups = {} } of allMatches(text, STANDS_SINCE))
        told = Math.max(told, Number(groups.year) - (groups.whole === undefined ? 1 : 0))
    if (text.includes(SAID_OF_YEAR_SIGN))
      for (const { groups = {} } of allMatches(text, SAID_OF_YEAR)) told = Math.max(told, Number(groups.year))
    if (text.includes(PASSED_SIGN))
      for (const { groups = {} } of allMatches(text, PASSED_YEAR)) told = Math.max(told, Number(groups.year))
    if (LOOKED_BACK_SIGNS.some((sign) => text.includes(sign)))
      for (const { groups = {} } of allMatches(text, LOOKED_BACK)) told = Math.max(told, Number(groups.year))
  }
  if (told === -Infinity) return null
  return issued === null ? told : Math.min(told, issued - 1)
}
