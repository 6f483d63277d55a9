import {
  ACTION_VERBS,
  AGENT,
  AGENT_SIGNS,
  ASPECT_OPENER,
  ASPECTS,
  CLAUSE_END,
  DUTY,
  EXCEPTION,
  EXCEPTION_SIGNS,
  LAST_JOINT,
  LIST_END,
  LIST_JOINT,
  MEANS,
  MEANS_AS,
  MEANS_END,
  MEANS_SIGNS,
  MODIFIES,
  OFFICE_SIGN,
  OFFICE_STARTS,
  PLACE_SIGNS,
  SENTENCE_END,
  WAY,
  WAY_SIGNS,
  YARDSTICK,
  YARDSTICK_SIGNS,
} from '../words/clause-words.js'
import { allMatches } from '../text/all-matches.js'
import { makeCodeSet } from '../text/code-set.js'
import type { CueMatches, CueRows } from './cue-matches.js'
import { firstIndex } from '../text/first-index.js'
import { letterPair } from '../text/letter-pair.js'

/** Shares of a cue's weight by what its clause does with it. */
const SHARE = {
  action: 1,
  means: 0.4,
  yardstick: 0.3,
  longList: 0.4,
  aspects: 0.3,
  title: 0.3,
  excepted: 0.3,
  agent: 0.3,
  duty: 0.15,
  place: 0.5,
}
/** What a verb stands right in front of is what the action is about: it makes up for a short word. */
const VERB_BONUS = 1.12
/** Characters of a verb of action. */
const VERB_LENGTH = 2
const ACTIONS: ReadonlySet<number> = new Set(Array.from(ACTION_VERBS, (verb) => letterPair(verb, 0)))
/** A clause that begins with one of these may begin with a means. */
const MEANS_START = makeCodeSet(MEANS_SIGNS)
/** Behind a cue: it is only where the action happens. */
const PLACE = makeCodeSet(PLACE_SIGNS)
/** Besides 部门 (see `SIGN.office`) a duty begins with one of these: most clauses need no closer look. */
const OFFICE_START = makeCodeSet(OFFICE_STARTS)
/** So many items make a list whose items are not each an action. */
const LONG_LIST = 3

/** What a unit of the text means for a clause, as bits; 、 has the lowest, so that adding it up counts them. */
const SIGN = {
  and: 1,
  clause: 2,
  sentence: 4,
  etc: 8,
  title: 16,
  yardstick: 32,
  office: 64,
  by: 128,
  bracket: 256,
} as const
const signs = new Uint16Array(65536)
for (const [bit, units] of [
  [SIGN.clause, [...CLAUSE_END]],
  [SIGN.sentence, [...SENTENCE_END]],
  [SIGN.and, [LIST_JOINT]],
  [SIGN.etc, [LIST_END]],
  [SIGN.title, ['《']],
  [SIGN.bracket, EXCEPTION_SIGNS],
  [SIGN.yardstick, YARDSTICK_SIGNS],
  [SIGN.office, [OFFICE_SIGN]],
  // by whom and by what way
  [SIGN.by, [...AGENT_SIGNS, ...WAY_SIGNS]],
] as const)
  for (const unit of units) signs[unit.charCodeAt(0)] = (signs[unit.charCodeAt(0)] ?? 0) | bit

/** A clause without any of these in it counts in full, unless it opens with a means or lists things. */
const TELLING = SIGN.etc | SIGN.title | SIGN.yardstick | SIGN.by | SIGN.bracket

/** What offices do in a text. */
export interface Duties {
  /**
   * by how much the shares are too small if the measure sets actions at all: where one office does all of it (各省级医保部门要
   * 优化医保信息平台), its duty is the action; else 1
   */
  duty: number
  /** clauses that say what an office does */
  offices: number
}

/**
 * Weigh the cues of a text by what their clause does with them: what an action is about counts in full, what is
 * only its means, a yardstick or one of many things listed counts in part (the annotation guidelines: a measure has
 * every theme it sets actions for, not a word in passing).
 *
 * @param text folded text that the matches were found in
 * @param from first unit of the stretch of it that was scanned
 * @param to end of the stretch, exclusive
 * @param matches cues; their `factor`, `sentence` and `clause` are set
 * @param rows the stretch's cues
 * @returns what offices do in it
 */
