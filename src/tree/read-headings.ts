import { COUNTED } from '../words/document.js'
import { CLOSING_CLAUSE, commonHeadings, NO_HEADING_END, SENTENCE_START, TAKES_PARTS } from '../words/zones.js'
import { isBlank } from '../source/is-blank.js'
import { makeCodeSet } from '../text/code-set.js'
import { endsAt } from '../text/affix.js'
import type { MappedText } from '../text/mapped-text.js'
import { findResponsibility } from './find-responsibility.js'

/** A numbered stretch of a paragraph: from its marker to the next marker or the end of the paragraph. */
export interface Numbering {
  text: MappedText
  from: number
  to: number
  markerLength: number
  /** heading level the format gives, 0 for none */
  level: number
  /** units from the start of the paragraph that are bold */
  bold: number
  /** text or sections follow before the next section of the same or a higher depth */
  followed: boolean
  /** sections stand in it */
  parent: boolean
  /** sections of one style under one top-level section are judged together … */
  group: string
  /** … and so are those under one section, … */
  siblings: string
  /** … and those that count on from each other across the sections above them */
  run: string
  /** 一、 or （一）: such a unit has a heading more often than not */
  upper: boolean
  /** number of the list that the unit is a member of */
  list: number
  /** its number has a line to itself: 01⏎新增托位300个 */
  ownLine: boolean
  /** units at which lines of the paragraph were put together: no gap there */
  joints: ReadonlySet<number>
  /** the paragraph has lost its line breaks: no sign need stand between a heading and its text */
  crowded: boolean
  /** end of the title where a table of contents tells it */
  known: number | null
}

/** Title of a section: units of the paragraph's text; `end` is where the heading ends with its closing sign. */
export interface Heading {
  from: number
  to: number
  end: number
}

interface Guess extends Heading {
  /** sure: the format shows it, or the line is nothing else; otherwise a run-in sentence that may be body text */
  sure: boolean
  likely: boolean
  /** it ends with ；, as the members of a list of clauses do */
  clause: boolean
  /** one sentence and nothing behind it but who is responsible: it says nothing about what its siblings are */
  alone: boolean
  /** … but short enough for a heading, if they have headings */
  couldHead: boolean
  /** a line without a closing sign that nothing follows: a heading, or a sentence whose 。 was left out */
  bare: boolean
}

const OPENERS = makeCodeSet('（《“‘【〔「')
const TRAIL = makeCodeSet('。；：，、.;:')
/** What a unit can mean to the end of a heading. */
const enum Sign {
  Opens = 1,
  Closes,
  /** 。 */
  Stop,
  /** ；？！ */
  Pause,
  /** ： */
  Colon,
}
const SIGNS = new Uint8Array(0x10000)
for (const [sign, characters] of [
  [Sign.Opens, '（《“‘【〔「'],
  [Sign.Closes, '）》”’】〕」'],
  [Sign.Stop, '。'],
  [Sign.Pause, '；？！'],
  [Sign.Colon, '：'],
] as const)
  for (const character of characters) SIGNS[character.charCodeAt(0)] = sign
const COMMA = '，'.charCodeAt(0)
const MAX_TITLE = 64
const SHORT = 26
const LONG = 42

/**
 * Tell headings from body text. A run-in heading ends before the first 。 or ：; whether the numbered units of a list
 * have headings at all is decided for the list, not for each unit.
 *
 * @param units numbered stretches in document order
 * @param source the whole source text
 * @returns for each unit its title, or null where the unit is body text
 */
