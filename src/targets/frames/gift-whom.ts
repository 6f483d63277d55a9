import {
  BACK_TO,
  BECOMES,
  DATE_LEFT,
  HALF_CONDITION,
  HOW_CLAUSE,
  MAY_GIVE,
  NO_CONDITION,
  SHORT_OF,
  TOWARD_HEAD,
  TOWARD_INSIDE,
  WHOM_END,
  WHOM_LEAD,
  WHOM_VERB,
} from '../../words/gift-words.js'
import { names, nameSigns } from '../../words/name-words.js'
import { PERSON_END } from '../../words/phrase-patterns.js'
import { BODY_END } from '../../words/frame-words.js'
import { matchEnd, matchStart, startsAt } from '../../text/affix.js'
import type { Reading } from '../../clause/reading.js'
import type { Stretch } from '../../clause/split-sentences.js'
import { structureOf } from '../../clause/structure-of.js'
import { subjectOf } from '../../clause/subject-of.js'
import type { Gift } from './gift-what.js'
import { cutWords, joinWords, NO_WORDS, type Phrase } from './phrase.js'
import { readWords, trimJoints } from './read-words.js'
import { stripLead } from './strip-lead.js'
import { inPlaceOf, splitLevel } from './take-turns.js'
import { isVerb, verbEnd } from './take-verb.js'

/** So many clauses before a value may say whom it is for. */
const FARTHEST = 3
/** So much of a clause is read for whom. */
const REACH = 80

/** Whom something is given to. */
export interface Whom {
  words: Phrase
  /** 个人缴费部分(按60%资助): what of theirs, where another clause says whom */
  part: Phrase
  /** the condition goes on in a clause before, or points back to one */
  isOpen: boolean
}

/**
 * Find for whom something is given: 对X, X的, in the value's own clause or in one before it.
 *
 * @param reading the passage
 * @param gift what is given
 * @param container the clause or bracket of the value
 * @param floor end of the value before that is given in the same sentence: what stands before it is said of that value
 * @returns null where nothing says for whom
 */
export function readWhom(reading: Reading, gift: Gift, container: Stretch, floor: number): Whom | null {
  const { text } = reading
  if (gift.whom !== null) return plainWhom(readWords(reading, gift.whom.start, gift.whom.end))
  const { start, end } = gift.before
  const own = wordsBefore(reading, start, end)
  const toward = towardOf(own)
  if (toward !== null) return plainWhom(toward)
  const isOwn = start === container.start
  // 获评名中医|的|奖励10万元; 传承人|每人每年|给予: a condition, or each of those that stand right before
  if (isOwn && own.text !== '' && (text[end] === names.of || text[end - 1] === names.of)) return plainWhom(own)
  const isEach = gift.per?.start === end && (isSomebody(own.text) || own.text.includes(names.of))
  // 获得金牌的运动员|奖励50万元
  const isVerb = gift.thing !== null && gift.thing.start === end && namesSomebody(own.text) && !MAY_GIVE.test(own.text)
  // 意外伤害保险|由财政|补助
  const isBy = gift.giver !== null && text.startsWith(nameSigns.whom, gift.giver.start)
  if (isOwn && own.text !== '' && (isEach || isVerb || isBy)) return plainWhom(own)
  const before = isOwn ? clauseBefore(reading, container.start, floor) : null
  return before === null ? null : { ...before, part: own }
}

/** Words in front of a gift, without what opens a clause. */
const wordsBefore = (reading: Reading, start: number, end: number): Phrase =>
  trimWhom(stripLead(readWords(reading, Math.max(start, end - REACH), end)))

/** 对X, 市财政对X: the words behind what says that it is for them; null where nothing does. */
function towardOf(words: Phrase): Phrase | null {
  const head = matchStart(TOWARD_HEAD, words.text)
  const at = head === null ? TOWARD_INSIDE.exec(words.text) : null
  if (head === null && at === null) return null
  const from = head === null ? (at?.index ?? 0) + (at?.[0].length ?? 0) : head[0].length
  return words.text.length - from < 2 ? null : cutWords(words, from)
}

