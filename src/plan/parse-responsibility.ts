import { prefix, startsAt } from '../text/affix.js'
import {
  BODY_DEADLINE,
  BODY_DEADLINE_STARTS,
  LEADS,
  listTails,
  REMARK_NAME,
  responsibilityLabels,
  responsibleTails,
} from '../words/responsibility.js'
import type { ResponsibilityRole } from '../words/responsibility.js'
import type { Span } from '../model.js'
import { makeCodeSet } from '../text/code-set.js'
import { printedText, sourceSpan } from '../text/mapped-text.js'
import type { MappedText } from '../text/mapped-text.js'

const REMARK = prefix(REMARK_NAME)

/** A name or a deadline read off a responsibility clause. */
export interface NamedRole {
  role: ResponsibilityRole
  name: string
  span: Span
}

/** What a clause says: bodies and deadlines, and bodies that a general rule adds to later measures. */
export interface Responsibility {
  named: NamedRole[]
  general: NamedRole[]
}

interface Range {
  from: number
  to: number
}

const roles = new Map(responsibilityLabels.flatMap(({ role, labels }) => labels.map((label) => [label, role] as const)))
const words = [...roles.keys()].toSorted((a, b) => b.length - a.length)
const LABEL_START = makeCodeSet(words)
const LABEL = new RegExp(`(${words.join('|')})(?:（[^（）：]{0,12}）)?(?:[及和、与](?:${words.join('|')}))?[：:]`, 'uy')
/** Without it {@link GENERAL} fits nothing. */
const GENERAL_SIGN = '均'
const GENERAL =
  /(?:以下|上述|下列|各项)[^。；：]{0,14}?均(?:[需由须应要含为]|包括|包含)([^。；，]{2,60}?)(?=配合|负责|落实|组织|[，。；]|$)/u
const DEADLINE_SIGN = makeCodeSet(BODY_DEADLINE_STARTS)
const OPEN = makeCodeSet('（【[〔')
const CLOSE = makeCodeSet('）】]〕')
const EDGE = makeCodeSet('，、；。：（）【】〔〕[]*_— ')
const BETWEEN = makeCodeSet('、，；,;')
const STOP = '。'.charCodeAt(0)
const HAN = /\p{Script=Han}/u

/**
 * Read the bodies of a responsibility clause in any printed form: labels before colons, names before 负责 or 牵头,
 * （X牵头，Y、Z配合）, a bare list of names.
 *
 * @param clause cleaned text of the clause, with or without its brackets
 * @param source the whole source text
 * @param role what the names are where the clause itself does not say (the head of a table column)
 */
export function parseResponsibility(
  clause: MappedText,
  source: string,
  role: ResponsibilityRole = 'responsible',
): Responsibility {
  const { text } = clause
  const found: Responsibility = { named: [], general: [] }
  const make = (range: Range, as: ResponsibilityRole): NamedRole => ({
    role: as,
    name: printedText(source, clause, range.from, range.to),
    span: sourceSpan(clause, range.from, range.to),
  })
  const general = text.includes(GENERAL_SIGN)
  const add = (range: Range, as: ResponsibilityRole): void => {
    found.named.push(make(range, as))
  }
  let from = 0
  let current: ResponsibilityRole = role
  const read = (range: Range): void => {
    if (current === 'person') return
    const sentences = splitSentences(text, range)
    for (const sentence of sentences) {
      const words = general ? text.slice(sentence.from, sentence.to) : ''
      const rule = general ? GENERAL.exec(words) : null
      if (rule?.[1] !== undefined) {
        // …负责，以下均需各县区落实: the names before the rule are the measure's own
        const end = sentence.from + rule.index
        if (sentence === sentences[0] && BETWEEN[text.charCodeAt(end - 1)] === 1)
          readNames(text, { from: sentence.from, to: end }, current, add)
        const at = sentence.from + rule.index + rule[0].length - rule[1].length
        for (const name of splitNames(text, { from: at, to: at + rule[1].length }))
          found.general.push(make(name, 'responsible'))
      } else if (current === 'deadline') {
        const whole = trim(text, sentence)
        if (whole.to > whole.from) found.named.push(make(whole, 'deadline'))
      } else if (sentence === sentences[0]) readNames(text, sentence, current, add)
    }
  }
  for (let i = text.includes('：') ? 0 : text.length; i < text.length; i++) {
    if (LABEL_START[text.charCodeAt(i)] !== 1) continue
    LABEL.lastIndex = i
    const match = LABEL.exec(text)
    if (match === null) continue
    if (i > from) read({ from, to: i })
    current = roles.get(match[1] ?? '') ?? role
    from = i + match[0].length
    i = from - 1
  }
  read({ from, to: text.length })
  return found
}

function splitSentences(text: string, { from, to }: Range): Range[] {
  const sentences: Range[] = []
  let start = from
  for (let i = from; i < to; i++)
    if (text.charCodeAt(i) === STOP) {
      if (i > start) sentences.push({ from: start, to: i })
      start = i + 1
    }
  if (start < to) sentences.push({ from: start, to })
  return sentences
}

/** Names with the role that the verb after them gives: X、Y牵头，Z配合. */
function readNames(
  text: string,
  range: Range,
  role: ResponsibilityRole,
  add: (range: Range, as: ResponsibilityRole) => void,
): void {
  let pending: Range[] = []
  const flush = (as: ResponsibilityRole): void => {
    if (pending.length === 0) return
    for (const name of pending) add(name, as)
    pending = []
  }
  for (const piece of splitNames(text, range)) {
    if (DEADLINE_SIGN[text.charCodeAt(piece.from)] === 1 && BODY_DEADLINE.test(text.slice(piece.from, piece.to))) {
      flush(role)
      add(piece, 'deadline')
      continue
    }
    if (startsAt(REMARK, text, piece.from, piece.to)) continue
    const verb = cutTail(text, piece)
    if (piece.to > piece.from) pending.push(piece)
    if (verb !== null) flush(LEADS.test(verb) && role !== 'lead' ? 'lead' : role)
  }
  flush(role)
}

