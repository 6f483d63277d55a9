import {
  ABLE,
  ALL_AREAS,
  AUXILIARY,
  COMMON_OF_NONE,
  TURNED,
  BEFORE_DEED,
  BRACKET_END,
  COUNTS_BEFORE,
  DESCRIBED,
  DESCRIBES_TOO,
  DUTY,
  HELD,
  PROMOTES,
  PURPOSE,
  SOMEBODY_END,
  SHARE_NEXT,
  WISH,
} from '../words/coverage-patterns.js'
import { BODY_END } from '../words/frame-words.js'
import { PERSON_END } from '../words/phrase-patterns.js'
import { commonly } from '../words/exclusions.js'
import { OF_AIM } from '../words/which-patterns.js'
import { OF_SIGN } from '../words/judge-patterns.js'
import {
  AIM_OPENS,
  ATTAINS,
  CONNECTS,
  COUNTED_COVERAGE,
  NOT_ABLE,
  coverageLookalikes,
  coverageVerbs,
  coverageWords,
  coveredAreas,
  exhaustivePattern,
  NAMES_AIM,
  outcomeVerbs,
  sweepingVerbs,
  VAGUE_DEED,
  WATCHWORD_BEFORE,
  WATCHWORD_BEHIND,
  WORDS_OF_A_KIND,
  WIDENS,
  WORKS_AT,
  type CoverageWord,
} from '../words/coverage-words.js'
import { endsAt, startsAt } from '../text/affix.js'
import { makeWordTable, matchAt, wordList, type WordHit } from '../text/word-table.js'
import { subjectOf } from './subject-of.js'
import { bracketsOf } from './brackets-of.js'
import { Inside } from './find-brackets.js'
import { isQuotedValue } from './is-quoted-value.js'
import { Mark, markAt, type Marks } from './mark-units.js'
import type { Reading } from './reading.js'
import { structureOf } from './structure-of.js'
import type { Clause, Stretch } from './split-sentences.js'

/** A word that stands for 100 per cent. */
export interface Coverage extends Stretch {
  shape: Exclude<CoverageWord['shape'], 'either'> | 'exhaustive' | 'quoted'
}

const table = makeWordTable<CoverageWord['shape'] | null>([
  ...coverageWords.map(({ word, shape }) => [word, shape] as const),
  ...coverageLookalikes.map((word) => [word, null] as const),
])
const plain = wordList(coverageWords.map(({ word }) => word))
const verbs = wordList(coverageVerbs)
const outcomes = wordList(outcomeVerbs)
const sweeping = wordList(sweepingVerbs)

/**
 * Whether a text holds a full-coverage word at all.
 *
 * @param text cleaned text
 * @param marks what its units may begin
 */
export function mayCover(text: string, marks: Marks): boolean {
  return (marks.seen & Mark.exhaustive) !== 0 || findWords(text, marks).length > 0
}

const NONE: readonly never[] = []
/** How far behind a word of coverage the end of a name may stand. */
const HELD_REACH = 12
/** Longer words behind 全体 are more than those whom it means. */
const LONGEST_WHOM = 10
/** How far behind a word of coverage the adjective that it stands beside may end. */
const DESCRIBED_REACH = 10
/** How far before a word of coverage a number of such words stands, and how much of a clause says that something is worked at. */
const COUNTED_REACH = 5
const WORKS_REACH = 4
/** How far behind the deed of all the words stand that make an image of it. */
const VAGUE_REACH = 20
/** How far what reaches a place is read. */
const CONNECTS_REACH = 20
/** How far before a word of coverage the verb of promotion may begin. */
const PROMOTED = 6

/** Most passages hold the first character of such a word (安全, 全市) and none of the words. */
function holdsWord(text: string, { seen, units, from, to }: Marks): boolean {
  if ((seen & Mark.coverage) === 0) return false
  for (let i = from; i < to; i++) {
    const at = units[i] ?? 0
    if ((markAt(text, at) & Mark.coverage) !== 0 && matchAt(plain, text, at) !== null) return true
  }
  return false
}

/** Words of coverage one after another; what is part of a longer word that means something else is none. */
function findWords(text: string, marks: Marks): readonly WordHit<CoverageWord['shape'] | null>[] {
  if (!holdsWord(text, marks)) return NONE
  const { units, from, to } = marks
  const hits: WordHit<CoverageWord['shape'] | null>[] = []
  let done = 0
  for (let i = from; i < to; i++) {
    const at = units[i] ?? 0
    if (at < done || (markAt(text, at) & (Mark.coverage | Mark.lookalike)) === 0) continue
    const hit = matchAt(table, text, at)
    if (hit === null) continue
    done = hit.end
    if (hit.entry !== null) hits.push(hit)
  }
  return hits
}

/**
 * Find full-coverage words used as a value: 全覆盖, 均设置, 普遍达到, 所有…实现, 覆盖所有镇街, 应签尽签.
 *
 * @param reading the passage
 * @returns hits in order; whether a number beside them already says it is for the caller
 */
