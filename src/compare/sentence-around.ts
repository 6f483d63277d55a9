import type { Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { SPACES } from './spaces.js'

/** 1: the unit ends a sentence; 2: a line break, which may */
const ENDS = makeCodeSet('。；！？;\t!?')
ENDS[0x0a] = 2
const BLANKS = makeCodeSet(SPACES)
const CLOSING = '”’）)」*'
const CLOSERS = makeCodeSet(CLOSING)
/** Marks before and after a sentence that are no part of it: white space, Markdown and table marks. */
const EDGES = makeCodeSet(`${SPACES}*#|>`)
const OPENING_EDGES = makeCodeSet(`${SPACES}*#|>${CLOSING}`)
/** A line break inside a sentence: converters break lines between two characters of Chinese text. */
const HAN = /[\p{Script=Han}，、]/u

/**
 * The sentence a stretch stands in: back to the end of the sentence before, on to its own 。 or ；. A line break ends
 * it only where the text around the break does not run on.
 *
 * @param source the whole text
 * @param inner stretch inside the sentence
 * @param outer the sentence never leaves this stretch (the measure or row)
 * @returns UTF-16 offsets, end exclusive, without white space and markup at the edges
 */
export function sentenceAround(source: string, inner: Span, outer: Span): Span {
  let start = inner.start
  while (start > outer.start && !endsBefore(source, start, outer.start)) start--
  let end = Math.max(inner.end, start)
  while (end < outer.end && !endsBefore(source, end, inner.start)) end++
  while (end < outer.end && isIn(CLOSERS, source, end) && isIn(ENDS, source, end - 1)) end++
  while (start < inner.start && isIn(OPENING_EDGES, source, start)) start++
  while (end > inner.end && isIn(EDGES, source, end - 1)) end--
  return { start, end }
}

function isIn(set: Uint8Array, source: string, at: number): boolean {
  return set[source.charCodeAt(at)] === 1
}

/** Whether a sentence may end inside a stretch. */
export function holdsEnd(source: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (ENDS[source.charCodeAt(at)] !== 0) return true
  return false
}

/** Whether a sentence ends right before `at`. */
function endsBefore(source: string, at: number, from: number): boolean {
  const sign = ENDS[source.charCodeAt(at - 1)]
  if (sign !== 2) return sign === 1
  let before = at - 2
  while (before >= from && isIn(BLANKS, source, before)) before--
  let after = at
  while (after < source.length && isIn(BLANKS, source, after)) after++
  return !runsOn(source, before, after)
}

function runsOn(source: string, before: number, after: number): boolean {
  if (!HAN.test(source.charAt(before)) || !HAN.test(source.charAt(after))) return false
  // a numbered heading or a responsibility line starts anew
  return !/^(?:[一二三四五六七八九十]{1,3}、|责任|牵头|附件)/u.test(source.slice(after, after + 5))
}