/** Words by their last character, in the order of the list. */
function byLast(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const table = new Map<number, string[]>()
  for (const word of words) {
    const key = word.charCodeAt(word.length - 1)
    table.set(key, [...(table.get(key) ?? []), word])
  }
  return table
}

const verbTails = byLast(responsibleTails)
const listEnds = byLast(listTails)

/** The first of some words that a name ends in. */
function tailOf(tails: ReadonlyMap<number, readonly string[]>, text: string, { from, to }: Range): string | undefined {
  const list = to > from ? tails.get(text.charCodeAt(to - 1)) : undefined
  if (list !== undefined) for (const tail of list) if (tail.length <= to - from && text.endsWith(tail, to)) return tail
  return undefined
}

/** Take the words after a name off it; the verb among them is returned. */
function cutTail(text: string, name: Range): string | null {
  let verb: string | null = null
  // 市落实办 is a name, a lone verb is none
  for (let tail = tailOf(verbTails, text, name); tail !== undefined; tail = tailOf(verbTails, text, name)) {
    name.to -= tail.length
    verb = tail
  }
  name.to -= tailOf(listEnds, text, name)?.length ?? 0
  return verb
}

/** Names between 、，；, brackets kept whole. */
function splitNames(text: string, range: Range): Range[] {
  const inner = trim(text, range)
  const names: Range[] = []
  let depth = 0
  let start = inner.from
  const push = (to: number): void => {
    const name = trim(text, { from: start, to })
    if (hasHan(text, name)) names.push(name)
  }
  for (let i = inner.from; i < inner.to; i++) {
    const code = text.charCodeAt(i)
    if (OPEN[code] === 1) depth++
    else if (CLOSE[code] === 1) depth = Math.max(0, depth - 1)
    else if (depth === 0 && BETWEEN[code] === 1) {
      push(i)
      start = i + 1
    }
  }
  push(inner.to)
  return joinGroups(text, names)
}

const GROUP_SIGN = makeCodeSet('各市州县区旗盟镇乡')
const GROUP_START =
  /^(?:各(?:(?:有关|相关)?(?:辖|县级)?[市州县区旗盟镇乡]{1,3}|街道|自治[州县]|直属|有关)|[市州县区旗盟镇乡]{1,2})$/u
const GROUP_PART = /^(?:(?:辖|县级)?[市州县区旗盟镇乡]{1,2}|街道|自治[州县])(?:（[市州县区旗盟、]{1,6}）)?$/u
const GROUP_END =
  /^(?:(?:辖|县级)?[市州县区旗盟镇乡]{1,2}|街道|自治[州县])(?:（[市州县区旗盟、]{1,6}）)?(?:人民政府|政府|管委会|党委和?(?:政府)?|办事处|街道办事处)(?:（.{1,20}）)?$/u

/** The name before 等, 按职责, 负责 … */
function beforeVerb(words: string): string {
  const at = words.search(/等|按职责|负责|配合|落实|牵头|[主承协]办/u)
  return at < 0 ? words : words.slice(0, at)
}

/** Longest text that {@link GROUP_START} fits. */
const MAX_GROUP_START = 7

const startsGroup = (text: string, { from, to }: Range): boolean =>
  to - from <= MAX_GROUP_START && GROUP_SIGN[text.charCodeAt(from)] === 1 && GROUP_START.test(text.slice(from, to))

/** 各市、县人民政府 is one body: the levels share the noun at the end. */
function joinGroups(text: string, names: Range[]): Range[] {
  if (!names.some((name) => startsGroup(text, name))) return names
  const joined: Range[] = []
  for (let i = 0; i < names.length; i++) {
    const first = names[i]
    if (first === undefined) break
    let last = i
    if (startsGroup(text, first)) {
      let next = i + 1
      const isPart = (range: Range | undefined, pattern: RegExp): boolean =>
        range !== undefined && pattern.test(beforeVerb(text.slice(range.from, range.to)))
      while (isPart(names[next], GROUP_PART)) next++
      if (isPart(names[next], GROUP_END)) last = next
    }
    joined.push({ from: first.from, to: names[last]?.to ?? first.to })
    i = last
  }
  return joined
}

function hasHan(text: string, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x4e00 && code <= 0x9fff) return true
  }
  return HAN.test(text.slice(from, to))
}

/** Signs off both ends, but not a bracket that has its partner inside. */
function trim(text: string, { from, to }: Range): Range {
  let start = from
  let end = to
  while (start < end && EDGE[text.charCodeAt(start)] === 1) start++
  while (end > start && EDGE[text.charCodeAt(end - 1)] === 1 && !closesInside(text, start, end)) end--
  if (text[start] === '由' && end - start > 3) start++
  return { from: start, to: end }
}

function closesInside(text: string, from: number, end: number): boolean {
  if (CLOSE[text.charCodeAt(end - 1)] !== 1) return false
  let depth = 0
  for (let i = end - 1; i >= from; i--) {
    const code = text.charCodeAt(i)
    if (CLOSE[code] === 1) depth++
    else if (OPEN[code] === 1 && --depth === 0) return true
  }
  return false
}
