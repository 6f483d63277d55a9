import { prefix, startsAt } from '../text/affix.js'
import {
  BEFORE_SAME,
  BODY_DEADLINE,
  bodyEnds,
  COUNTED_BY,
  DASHED,
  LONE_BODY,
  REMARK_BEHIND,
  RESPONSIBILITY_LABEL,
  responsibilityLabels,
  RESPONSIBLE_END,
} from '../words/responsibility.js'

import { makeCodeSet } from '../text/code-set.js'
import { findSigns } from '../text/find-signs.js'
import type { Signs } from '../text/find-signs.js'
import { matchBefore, wordList } from '../text/word-table.js'

const COUNTED = prefix(COUNTED_BY)

/** Units of a paragraph's cleaned text that name who does the task and by when. */
export interface ResponsibilityRange {
  from: number
  to: number
}

const bodyEndings = wordList(bodyEnds)
const OPEN = makeCodeSet('（【[〔')
const CLOSE = makeCodeSet('）】]〕')
const STOPS = makeCodeSet('。；！')
const LABEL_START = makeCodeSet(responsibilityLabels.flatMap(({ labels }) => labels))
const MAX_CLAUSE = 700
/** Without one of these signs nothing below can be found. */
const CAN_NAME = makeCodeSet('（【[〔：')

/**
 * Find the clauses that name responsible bodies and deadlines: in brackets at the end of a sentence, after a label, or
 * a line of their own. Bodies in running text do not count.
 *
 * @param text cleaned text of one paragraph
 * @param signs places of its brackets and stops, where they are known
 */
export function findResponsibility(text: string, signs: Signs = findSigns(text)): ResponsibilityRange[] {
  const ranges = findClauses(text, signs)
  const dashed = text.includes('—') ? findDashed(text) : null
  const last = ranges.at(-1)?.to ?? 0
  if (dashed !== null && dashed.from >= last) ranges.push(dashed)
  return ranges
}

/** Names behind a dash at the end of the paragraph: ——市卫生健康委、市医保局. */
function findDashed(text: string): ResponsibilityRange | null {
  const dash = DASHED.exec(text.slice(-MAX_CLAUSE))
  if (dash === null) return null
  const from = Math.max(0, text.length - MAX_CLAUSE) + dash.index + dash[0].length - (dash[1]?.length ?? 0)
  const words = text.slice(from).replace(/^—+|。$/gu, '')
  const isList = words.includes('、') || RESPONSIBLE_END.test(words) ? isResponsible(words) : LONE_BODY.test(words)
  return isList ? { from, to: text.length } : null
}

function findClauses(text: string, signs: Signs): ResponsibilityRange[] {
  const ranges: ResponsibilityRange[] = []
  const { units, base, to } = signs
  let first = signs.from
  while (first < to && CAN_NAME[text.charCodeAt((units[first] ?? 0) - base)] !== 1) first++
  if (first === to) return ranges
  const closes = matchBrackets(text, signs)
  let { from: sign } = signs
  let from = 0
  while (from < text.length) {
    const range = findNext(text, from, sign, signs, closes)
    if (range === null) break
    ranges.push(range)
    from = range.to
    while (sign < to && (units[sign] ?? 0) - base < from) sign++
  }
  return ranges
}

/**
 * Does a paragraph begin with such a clause?
 *
 * @param text cleaned text of one paragraph
 */
export function startsWithResponsibility(text: string): boolean {
  if (OPEN[text.charCodeAt(0)] !== 1) return hasLabel(text, 0)
  const head = text.slice(0, 400)
  const signs = findSigns(head)
  return findNext(head, 0, 0, signs, matchBrackets(head, signs))?.from === 0
}

