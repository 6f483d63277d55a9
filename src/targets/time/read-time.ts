import type { RuleId } from '../../model.js'
import { bracketsOf } from '../../clause/brackets-of.js'
import { Inside } from '../../clause/find-brackets.js'
import type { Reading } from '../../clause/reading.js'
import type { Clause } from '../../clause/split-sentences.js'
import { structureOf } from '../../clause/structure-of.js'
import type { TimeMark } from '../../clause/time-mark.js'
import type { Tense } from '../../words/time-words.js'
import { isPastPeriod } from './is-past-period.js'
import { flowAt } from './time-flow.js'
import { marksOf } from './marks-of.js'

/** What a place of a text is in time. */
export interface Told {
  /** null where nothing says it */
  tense: Tense | null
  /** the kind of word or date that says so; `open-year` where a year stands that may be told of as well as set */
  why: RuleId | null
  /** only what stands farther off says so: an earlier clause of a plan, or an earlier sentence */
  lean: boolean
}

/** A stretch that is asked about, and what is known of it. */
export interface Timed {
  start: number
  /** where its number starts, behind the words that bound it */
  numberStart: number
  end: number
  /** it is a bound: what is counted up (累计不少于1亿元) may be to come */
  isBound: boolean
  isMoney: boolean
}

const UNTOLD: Told = { tense: null, why: null, lean: false }
/** A period before the plan opens the paragraph. */
const PERIOD: Told = { tense: 'past', why: 'past-period', lean: false }
/** What says that the year of a sentence is over. */
const OVER: ReadonlySet<RuleId> = new Set<RuleId>(['told-year', 'before-plan', 'past-period'])
/** How far before a number a word may stand that reaches only near it. */
const NEAR = 14
/** How far from the head of its clause a word may stand that tells of the clause before. */
const HEAD = 2

/**
 * Read what a number or word of a sentence is in time: a fact of the past or something to come. The last word or date of its
 * sentence that reaches it says so, else one behind it that compares; else what the sentences before it
 * say.
 *
 * @param reading the passage
 * @param timed the number or word
 */
export function readTime(reading: Reading, timed: Timed): Told {
  const structure = structureOf(reading)
  const clause = structure.clauseAt(timed.start)
  const marks = marksOf(reading, clause.sentence)
  const { zone } = reading.passage
  const isGoals = zone === 'goals'
  const isAside = ((bracketsOf(reading).inside[timed.start] ?? 0) & Inside.bracket) !== 0
  const before = flowAt(reading, clause.sentence)
  let told = UNTOLD
  let fresh: RuleId | null = null
  /** the part of the sentence in which something last said its time */
  let part = 0
  for (const mark of marks) {
    if (mark.end > timed.numberStart) break
    // 超过了85%: what the bound itself says is no report
    if (mark.start >= timed.start && mark.tense === 'past') continue
    if (mark.aside && !isAside) continue
    const own = structure.clauseAt(mark.start)
    if (mark.reach === 'back' && (mark.back === 'clause' || own !== clause)) continue
    if (mark.ofMoney && (!timed.isMoney || fresh !== null || told.tense === 'ahead')) continue
    const isSet = (told.tense ?? before.tense) === 'ahead'
    // 2016年，死亡率控制在8.2/10万: in a year that is over what was held is told as well
    if (mark.why === 'bound-set' && told.why !== null && OVER.has(told.why) && own.part === part) continue
    if (mark.weak && (isGoals || timed.isBound || fresh !== null || isSet)) continue
    if (mark.tense === null) {
      fresh = mark.why
      // …，预计年底竣工；2018年度2个项目…: another year begins another part
      if (told.lean || own.part > part) told = UNTOLD
      continue
    }
    if (mark.reach === 'near' && (own !== clause || timed.start - mark.end > NEAR)) continue
    if (mark.reach === 'clause' && own !== clause) {
      // 已新增球台3.8万张，开展赛事1.4万场: what a sentence goes on to count behind a report may be a part of it
      if (own.part === clause.part && !isGoals) told = { tense: mark.tense, why: mark.why, lean: true }
      continue
    }
    told = { tense: mark.tense, why: mark.why, lean: false }
    part = own.part
  }
  if (told.tense === null && isPastPeriod(reading, timed.start)) told = PERIOD
  const flow = told.tense === null && fresh === null ? before : null
  if (told.tense !== 'ahead') {
    const behind = toldBehind(reading, marks, clause, timed.end, flow?.tense === 'ahead' || isGoals)
    if (behind !== null) return behind
  }
  if (told.tense === null) {
    // 2026年，128家机构将增设门诊: the word for what is to come stands behind those of whom it is said
    const set = marks.find(({ tense, start }) => tense === 'ahead' && start >= timed.end && start < clause.end)
    if (set !== undefined) return { tense: 'ahead', why: set.why, lean: false }
  }
  if (flow !== null && flow.tense !== null) return { tense: flow.tense, why: flow.why, lean: true }
  return told.tense === null && fresh !== null ? { ...told, why: fresh } : told
}

/** …达860万人次，同比增长3.1%; …17%，位居全国第二: what stands behind the number in its clause or heads the next. */
function toldBehind(
  reading: Reading,
  marks: readonly TimeMark[],
  clause: Clause,
  end: number,
  isAhead: boolean,
): Told | null {
  const structure = structureOf(reading)
  for (const { start, end: until, back, tense, why, weak } of marks) {
    if (back === 'no' || start < end || (weak && isAhead)) continue
    const own = structure.clauseAt(start)
    // …，在家门口看病的多了: what ends the next clause is its verb as well
    const heads = own.start <= clause.end + 1 && (start <= own.start + HEAD || until === own.end)
    if (own === clause || heads || back === 'sentence') return { tense, why, lean: false }
  }
  return null
}