export function findCoverage(reading: Reading): readonly Coverage[] {
  const { text, marks } = reading
  const words = findWords(text, marks)
  const isExhaustive = (marks.seen & Mark.exhaustive) !== 0
  if (words.length === 0 && !isExhaustive) return NONE
  const structure = structureOf(reading)
  const { inside } = bracketsOf(reading)
  const hits: Coverage[] = []
  for (const hit of words) {
    if (hit.entry === 'whole' && inside[hit.start] === Inside.quote) {
      if (isQuotedValue(text, hit, hits.at(-1))) hits.push({ start: hit.start, end: hit.end, shape: 'quoted' })
      continue
    }
    if (hit.entry === null || inside[hit.start] !== 0) continue
    if (hit.entry === 'whole' && isWatchword(text, hit)) continue
    const clause = structure.clauseAt(hit.start)
    const found = fits(text, hit.start, hit.end, hit.entry, clause) ?? wholeCell(reading, hit)
    const sentence = structure.sentences[clause.sentence]
    const opening = text.slice(clause.start, clause.start + 4)
    if (found === null || WISH.test(opening) || PURPOSE.test(opening)) continue
    // 支持医院组建医联体，…，实现全覆盖: the wish is that of its own clause
    const attains = ATTAINS.test(text.slice(clause.start, clause.start + 6))
    if (!attains && sentence !== undefined && WISH.test(text.slice(sentence.start, sentence.start + 4))) continue
    hits.push(found)
  }
  if (!isExhaustive) return hits
  for (const match of text.matchAll(exhaustivePattern)) {
    const word = { start: match.index, end: match.index + match[0].length }
    if (inside[word.start] === Inside.quote && isQuotedValue(text, word, undefined))
      hits.push({ ...word, shape: 'exhaustive' })
    // 推进应纳尽纳: a direction, not what will be reached
    if (inside[match.index] === 0 && !PROMOTES.test(text.slice(Math.max(0, match.index - PROMOTED), match.index)))
      hits.push({ start: match.index, end: match.index + match[0].length, shape: 'exhaustive' })
  }
  return hits.sort((a, b) => a.start - b.start)
}

/** So much beside a word of coverage is looked at. */
const BESIDE = 8
/** … and so much of a row of words behind it. */
const ROW_BEHIND = 80

/** 全方位、全周期、全覆盖. */
const isWatchword = (text: string, { start, end }: Stretch): boolean =>
  endsAt(WATCHWORD_BEFORE, text, Math.max(0, start - BESIDE), start) ||
  startsAt(WATCHWORD_BEHIND, text, end, end + BESIDE) ||
  startsAt(WORDS_OF_A_KIND, text, end, end + ROW_BEHIND)

/** A cell of a column of promised values that says nothing but 全覆盖, or 全部达标 of what its row names. */
function wholeCell(
  { row, text }: Reading,
  { start, end, entry }: WordHit<CoverageWord['shape'] | null>,
): Coverage | null {
  if (row?.role !== 'value' || !row.bare || start !== 0) return null
  const isWhole = entry === 'whole' && end === text.length
  const isSaid = (entry === 'either' || entry === 'before-verb') && matchAt(verbs, text, end)?.end === text.length
  return isWhole || isSaid ? { start, end, shape: 'whole' } : null
}

function fits(text: string, start: number, end: number, shape: CoverageWord['shape'], clause: Clause): Coverage | null {
  // 扩大到全体在校学生: whom it will reach
  if (shape === 'before-noun' && WIDENS.test(text.slice(Math.max(clause.start, start - 4), start)))
    return clause.end - end > LONGEST_WHOM || clause.end === end ? null : { start, end: clause.end, shape: 'widened' }
  // 扩大到全人群 says how far it will reach; 全人群健康 says whose
  if (shape === 'widened')
    return WIDENS.test(text.slice(Math.max(clause.start, start - 4), start)) ? { start, end, shape } : null
  if (shape === 'whole') {
    // 全覆盖的体系 describes, 全覆盖|启动大会 names what is held
    if (HELD.test(text.slice(end, Math.min(clause.end, end + HELD_REACH)))) return null
    if (endsAt(COUNTED_COVERAGE, text, Math.max(clause.start, start - COUNTED_REACH), start)) return null
    // 狠抓统筹地区全面覆盖: what is worked at
    const opening = text.slice(clause.start, clause.start + WORKS_REACH)
    if (WORKS_AT.test(opening)) return null
    // 实现全覆盖的目标: what is aimed at
    const describes = text[end] === OF_SIGN && !startsAt(OF_AIM, text, end, clause.end)
    if (describes || start === clause.start || DESCRIBES_TOO.test(text.slice(end, end + DESCRIBED_REACH))) return null
    return { start, end, shape }
  }
  const cover = coveredAreas.exec(text.slice(Math.max(clause.start, start - 8), start))?.[0].length ?? 0
  const covers = cover > 0
  // 疫苗不能覆盖所有型别
  if (covers && endsAt(NOT_ABLE, text, Math.max(clause.start, start - cover - BESIDE), start - cover)) return null
  if (covers) {
    // 覆盖所有镇街; not 覆盖全部业务的体系 (describes) nor 覆盖全员
    let limit = end
    while (limit < Math.min(clause.end, end + 30) && !'、'.includes(text.charAt(limit))) limit++
    const joint = text.slice(end, limit).search(SHARE_NEXT)
    if (joint > 0) limit = end + joint
    return DESCRIBED.test(text.slice(end, limit)) || limit === end
      ? null
      : { start: start - cover, end: limit, shape: shape === 'either' ? 'before-verb' : shape }
  }
  if (shape !== 'before-noun' && isBeforeVerb(text, start, end, clause)) return { start, end, shape: 'before-verb' }
  if (shape !== 'before-verb' && isBeforeNoun(text, end, clause)) return { start, end, shape: 'before-noun' }
  return null
}