export function readHeadings(units: readonly Numbering[], source: string): (Heading | null)[] {
  const guesses = units.map((unit) => guess(unit, source))
  const lists = countVotes(units, guesses, ({ list }) => list)
  // 1. …；2. …；3. …。 is a list of clauses, whatever the lists beside it are
  const isClause = ({ list }: Numbering): boolean => {
    const votes = lists.get(list)
    return votes !== undefined && votes.all > 1 && votes.clauses >= votes.all - 1
  }
  const groups = countVotes(units, guesses, (unit) => (isClause(unit) ? null : unit.group))
  const families = countVotes(units, guesses, (unit) => (isClause(unit) ? null : unit.siblings))
  const runs = countVotes(units, guesses, (unit) => (isClause(unit) ? null : unit.run))
  const isTitled = (votes: Votes | undefined): boolean => votes !== undefined && votes.titled * 2 > votes.all
  return units.map((unit, index) => {
    const found = guesses[index] ?? null
    if (found === null || found.to <= found.from) return null
    if (isClause(unit)) return null
    const family = families.get(unit.siblings)
    if (found.sure) return found.bare && areSentences(family) ? null : found
    if ((found.alone && !found.couldHead) || found.to - found.from > MAX_TITLE) return null
    if (areSentences(family)) return null
    return [groups.get(unit.group), family, runs.get(unit.run)].some(isTitled) ? found : null
  })
}

/** 1.…服务业，…升级。2.…风险防控，…3.…救治体系。: most say one sentence and have no heading before it. */
const areSentences = (votes: Votes | undefined): boolean =>
  votes !== undefined && votes.sentences >= 2 && votes.sentences >= 2 * (votes.titled - votes.bare)

interface Votes {
  titled: number
  /** units that are one sentence, too long for a heading */
  sentences: number
  bare: number
  clauses: number
  all: number
}

function countVotes<Key>(
  units: readonly Numbering[],
  guesses: readonly (Guess | null)[],
  keyOf: (unit: Numbering) => Key,
): ReadonlyMap<Key, Votes> {
  const votes = new Map<Key, Votes>()
  for (const [index, unit] of units.entries()) {
    const key = keyOf(unit)
    let vote = votes.get(key)
    if (vote === undefined) votes.set(key, (vote = { titled: 0, sentences: 0, bare: 0, clauses: 0, all: 0 }))
    const found = guesses[index]
    // a number that nothing stands behind (a page that was cut) has no vote
    if (found === null || found === undefined) continue
    if (found.alone) {
      if (!found.couldHead) vote.sentences++
      continue
    }
    vote.all++
    if (found.bare) vote.bare++
    if (found.likely || found.sure) vote.titled++
    if (found.clause) vote.clauses++
  }
  return votes
}

function guess(unit: Numbering, source: string): Guess | null {
  const { text } = unit.text
  const from = unit.from + unit.markerLength
  if (from >= unit.to) return null
  const make = (to: number, end: number, sure: boolean, likely: boolean, clause = false, alone = false): Guess => ({
    from,
    to: trimEnd(text, from, to),
    end,
    sure,
    likely,
    clause,
    alone,
    couldHead: false,
    bare: false,
  })
  if (unit.known !== null) return make(unit.known, unit.known, true, true)
  const first = findStop(unit, from, source)
  const far = (first?.at ?? unit.to) - from > LONG + 4
  const stop =
    findDash(text, from, unit.to) ??
    (far ? findEarlyStop(unit.text, from, unit.to, source) : null) ??
    (unit.crowded ? findGluedStop(text, from, unit.to) : null) ??
    first
  if (
    unit.from === 0 &&
    unit.bold > unit.markerLength + 1 &&
    unit.bold < unit.to &&
    unit.bold - unit.markerLength <= MAX_TITLE
  )
    return make(unit.bold, extend(text, unit.bold, unit.to), true, true)
  if (unit.level > 0 && unit.to - from <= MAX_TITLE && (stop === null || stop.end >= unit.to))
    return make(unit.to, unit.to, true, true)
  const to = stop?.at ?? unit.to
  const length = to - from
  const commas = countCommas(text, from, to)
  const short = length <= SHORT && commas <= 3
  const medium = length <= LONG && commas <= 2
  const said = from + startOfClauses(text.slice(from, unit.to))
  if (stop === null || said < to) {
    const end = Math.min(to, said)
    // an item of a list of goals, on a line of its own: 新建医院5家
    const isItem = (!unit.followed || unit.ownLine) && COUNTED.test(text.slice(from, end))
    // the line ends without a sign: headings do, sentences do not
    const sure = !isItem && end - from <= LONG && countCommas(text, from, end) <= (said < to ? 1 : 3)
    const likely = sure || (end - from <= MAX_TITLE && commas <= 2)
    const bare = sure && !unit.followed && commas > 0
    return { ...make(end, end, sure, likely, false, isItem || (said < to && !sure)), bare }
  }
  // 三、连续参保有什么激励？ and the answer below
  if (text[stop.at] === QUESTION && stop.end >= unit.to && unit.followed && length <= LONG)
    return make(stop.end, stop.end, true, true)
  if (said <= stop.end) {
    // one sentence and nothing more on the line
    if (stop.sign === '；') return make(to, stop.end, false, length <= 8, true)
    const said = text.slice(from, to)
    if (unit.followed && !CLOSING_CLAUSE.test(said) && !COUNTED.test(said)) return make(to, stop.end, short, medium)
    const couldHead = length <= 14 && commas === 0 && !COUNTED.test(said) && !CLOSING_CLAUSE.test(said)
    return { ...make(to, stop.end, false, false, false, true), couldHead }
  }
  if (stop.sign === '；') return make(to, stop.end, false, false, true)
  if (stop.sign === ' ') return make(to, stop.end, length <= SHORT, length <= LONG)
  return make(to, stop.end, false, short || (unit.upper && medium && commas <= 1))
}

