import { bodyEnds, RESPONSIBILITY_LABEL, responsibilityLabels, RESPONSIBLE_END } from '../lexicon/responsibility.js'

import { makeCodeSet } from '../text/code-set.js'

/** Units of a paragraph's cleaned text that name who does the task and by when. */
export interface ResponsibilityRange {
  from: number
  to: number
}

const OPEN = makeCodeSet('（【[〔')
const CLOSE = makeCodeSet('）】]〕')
const STOPS = makeCodeSet('。；！')
const LABEL_START = makeCodeSet(responsibilityLabels.flatMap(({ labels }) => labels))
const MAX_CLAUSE = 700
/** Without one of these signs nothing below can be found. */
const CAN_NAME = /[（【[〔：:]/u

/**
 * Find the clauses that name responsible bodies and deadlines: in brackets at the end of a sentence, after a label, or
 * a line of their own. Bodies in running text do not count.
 *
 * @param text cleaned text of one paragraph
 */
export function findResponsibility(text: string): ResponsibilityRange[] {
  const ranges: ResponsibilityRange[] = []
  if (!CAN_NAME.test(text)) return ranges
  const closes = matchBrackets(text)
  let from = 0
  while (from < text.length) {
    const range = findNext(text, from, closes)
    if (range === null) break
    ranges.push(range)
    from = range.to
  }
  return ranges
}

/**
 * Does a paragraph begin with such a clause?
 *
 * @param text cleaned text of one paragraph
 */
export function startsWithResponsibility(text: string): boolean {
  if (OPEN[text.charCodeAt(0)] === 0) return hasLabel(text, 0)
  const head = text.slice(0, 400)
  return findNext(head, 0, matchBrackets(head))?.from === 0
}

function findNext(text: string, from: number, closes: Int32Array): ResponsibilityRange | null {
  for (let i = from; i < text.length; i++) {
    if (OPEN[text.charCodeAt(i)] === 1) {
      const end = closes[i] ?? 0
      if (end > 0 && end - i <= MAX_CLAUSE) {
        if (hasLabel(text, i + 1) || (isSentenceEnd(text, end + 1) && isResponsible(text.slice(i + 1, end))))
          return { from: i, to: end + 1 + (text[end + 1] === '。' ? 1 : 0) }
        // what stands in other brackets is part of the sentence
        i = end
      } else if (end === 0 && hasLabel(text, i + 1)) return { from: i, to: text.length }
    } else if (i === from || i === 0 || STOPS[text.charCodeAt(i - 1)] === 1) {
      if (hasLabel(text, i)) return { from: i, to: endOfLabelled(text, i) }
    }
  }
  return null
}

/** Offset of the closing bracket of each opening one, 0 where it has no partner. */
function matchBrackets(text: string): Int32Array {
  const closes = new Int32Array(text.length)
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (OPEN[code] === 1) open.push(i)
    else if (CLOSE[code] === 1) {
      const start = open.pop()
      if (start !== undefined) closes[start] = i
    }
  }
  return closes
}

function hasLabel(text: string, at: number): boolean {
  if (LABEL_START[text.charCodeAt(at)] !== 1) return false
  RESPONSIBILITY_LABEL.lastIndex = at
  return RESPONSIBILITY_LABEL.test(text)
}

const isSentenceEnd = (text: string, at: number): boolean => at >= text.length || '。；（'.includes(text[at] ?? ' ')

/** A clause in brackets at the end of a sentence: names before 负责, or nothing but names. */
function isResponsible(inside: string): boolean {
  if (inside.includes('。')) return false
  if (RESPONSIBLE_END.test(inside))
    return inside.length > 2 && inside.split(/[、，；]/u).some((name) => endsLikeBody(cutVerb(name)))
  const names = inside.split(/[、，；]/u)
  return (
    names.length >= 2 &&
    names.every((name) => name.length >= 3 && name.length <= 24 && endsLikeBody(name.replace(/等$/u, '')))
  )
}

const VERB =
  /(?:等(?:部门|单位|有关部门|相关部门)?)?(?:分别|共同|具体)?(?:按照?|依)?(?:各自)?(?:职能)?(?:职责)?(?:分工)?(?:负责|牵头|配合|参与|参加|协同|协助|落实|组织实施|推进|实施|承办|主办|协办){0,2}$/u

const cutVerb = (name: string): string => name.replace(VERB, '')

function endsLikeBody(name: string): boolean {
  return bodyEnds.some((end) => name.endsWith(end))
}

/** A labelled clause without brackets runs to the end of its sentence; the next label and 以下… go on with it. */
function endOfLabelled(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const stop = text.indexOf('。', end)
    if (stop < 0) return text.length
    end = stop + 1
    if (!hasLabel(text, end) && !/^(?:以下|以上)/u.test(text.slice(end, end + 2))) return end
  }
  return end
}