export function weighMatches(text: string, from: number, to: number, matches: CueMatches, rows: CueRows): Duties {
  const { last } = rows
  let row = rows.first
  let sentence = 0
  let duty = false
  let opening = from
  let number = 0
  // sentences that say what an office does, and rows of cues in others
  let duties = 0
  let offices = 0
  let counted = -1
  let others = 0
  for (let start = from; start < to && row < last;) {
    let end = start
    let held = 0
    let joints = 0
    let sign = 0
    for (; end < to; end++) {
      sign = signs[text.charCodeAt(end)] ?? 0
      if ((sign & SIGN.clause) !== 0) break
      held |= sign
      joints += sign & SIGN.and
    }
    const first = row
    while (row < last && (matches.start[row] ?? 0) < end) row++
    if ((held & SIGN.office) !== 0 || OFFICE_START[text.charCodeAt(start)] === 1) {
      const isDuty = DUTY.test(text.slice(start, Math.min(end, start + 30)))
      if (isDuty) offices++
      if (row > first || start === opening) duty ||= isDuty
    }
    if (duty && counted !== sentence) {
      duties++
      counted = sentence
    }
    if (!duty) others += row - first
    if (row > first) {
      const opens = MEANS_START[text.charCodeAt(start)] === 1
      const lists = joints > 1
      const clause =
        opens || lists || (held & TELLING) !== 0
          ? readClause(text.slice(start, end), held, opens, lists, end >= to || (sign & SIGN.sentence) !== 0)
          : null
      for (let i = first; i < row; i++) {
        const to = matches.end[i] ?? 0
        const said = clause === null ? SHARE.action : shareOf(clause, (matches.start[i] ?? 0) - start, to - start)
        // 医共体内双向转诊: the place of an action
        const isPlace = said === SHARE.action && to < end && PLACE[text.charCodeAt(to)] === 1
        const share = (isPlace ? SHARE.place : said) * (duty ? SHARE.duty : 1)
        const at = matches.start[i] ?? 0
        const acts = share === SHARE.action && at >= VERB_LENGTH && ACTIONS.has(letterPair(text, at - VERB_LENGTH))
        matches.factor[i] = acts ? VERB_BONUS : share
        matches.sentence[i] = sentence
        matches.clause[i] = number
      }
    }
    if (end < to && (sign & SIGN.sentence) !== 0) {
      sentence++
      duty = false
      opening = end + 1
    }
    number++
    start = end + 1
  }
  return { duty: duties === 1 && others === 0 ? 1 / SHARE.duty : 1, offices }
}

/** What a clause does with the things it names. */
interface Clause {
  /** end of the means that it begins with */
  means: number
  aspects: Stretch | null
  agent: Stretch | null
  way: Stretch | null
  yardstick: boolean
  text: string
  items: Stretch[]
  titles: Stretch[]
  /** brackets that say what is left out */
  excepted: Stretch[]
}

function readClause(text: string, held: number, opens: boolean, lists: boolean, closes: boolean): Clause {
  let means = 0
  if (opens && MEANS.test(text)) {
    const end = MEANS_AS.exec(text) ?? MEANS_END.exec(text)
    const reach = end === null ? text.length : end.index + end[0].length
    // a means that nothing follows in its sentence is what the sentence is about: 聚焦重点专科打造。
    means = closes && reach >= text.length ? 0 : reach
  }
  const aspects = (held & SIGN.etc) === 0 ? null : ASPECTS.exec(text)
  const isBy = (held & SIGN.by) !== 0
  return {
    means,
    agent: isBy ? stretchOf(AGENT.exec(text)) : null,
    way: isBy ? stretchOf(WAY.exec(text)) : null,
    aspects: aspects === null ? null : { from: startOfList(text, aspects.index), to: aspects.index + 1 },
    yardstick: (held & SIGN.yardstick) !== 0 && YARDSTICK.test(text),
    // one 、 makes two items, and no list of them is long
    text,
    items: lists ? splitList(text) : NOTHING,
    titles: (held & SIGN.title) === 0 ? NOTHING : findTitles(text),
    excepted: (held & SIGN.bracket) === 0 ? NOTHING : findExcepted(text),
  }
}

const stretchOf = (found: RegExpExecArray | null): Stretch | null =>
  found === null ? null : { from: found.index, to: found.index + found[0].length }