/** The clause before a value that says whom it is for. */
function clauseBefore(reading: Reading, start: number, floor: number): Whom | null {
  const structure = structureOf(reading)
  const { sentence, part } = structure.clauseAt(start)
  for (let at = start, count = 0; at > 0 && count < FARTHEST; count++) {
    const clause = structure.clauseAt(at - 1)
    if (clause.sentence !== sentence || clause.part !== part || clause.start < floor) return null
    at = clause.start
    const raw = readWords(reading, Math.max(clause.start, clause.end - REACH), clause.end)
    const opened = stripLead(raw)
    if (startsAt(HOW_CLAUSE, raw.text)) continue
    const toward = towardOf(opened)
    const isCondition = reading.text[clause.end - 1] === names.of
    if (toward === null && !isCondition && !namesSomebody(opened.text)) return null
    const whom = plainWhom(toward ?? opened)
    if (toward !== null || clause.start === 0) return whom
    // 对新建的，床位达到100张以上的养老机构: it began in the clause before
    const before = structure.clauseAt(clause.start - 1)
    const isOpen =
      before.sentence === sentence &&
      before.part === part &&
      towardOf(stripLead(readWords(reading, before.start, Math.min(before.end, before.start + REACH)))) !== null
    return { ...whom, isOpen: isOpen || whom.isOpen }
  }
  return null
}

const isSomebody = (text: string): boolean =>
  PERSON_END.test(text) || BODY_END.test(text) || subjectOf(text)?.length === text.length

/** 在海岛工作|的|医务人员: a condition and those who meet it. */
function namesSomebody(text: string): boolean {
  const of = text.lastIndexOf(names.of)
  return of > 0 && !startsAt(NO_CONDITION, text) && isSomebody(text.slice(of + 1))
}

/** Words of whom without adverbs at their end. */
function trimWhom(words: Phrase): Phrase {
  let rest = words
  for (let count = 0; count < 4; count++) {
    const end = matchEnd(WHOM_END, rest.text)
    if (end === null) break
    rest = cutWords(rest, 0, rest.text.length - end[0].length)
  }
  return rest
}

/** 获评省级名中医的 → 省级名中医, 新建的养老机构 → 新建养老机构, 创建为三级医院 → 创建三级医院. */
function plainWhom(said: Phrase): Whom {
  let words = trimJoints(trimWhom(said))
  words = cutWords(words, WHOM_LEAD.exec(words.text)?.[0].length ?? 0)
  words = cutWords(words, matchStart(DATE_LEFT, words.text)?.[0].length ?? 0)
  words = cutWords(words, matchStart(WHOM_VERB, words.text)?.[0].length ?? 0)
  const becomes = BECOMES.exec(words.text)
  if (becomes !== null) words = joinWords(cutWords(words, 0, becomes.index), cutWords(words, becomes.index + 1))
  const of = SHORT_OF.exec(words.text)?.groups?.['before']?.length
  if (of !== undefined) words = joinWords(cutWords(words, 0, of), cutWords(words, of + 1))
  return { words, part: NO_WORDS, isOpen: BACK_TO.test(words.text) }
}

/**
 * A condition that does not say of whom has the beginning, or the end, of the one before: 新增床位达到100张…；达到200张…;
 * 新建|养老机构…，改扩建的…; 省级|托育机构…；市级的….
 *
 * @param whom the words
 * @param other those of the value before
 * @returns null where the one before has no such words
 */
export function completeWhom(whom: Phrase, other: Phrase | null): Phrase | null {
  // 认定为省级托育机构的…；认定为市级的: a level alone
  if (splitLevel(whom).rest.text === '' && whom.text !== '') return other === null ? null : inPlaceOf(whom, other)
  const half = HALF_CONDITION.exec(whom.text)?.[0]
  if (half === undefined && !isVerb(whom.text)) return whom
  if (other === null) return null
  if (half === undefined) {
    const verb = verbEnd(other.text)
    return verb === 0 ? null : joinWords(whom, cutWords(other, verb))
  }
  const at = other.text.indexOf(half)
  return at < 2 ? null : joinWords(cutWords(other, 0, at), whom)
}
