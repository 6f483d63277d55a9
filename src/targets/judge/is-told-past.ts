import type { Reading } from '../../clause/reading.js'
import { structureOf } from '../../clause/structure-of.js'
import { AHEAD, DONE_ASPECT, PLAIN_YEAR, SOURCE_TOLD, SPAN_OVER, TELLS_FACTS } from '../../words/judge-patterns.js'
import { lastDate } from '../last-date.js'

/** How much of a sentence is looked at. */
const REACH = 200

/**
 * Whether the sentence tells of what is over up to a place: 过去三年，…; 会上通报，2023年…; 专项调查显示，…; …实现了互认，覆盖面…. A deadline or a word
 * that looks ahead ends it.
 *
 * @param reading the passage
 * @param at the place
 */
export function isToldPast(reading: Reading, at: number): boolean {
  const { text, dates } = reading
  const structure = structureOf(reading)
  const sentence = structure.sentences[structure.clauseAt(at).sentence]
  if (sentence === undefined) return false
  const from = Math.max(sentence.start, at - REACH)
  const date = lastDate(dates, at, from)
  const isDue = date?.role === 'due'
  if (isDue && !PLAIN_YEAR.test(text.slice(date.start, date.end))) return false
  const said = text.slice(from, at)
  const opens = from === sentence.start
  const opener = opens ? (TELLS_FACTS.exec(said) ?? (isDue ? null : SPAN_OVER.exec(said))) : null
  const cue = opener ?? SOURCE_TOLD.exec(said) ?? DONE_ASPECT.exec(isDue ? text.slice(date.end, at) : said)
  return cue !== null && !AHEAD.test(said.slice(cue.index + cue[0].length))
}