/** How far behind 所有 the deed may stand. */
const FARTHEST = 30

/** How far before 普遍 those are named of whom it is said; a date and an area are shorter. */
const COMMON_REACH = 24

/** Longest words between 均 and its verb: 基本能够按要求. */
const AUXILIARY_REACH = 7

/** 均设置, 全部达到: what everybody does stands right behind. */
function isBeforeVerb(text: string, start: number, end: number, clause: Clause): boolean {
  // 全部消除黑臭水体: of what is done away with nothing is left
  if (start === clause.start) return matchAt(sweeping, text, end) !== null
  // 以人人享有…为目标: named by the way
  if (text.charAt(clause.start) === AIM_OPENS && NAMES_AIM.test(text.slice(end, clause.end))) return false
  if ('占之首古国'.includes(text.charAt(start - 1))) return false
  const auxiliary = AUXILIARY.exec(text.slice(end, end + AUXILIARY_REACH))?.[0] ?? ''
  const ofWhom = text.startsWith(commonly, start) || ABLE.test(auxiliary)
  if (ofWhom && isOfNobody(text.slice(Math.max(clause.start, start - COMMON_REACH), start))) return false
  const deeds = DUTY.test(auxiliary) ? outcomes : verbs
  const verb = matchAt(verbs, text, end) ?? matchAt(deeds, text, end + auxiliary.length)
  if (startsAt(CONNECTS, text, end, Math.min(clause.end, end + CONNECTS_REACH))) return true
  if (verb === null) return TURNED.test(text.slice(end, Math.min(clause.end, end + 4)))
  if (verb.end > clause.end) return false
  // 各地普遍开展的项目 describes
  if (text[verb.end] === OF_SIGN) return false
  // 群众普遍参加健身的良好氛围
  if (VAGUE_DEED.test(text.slice(verb.end, Math.min(clause.end, verb.end + VAGUE_REACH)))) return false
  return !(verb.word === '有' && text[verb.end] === '效')
}

/** 浓厚氛围|普遍形成, 智能化应用|普遍推广: those of whom it is said are named before 普遍, and can be counted. */
const isOfNobody = (before: string): boolean =>
  COMMON_OF_NONE.test(before) ||
  (subjectOf(before) === null && !SOMEBODY_END.test(before) && !BODY_END.test(before) && !PERSON_END.test(before))

const isSomebody = (who: string): boolean => subjectOf(who) !== null || BODY_END.test(who) || PERSON_END.test(who)

/** Longest noun of what somebody has who is named before 的. */
const LONGEST_OWN = 6

/** 所有三级医院实现…, 全部医共体总院达到…: who, and behind it a verb in the same clause. */
function isBeforeNoun(text: string, end: number, clause: Clause): boolean {
  const limit = Math.min(clause.end, end + FARTHEST)
  const from = text[end] === OF_SIGN ? end + 1 : end
  // 24个省份实现所有具备条件的村通客车: the number says how many do
  const isCounted = COUNTS_BEFORE.test(text.slice(clause.start, end))
  for (let at = end + 1; at < limit; at++) {
    const connects = startsAt(CONNECTS, text, at, Math.min(clause.end, at + CONNECTS_REACH))
    if (!connects && matchAt(outcomes, text, at, clause.end) === null) continue
    const words = text.slice(from, at).replace(BEFORE_DEED, '')
    const described = words.lastIndexOf(OF_SIGN) + 1
    if (described > 0 && isCounted) return false
    if (connects) return true
    // 所有未达标的县（市、区）: who stands behind what describes them
    const who = words.slice(described).replace(BRACKET_END, '')
    if (who === '') continue
    if (isSomebody(who) || ALL_AREAS.test(who)) return true
    // 所有备案机构的监控都要接入…: whose it is
    if (described > 1 && who.length <= LONGEST_OWN && isSomebody(words.slice(0, described - 1))) return true
  }
  return false
}
