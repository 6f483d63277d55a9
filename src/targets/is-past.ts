import { AHEAD_BEFORE, AHEAD_BEHIND, BASE_BEHIND, OPENS_REPORT, REPORTED, SINCE } from '../lexicon/judge-patterns.js'
import {
  achievementCues,
  areaCues,
  levelVerbs,
  presentCues,
  spentCues,
  stativeVerbs,
  weakAchievementCues,
} from '../lexicon/exclusions.js'
import { hasWord, matchAt, wordList } from '../text/word-table.js'
import { bracketsOf } from './brackets-of.js'
import { Inside } from './find-brackets.js'
import type { PlanDate } from './find-dates.js'
import { lastDate } from './last-date.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'
import type { Clause } from './split-sentences.js'
import { structureOf } from './structure-of.js'

/** How far before a number the words that report it may begin. */
const REPORTED_REACH = 10
/** How far behind a date the words that make its sentence a report may stand. */
const OPENER_REACH = 30

const achievements = wordList(achievementCues)
const weak = wordList(weakAchievementCues)
const anyReport = wordList([...achievementCues, ...weakAchievementCues])
const spent = wordList(spentCues)
const present = wordList(presentCues)
const stative = wordList(stativeVerbs)
const levels = wordList(levelVerbs)
const areaWords = wordList(areaCues)

export function isPast(reading: Reading, quantity: Quantity, clause: Clause, from: number): boolean {
  const { text, passage, dates, years } = reading
  if (passage.zone === 'background') return true
  const sentence = structureOf(reading).sentences[clause.sentence]
  const date = lastDate(dates, quantity.start, sentence?.start ?? 0)
  // 2021年以来，全市处置47起: what has been since then
  if (
    (date?.role === 'past' && !isAside(reading, date, quantity)) ||
    (date?.role === 'start' && SINCE.test(text.slice(date.start, date.end)))
  )
    return true
  if (date?.role === 'due' && date.year !== null && years.start !== null && date.year < years.start) return true
  // 到2015年，人均预期寿命已达76.3岁: the words right before the number say so, whatever the date
  if (REPORTED.test(text.slice(Math.max(from, quantity.start - REPORTED_REACH), quantity.start))) return true
  if (date?.role === 'due' && date.year !== null)
    return OPENS_REPORT.test(text.slice(date.end, date.end + OPENER_REACH))
  if (quantity.family === 'money' && hasWord(spent, text, from, quantity.start)) return true
  if (hasWord(anyReport, text, from, quantity.start) && tellsPast(text, quantity, from, passage.zone === 'goals'))
    return true
  return sentence !== undefined && date === null && tellsPresent(text, sentence.start)
}

/** …79.1岁（2020年为77.8岁），…: what a bracket reports says nothing of what stands behind it. */
function isAside(reading: Reading, { start }: PlanDate, quantity: Quantity): boolean {
  const { inside } = bracketsOf(reading)
  return ((inside[start] ?? 0) & Inside.bracket) !== 0 && ((inside[quantity.start] ?? 0) & Inside.bracket) === 0
}

/** 目前，…; 全市现有…: how things stand, up to the end of the sentence. */
function tellsPresent(text: string, start: number): boolean {
  if (matchAt(present, text, start) !== null) return true
  const area = matchAt(areaWords, text, start)
  return matchAt(stative, text, area?.end ?? start) !== null
}

/** A word of report stands before the number; 从目前的70%提升至90% looks ahead all the same. */
function tellsPast(text: string, quantity: Quantity, from: number, aims: boolean): boolean {
  if (!aims && quantity.comparator === null && reports(text, from, quantity.start)) return true
  for (let at = from; at < quantity.start; at++) {
    const hit = matchAt(achievements, text, at, quantity.start)
    if (hit === null || BASE_BEHIND.test(text.slice(hit.end, hit.end + 4))) continue
    const ahead = (text[at - 1] === '从' || text[at - 1] === '由') && hasWord(levels, text, hit.end, quantity.start)
    if (!ahead) return true
  }
  return false
}

/** A weak word of report in the value's own part of a list; 五年累计 and 累计达到 count what is to come. */
function reports(text: string, from: number, to: number): boolean {
  let start = to
  while (start > from && text[start - 1] !== '、') start--
  for (let at = start; at < to; at++) {
    const hit = matchAt(weak, text, at, to)
    if (hit !== null && !(AHEAD_BEFORE.test(text[at - 1] ?? '') || AHEAD_BEHIND.test(text[hit.end] ?? ''))) return true
  }
  return false
}