interface Stop {
  at: number
  end: number
  sign: string
}

/** Where the clauses begin that name who is responsible, where nothing but them stands at the end; otherwise the end. */
function startOfClauses(text: string): number {
  if (!CAN_CLOSE.includes(text.at(-1) ?? ' ') && !/[：—]/u.test(text)) return text.length
  let end = text.length
  for (const range of findResponsibility(text).reverse()) {
    if (range.to < end) break
    end = range.from
  }
  return end
}

const QUESTION = '？'
const CAN_CLOSE = '）】]。'

/** First 。 ： or ； outside brackets and quotes, or a wide gap before longer text. */
function findStop({ text: mapped, to, joints }: Numbering, from: number, source: string): Stop | null {
  const { text, at } = mapped
  let depth = 0
  let before = at[from - 1] ?? 0
  for (let i = from; i < to; i++) {
    const place = at[i] ?? 0
    const gap = place - before
    before = place
    const sign = SIGNS[text.charCodeAt(i)]
    if (sign !== 0) {
      if (sign === Sign.Opens) depth++
      else if (sign === Sign.Closes) depth = Math.max(0, depth - 1)
      else if (sign === Sign.Stop) {
        if (depth === 0 || i - from > MAX_TITLE) return { at: i, end: i + 1, sign: '。' }
      } else if (depth === 0) {
        if (sign === Sign.Pause) return { at: i, end: i + 1, sign: '；' }
        if (!isRatio(text, i) && !endsAt(TAKES_PARTS, text, from, i)) return { at: i, end: i + 1, sign: '：' }
      }
    }
    if (
      gap > 1 &&
      depth === 0 &&
      i > from + 1 &&
      to - i > 12 &&
      !joints.has(i) &&
      !/\d/u.test(`${text[i - 1] ?? ''}${text[i] ?? ''}`) &&
      isWideGap(source, place - gap, place)
    )
      return { at: i, end: i, sign: ' ' }
  }
  return null
}

/**
 * In a text whose line breaks became single spaces or nothing: a long first sentence with a short start before a space,
 * or that starts with a common heading.
 */
