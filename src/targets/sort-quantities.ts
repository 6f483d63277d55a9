import type { Doubt, Exclusion, ExclusionReason, RuleId } from '../model.js'
import { sourceSpan } from '../text/mapped-text.js'
import { judgeQuantity, type Judgement } from './judge/judge-quantity.js'
import type { Stage } from './judge/rule.js'
import type { Quantity } from '../clause/quantity.js'
import { structureOf } from '../clause/structure-of.js'
import { lastDate } from './last-date.js'
import { LIST_SIGN, PART_SIGN } from '../words/judge-patterns.js'
import type { Reading } from '../clause/reading.js'
import type { Stretch } from '../clause/split-sentences.js'

/** A quantity that is a commitment, and the rule that made it one. */
export interface Accepted {
  quantity: Quantity
  judgement: Judgement
}

/**
 * Tell the quantities of a passage that are commitments from what is left out, dates with it.
 *
 * @param reading the passage
 * @param source the source text
 * @param exclusions everything else is added here with its reason and rule, in order
 * @param stages the table that tells them apart
 * @returns commitments in order
 */
export function sortQuantities(
  reading: Reading,
  source: string,
  exclusions: Exclusion[],
  stages: readonly Stage[],
): Accepted[] {
  const accepted: Accepted[] = []
  let before: { quantity: Quantity; judgement: Judgement } | null = null
  let counted: { quantity: Quantity; judgement: Judgement } | null = null
  let fact: Fact | null = null
  let date = 0
  for (const quantity of reading.quantities) {
    let judgement: Judgement = judgeQuantity(reading, quantity, stages)
    if (before !== null && judgement.reason === null && isListed(reading.text, before.quantity, quantity))
      judgement = { ...before.judgement, why: LISTED }
    fact = partOfFact(reading, quantity, fact)
    // 投入8.8亿元，其中省级6亿元，计划建设工程20处: what is to come is no part of what is there
    if (fact?.unit === null && judgement.told?.tense === 'ahead' && !judgement.told.lean) fact = null
    if (
      fact?.open === true &&
      judgement.reason === null &&
      quantity.comparator === null &&
      (fact.unit === null || quantity.unit === fact.unit)
    )
      judgement = { ...fact.judgement, why: PART_OF_FACT }
    else if (judgement.reason !== null && FACTS.has(judgement.reason) && !ALL_OF_THEM.has(judgement.why))
      fact = {
        judgement,
        sentence: structureOf(reading).clauseAt(quantity.start).sentence,
        open: fact?.open ?? false,
        unit: COUNTS_LIST.has(judgement.why) ? quantity.unit : null,
      }
    before = judgement.reason === 'existing-count' ? { quantity, judgement } : null
    // 共10类|32项: two numbers of one list
    if (judgement.reason === null && quantity.family !== 'percent' && counted?.quantity.end === quantity.start)
      judgement = counted.judgement
    counted = judgement.why === LIST_TOTAL ? { quantity, judgement } : null
    const last = accepted.at(-1)
    // 累计突破500个品种、|耗材60类|: a list that is promised sums up all its members
    if (judgement.why === SUMMED_UP && last !== undefined && isMember(reading.text, last.quantity, quantity))
      judgement = last.judgement
    if (
      judgement.reason === 'not-a-commitment' &&
      last !== undefined &&
      isNextOf(reading.text, last.quantity, quantity)
    )
      judgement = last.judgement
    if (judgement.reason === null) {
      accepted.push({ quantity, judgement })
      continue
    }
    const { start, end } = excludedStretch(reading, quantity, judgement.reason)
    date = excludeDates(reading, source, exclusions, date, start)
    exclusions.push(exclude(reading, source, start, end, judgement.reason, judgement.why))
  }
  excludeDates(reading, source, exclusions, date, Infinity)
  return accepted
}

const SUMMED_UP: RuleId = 'summed-up'
const LIST_TOTAL: RuleId = 'list-total'

/** The rule by which a member of a list is what the one before it is. */
const LISTED = 'listed'

/** What a sentence says is there already, and whether 其中 has begun to part it. */
interface Fact {
  judgement: Judgement
  sentence: number
  open: boolean
  /** what a list holds (提出7项指标) has parts of its own unit alone (其中约束性指标2项); null where any number may be a part */
  unit: string | null
}