/** The next clause at or after a unit; `sign` is the first sign there. */
function findNext(
  text: string,
  from: number,
  sign: number,
  { units, base, from: first, to }: Signs,
  closes: Int32Array,
): ResponsibilityRange | null {
  if (OPEN[text.charCodeAt(from)] !== 1 && hasLabel(text, from)) return { from, to: endOfLabelled(text, from) }
  for (let k = sign; k < to; k++) {
    const i = (units[k] ?? 0) - base
    const code = text.charCodeAt(i)
    if (OPEN[code] === 1) {
      const close = closes[k - first] ?? 0
      const end = close === 0 ? 0 : (units[close] ?? 0) - base
      if (close > 0 && end - i <= MAX_CLAUSE) {
        const words = text.slice(i + 1, end)
        const isLast = isSentenceEnd(text, end + 1)
        const names = isLast ? isResponsible(words) || isLone(text, i, end) : namesDoer(words, text[end + 1] ?? '')
        if (hasLabel(text, i + 1) || names) return { from: i, to: end + 1 + (text[end + 1] === '。' ? 1 : 0) }
        // what stands in other brackets is part of the sentence
        k = close
      } else if (close === 0 && hasLabel(text, i + 1)) return { from: i, to: text.length }
    } else if (STOPS[code] === 1 && i + 1 < text.length && hasLabel(text, i + 1))
      return { from: i + 1, to: endOfLabelled(text, i + 1) }
  }
  return null
}

/** For each sign that opens a bracket the sign that closes it, 0 where it has no partner. */
function matchBrackets(text: string, { units, base, from, to }: Signs): Int32Array {
  const closes = new Int32Array(to - from)
  const open: number[] = []
  for (let k = from; k < to; k++) {
    const code = text.charCodeAt((units[k] ?? 0) - base)
    if (OPEN[code] === 1) open.push(k)
    else if (CLOSE[code] === 1) {
      const start = open.pop()
      if (start !== undefined) closes[start - from] = k
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
function isResponsible(words: string): boolean {
  const clause = withoutRemark(words)
  if (clause.includes('。') || startsAt(COUNTED, clause)) return false
  const inside = withoutDeadline(clause)
  if (RESPONSIBLE_END.test(inside))
    return inside.length > 2 && inside.split(/[、，；]/u).some((name) => endsLikeBody(cutVerb(name)))
  const names = inside.split(/[、，；]/u)
  return (
    names.length >= 2 &&
    names.every((name) => name.length >= 3 && name.length <= 24 && endsLikeBody(name.replace(AND_OTHERS, '')))
  )
}

/** （市卫健委牵头，市财政局配合） inside a sentence: only where the names are said to do it. */
const namesDoer = (words: string, after: string): boolean =>
  '，、'.includes(after) && DOES.test(withoutDeadline(withoutRemark(words))) && isResponsible(words)

const DOES = /(?:负责|牵头|配合)(?:落实|实施|推进)?$/u

/** （市医保局） at the end of a sentence, not what explains the body before it: 县委（县政府）. */
function isLone(text: string, open: number, close: number): boolean {
  if (BEFORE_SAME.test(text.slice(Math.max(0, open - 1), open))) return false
  const words = withoutRemark(text.slice(open + 1, close))
  const body = withoutDeadline(words)
  const name = body.replace(AND_OTHERS, '')
  // （市急救中心，2026年6月底前完成）: with a deadline it may be a body of any kind
  return (
    LONE_BODY.test(name) ||
    (body.length < words.length && !/[，、；：]/u.test(name) && name.length <= 16 && endsLikeBody(name))
  )
}

/** （市卫生健康委等，2026年底前完成）: the list is left open. */
const AND_OTHERS = /等(?:有关|相关)?(?:部门|单位)?$/u

/** （市卫生健康委、市财政局负责。排在第一位的为牵头单位，下同）: a rule about the list may stand behind it. */
const withoutRemark = (words: string): string => words.replace(REMARK_BEHIND, '').replace(/。$/u, '')

/** （市卫生健康委牵头，市财政局参与，6月底前完成）: a deadline may stand behind the names. */
function withoutDeadline(clause: string): string {
  const at = Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；'))
  return at > 0 && BODY_DEADLINE.test(clause.slice(at + 1)) ? clause.slice(0, at) : clause
}

const VERB =
  /(?:等(?:部门|单位|有关部门|相关部门)?)?(?:分别|共同|具体)?(?:按照?|依)?(?:各自)?(?:职能)?(?:职责)?(?:分工)?(?:负责|牵头|配合|参与|参加|协同|协助|落实|组织实施|推进|实施|承办|主办|协办){0,2}$/u

const cutVerb = (name: string): string => name.replace(VERB, '')

function endsLikeBody(name: string): boolean {
  return matchBefore(bodyEndings, name, name.length) !== null
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