/** How much of a cue at [from, to) of the clause counts. */
function shareOf(clause: Clause, from: number, to: number): number {
  const { text, means, aspects, agent, way, yardstick, items, titles, excepted } = clause
  // of the titles that begin before it the last one reaches furthest
  if (titles.length > 0 && to <= (titles[lastFrom(titles, from)]?.to ?? -1)) return SHARE.title
  if (excepted.length > 0 && to <= (excepted[lastFrom(excepted, from)]?.to ?? -1)) return SHARE.excepted
  if (yardstick) return SHARE.yardstick
  if (agent !== null && from >= agent.from && to <= agent.to) return SHARE.agent
  if (from < means || (way !== null && from >= way.from && to <= way.to)) return SHARE.means
  if (aspects !== null && from >= aspects.from && to <= aspects.to) return SHARE.aspects
  if (items.length >= LONG_LIST) {
    const at = lastFrom(items, from)
    const item = items[at]
    // the first item holds the verb, and behind the last (儿童 in 孕产妇、妇女和儿童救治中心) stands the head of the list (…等工作, …建设)
    if (
      item !== undefined &&
      from < item.to &&
      at > 0 &&
      (at < items.length - 1 || from === item.from || to >= item.to - 2) &&
      !counts(text, item)
    )
      return SHARE.longList
  }
  return SHARE.action
}

interface Stretch {
  from: number
  to: number
}

const NOTHING: Stretch[] = []

/** The last of ascending stretches that begins at or before a unit; -1 for none. */
function lastFrom(stretches: readonly Stretch[], at: number): number {
  return firstIndex(0, stretches.length, (i) => (stretches[i]?.from ?? 0) > at) - 1
}

/** An item with a number of its own says something by itself: 公共卫生经费30元、医保基金支付20元. */
function counts(clause: string, { from, to }: Stretch): boolean {
  return /\d/u.test(clause.slice(from, to))
}

const JOINT = LIST_JOINT.charCodeAt(0)
const BEFORE_LAST = LAST_JOINT.charCodeAt(0)

/** Items between 、; in a list of three and more also around the 和 before the last. The list ends at 等. */
function splitList(clause: string): Stretch[] {
  const close = clause.indexOf(LIST_END, clause.lastIndexOf(LIST_JOINT) + 1)
  // 由医生、护士组成的签约团队: behind 的 stands what the list is of
  const head = close < 0 ? clause.indexOf(MODIFIES, clause.lastIndexOf(LIST_JOINT) + 1) : -1
  const end = close >= 0 ? close : head < 0 ? clause.length : head
  const items: Stretch[] = []
  let from = 0
  for (let i = 0; i <= end; i++) {
    const unit = clause.charCodeAt(i)
    if (i < end && unit !== JOINT && !(unit === BEFORE_LAST && items.length > 1)) continue
    items.push({ from, to: i })
    from = i + 1
  }
  return items
}

/** Titles of documents: what they name is cited, not done. */
function findTitles(clause: string): Stretch[] {
  const titles: Stretch[] = []
  for (let at = clause.indexOf('《'); at >= 0; at = clause.indexOf('《', at + 1)) {
    const end = clause.indexOf('》', at)
    titles.push({ from: at, to: end < 0 ? clause.length : end })
    if (end < 0) break // it holds the rest
  }
  return titles
}

const findExcepted = (clause: string): Stretch[] =>
  Array.from(allMatches(clause, EXCEPTION), ({ index, 0: found }) => ({ from: index, to: index + found.length }))

/** By so much the first item of a list may be longer than the longest of the others. */
const LONGER = 2

/**
 * A list before 等方面 begins at 在; else with what stands before its first 、 and is about as long as its other items: in
 * 鼓励社会资本举办康复、护理、口腔等专科机构 the act is no part of the list.
 */
function startOfList(clause: string, end: number): number {
  const opener = clause.lastIndexOf(ASPECT_OPENER, end)
  if (opener >= 0) return opener
  const first = clause.indexOf(LIST_JOINT)
  if (first < 0 || first > end) return 0
  let longest = 0
  for (let from = first + 1; from <= end;) {
    const joint = clause.indexOf(LIST_JOINT, from)
    const to = joint < 0 || joint > end ? end : joint
    longest = Math.max(longest, to - from)
    from = to + 1
  }
  return Math.max(0, first - longest - LONGER)
}