function findEarlyStop({ text, at }: MappedText, from: number, to: number, source: string): Stop | null {
  const common = findCommon(text, from)
  if (common !== null) return common
  for (let i = from + 3; i < from + SHORT && i < to; i++) {
    const code = text.charCodeAt(i - 1)
    if (OPENERS[code] === 1 || ENDS_SEARCH[code] === 1) return null
    if ((at[i] ?? 0) - (at[i - 1] ?? 0) < 2 || !isBlankRun(source, at[i - 1] ?? 0, at[i] ?? 0)) continue
    if (/[a-z\d%]/iu.test(text[i - 1] ?? '') || /[a-z\d]/iu.test(text[i] ?? '') || '，（“《'.includes(text[i] ?? ''))
      continue
    return { at: i, end: i, sign: ' ' }
  }
  return null
}

/**
 * In a text whose line breaks became nothing: the text takes the last words of its heading up again
 * (重视老年人体育工作老年人体育工作是…), or begins as only a sentence does (设施建设要积极…).
 */
function findGluedStop(text: string, from: number, to: number): Stop | null {
  const common = findCommon(text, from)
  if (common !== null) return common
  let end = from
  while (end < to && end - from < MAX_GLUED && SIGNS[text.charCodeAt(end)] === 0 && text.charCodeAt(end) !== COMMA)
    end++
  const stop = (at: number): Stop => ({ at, end: at, sign: ' ' })
  for (let at = from + MIN_GLUED; at < end; at++)
    for (let length = Math.min(MAX_ECHO, at - from, to - at); length >= MIN_ECHO; length--)
      if (text.startsWith(text.slice(at - length, at), at)) return stop(at)
  for (let at = from + MIN_GLUED; at < end; at++)
    if (SENTENCE_START.test(text.slice(at, at + 8)) && !NO_HEADING_END.test(text.slice(from, at))) return stop(at)
  return null
}

const DASH = '——'
/** The second member of a list whose line breaks are gone. */
const NEXT_DASH: RegExp = /[。；]\s?——/u

/** 环境面貌全面改善|——建成示范村5000个。——处理能力…: the heading ends where its list of dashes begins. */
function findDash(text: string, from: number, to: number): Stop | null {
  // no farther than a heading reaches: a paragraph may hold thousands of units and no dash
  const at = from + text.slice(from, Math.min(to, from + SHORT + DASH.length)).indexOf(DASH)
  if (at < from + MIN_HEADING) return null
  if (!NEXT_DASH.test(text.slice(at, to))) return null
  for (let i = from; i < at; i++) if (SIGNS[text.charCodeAt(i)] !== 0 || text.charCodeAt(i) === COMMA) return null
  return { at, end: at, sign: ' ' }
}

/** A shorter heading is none. */
const MIN_HEADING = 4
const MIN_GLUED = 6
const MAX_GLUED = 48
/** So many characters taken up again are no chance. */
const MIN_ECHO = 3
const MAX_ECHO = 14

/** 总体要求, 保障措施: headings so common that they end where they end. */
function findCommon(text: string, from: number): Stop | null {
  for (const heading of commonHeadings) {
    const at = from + heading.length
    if (text.startsWith(heading, from) && !NOT_AFTER_HEADING.includes(text[at] ?? ' '))
      return { at, end: at, sign: ' ' }
  }
  return null
}

const ENDS_SEARCH = makeCodeSet('。：；、')
const NOT_AFTER_HEADING = '。：；，、的和与及（'

function isBlankRun(source: string, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13 || !isBlank(code)) return false
  }
  return true
}

const isRatio = (text: string, i: number): boolean => /\d/u.test(text[i - 1] ?? '') && /\d/u.test(text[i + 1] ?? '')

function isWideGap(source: string, from: number, to: number): boolean {
  if (to - from < 2) return false
  let width = 0
  for (let i = from + 1; i < to; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13 || !isBlank(code)) return false
    width += code === 0x3000 ? 2 : 1
  }
  return width >= 2
}

function countCommas(text: string, from: number, to: number): number {
  let commas = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === COMMA) commas++
  return commas
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && TRAIL[text.charCodeAt(end - 1)] === 1) end--
  return end
}

/** Take a closing sign that stands just after the bold into the heading. */
function extend(text: string, at: number, to: number): number {
  return at < to && '。：'.includes(text[at] ?? ' ') ? at + 1 : at
}