/** The rule by which a part of what is there already (已入驻企业150家，其中上市企业8家) is there too. */
const PART_OF_FACT = 'part-of-fact'
/** Rules that tell of what a list holds, and of nothing that is there. */
const COUNTS_LIST: ReadonlySet<RuleId> = new Set(['list-noun', 'lone-list-noun', 'list-total'])
/** … and those that say how many all are who do something: 其中 does more. 由13元调整为20元，其中… parts the second level. */
const ALL_OF_THEM: ReadonlySet<RuleId> = new Set(['everybody', 'covered-whole', 'from-level'])
const FACTS: ReadonlySet<ExclusionReason> = new Set(['existing-count', 'achievement', 'spent-money'])

/** The fact that a number may be a part of: of its own sentence, with no deadline in between. */
function partOfFact(reading: Reading, quantity: Quantity, fact: Fact | null): Fact | null {
  if (fact === null) return null
  const clause = structureOf(reading).clauseAt(quantity.start)
  if (fact.sentence !== clause.sentence) return null
  const due = lastDate(reading.dates, quantity.start, clause.start)
  if (due?.role === 'due') return null
  return fact.open || reading.text.startsWith(PART_SIGN, clause.start) ? { ...fact, open: true } : fact
}

/** Leave out the dates from one on that start before a place; returns the index of the next. */
function excludeDates(reading: Reading, source: string, exclusions: Exclusion[], from: number, before: number): number {
  for (let i = from; ; i++) {
    const date = reading.dates[i]
    if (date === undefined || date.start >= before) return i
    const isPoint = date.role === 'due' || date.role === 'day' || date.from === null
    exclusions.push(exclude(reading, source, date.start, date.end, isPoint ? 'date' : 'period', 'date'))
  }
}

/** Of such a number nobody can say whether it is a target. */
const UNREADABLE: ExclusionReason = 'unreadable-table'

function exclude(
  reading: Reading,
  source: string,
  start: number,
  end: number,
  reason: ExclusionReason,
  why: RuleId,
): Exclusion {
  const span = sourceSpan(reading.passage.text, start, end)
  const doubts: Doubt[] = reason === UNREADABLE ? ['table'] : []
  return { text: source.slice(span.start, span.end), span, reason, why, doubts }
}

/** A word of the language (三位一体, 第一) is left out without what happens to look like its unit. */
function excludedStretch(reading: Reading, quantity: Quantity, reason: ExclusionReason): Stretch {
  const last = reading.numerals[quantity.numerals[1] - 1]
  const bare = quantity.style === 'chinese' && BARE.has(reason)
  const end = bare && last !== undefined ? Math.min(last.end, quantity.end) : quantity.end
  return { start: bare ? quantity.numberStart : quantity.start, end }
}

/** 联合5家县级医院、60家乡镇卫生院: what is said of the first count holds for the list. */
function isListed(text: string, one: Quantity, two: Quantity): boolean {
  if (two.comparator !== null || two.style !== 'arabic' || one.style !== 'arabic' || two.unit !== one.unit) return false
  const gap = two.start - one.end
  return (
    gap > 2 && gap < 16 && text.charAt(two.start - 1) === '、' && !LIST_ENDS.test(text.slice(one.end, two.start - 1))
  )
}

/** Between two values nothing stands but the name of the second, behind 、. */
function isMember(text: string, one: Quantity, two: Quantity): boolean {
  const between = text.slice(one.end, two.start)
  return between.length < 16 && MEMBER.test(between)
}

const MEMBER = /^[^，。；：、（）]{0,8}、[^，。；：、（）\d]+$/u

/** 分别突破8亿元、|120亿元: nothing but a joint behind a promise of the same kind, and no bound of its own. */
const isNextOf = (text: string, one: Quantity, two: Quantity): boolean =>
  two.comparator === null &&
  two.family === one.family &&
  two.unit !== null &&
  LIST_SIGN.test(text.slice(one.end, two.start))

const LIST_ENDS = /[，。；：、（）]/u

const BARE: ReadonlySet<ExclusionReason> = new Set([
  'idiom',
  'ordinal',
  'programme-name',
  'place-name',
  'session-number',
  'grade',
  'numbering',
])
