import {
  CHANGE_NAME,
  FOUNDED,
  HEADING_VERB,
  LEVEL_COUNT,
  OPEN_DEED,
  RATE_END,
  RISING_END,
  TOGETHER,
} from '../lexicon/phrase-patterns.js'
import { concreteThings, plainFounding } from '../lexicon/actions.js'
import { genericMeasures } from '../lexicon/subjects.js'
import { countEnds, lengthNames } from '../lexicon/phrase-words.js'
import { bindCount } from './bind-count.js'
import { densityOf, densityPrefix, perOf } from './bind-density.js'
import { bindShare } from './bind-share.js'
import { cleanPhrase } from './clean-phrase.js'
import type { Item } from './cut-parts.js'
import { densityIn } from './density-in.js'
import { firstFrom } from './first-from.js'
import { readUnit } from './read-unit.js'
import type { Reading } from './reading.js'
import type { Stretch } from './split-sentences.js'
import type { UnitFamily } from '../model.js'
import type { CellFacts } from '../tables/cell-facts.js'
import { stripEnd } from '../text/strip-end.js'
import { matchAt, matchBefore, wordList, type WordTable } from '../text/word-table.js'
import { shareArea, shareMeasure, shareNames } from './share-names.js'
import { structureOf } from './structure-of.js'
import { subjectOf } from './subject-of.js'
import { endsInMeasure, trimHead, trimTail, type Head, type Tail } from './trim-phrase.js'

/** What a value measures and of whom. */
export interface Binding {
  indicator: string
  subject: string | null
  /** the shortest stretch that holds indicator and value */
  quote: Stretch
  /** the number is a difference (提高3个百分点), not a level */
  change: boolean
  /** 千人口 where the value is counted for so many people */
  density: string | null
  /** bound by a weak rule */
  weak: boolean
  /** the measure that the later parts of a list of subjects share */
  shared?: string
}

/** A binding without what is known of the number itself. */
export type Phrase = Omit<Binding, 'change' | 'density'>

const generics = wordList(genericMeasures)
const foundings = wordList(plainFounding)
const things = wordList(concreteThings)
const lengths = wordList(lengthNames)

/** How much of a clause is read for one indicator. */
const REACH = 90
/** Longest label before a colon. */
const LONGEST_LABEL = 40
/** The unit that a label prints: 签约率（%）. */
const LABEL_UNIT = /（[^（）]{1,8}）$/u
/** A longer name is itself put together of parts of parts (其中…，其中…); no further one is built on it. */
const LONGEST_WHOLE = 200

/**
 * Bind a value to what it measures.
 *
 * @param reading the passage
 * @param item the value with its part of the clause
 * @param last the value before it in the passage, bound like all before
 * @param heading heading of the measure, for phrases that say nothing alone (满意度)
 * @returns indicator, subject and quote
 */
export function bindIndicator(reading: Reading, item: Item, last: Item | null, heading: string | null): Binding {
  const { text, dates, row } = reading
  if (row?.role === 'value' && row.bare) return bindRow(row, item, text)
  const structure = structureOf(reading)
  const { head, tail } = joinPair(reading, item, {
    head: trimHead(text, Math.max(item.part.start, item.start - REACH), item.start, dates),
    tail: trimTail(text, item.end, endOfTail(reading, item)),
  })
  const before = item.previous?.binding ?? null
  const whole = item.whole?.binding ?? null
  const { quantity } = item
  const shared = head.phrase === '' && head.predicate === null && before?.change === true
  const change = head.change || shared || quantity?.unit === '个百分点' || quantity?.form === 'multiple'
  const isNear = last !== null && structure.clauseAt(last.start).sentence === structure.clauseAt(item.start).sentence
  const near = isNear ? last.binding : null
  const density =
    densityOf(text, head, item, before, near) ??
    (whole !== null && item.whole?.quantity?.unit === quantity?.unit ? whole.density : null)
  const isShare = quantity === null || (quantity.family === 'percent' && quantity.unit !== '个百分点')
  const borrowed = (whole ?? near)?.subject ?? null
  const phrase =
    isShare && !change ? bindShare(reading, item, head, tail, borrowed) : bindCount(item, head, tail, borrowed)
  const { indicator, subject, quote, weak } = phrase
  const bound: Binding = { indicator, subject, quote, change, density, weak }
  if (density !== null && densityIn(bound.indicator) === null && bound.indicator !== '' && item.previous !== null) {
    bound.indicator = densityPrefix(text, item) + bound.indicator
  }
  const label = bound.indicator === '' && whole === null ? labelBefore(reading, item) : null
  if (label !== null) return { ...bound, ...label, density: density ?? densityIn(label.indicator)?.per ?? null }
  const elided = bound.indicator === '' ? elidedHead(reading, item) : null
  if (elided !== null) bound.density ??= densityIn(elided.indicator)?.per ?? null
  const other = before ?? elided ?? near
  if (isShare && !change) shareMeasure(bound, before ?? (whole === null ? near : null))
  else if (quantity?.unit === last?.quantity?.unit) {
    if (quantity?.family === 'time' && whole === null) shareMeasure(bound, near)
    bound.indicator = shareArea(head.phrase, near) ?? bound.indicator
  }
  return shareNames(reading, item, complete(bound, whole, other, row !== null && row.name !== '' ? row.name : heading))
}

/** …15个、2026年全部完成: a date behind 、 begins something else. */
function endOfTail({ text, dates }: Reading, item: Item): number {
  const end = Math.min(item.part.end, item.end + REACH)
  const date = dates[firstFrom(dates, item.end)]
  return date !== undefined && date.start < end && text[date.start - 1] === '、' ? date.start - 1 : end
}

/** 开展4类6项技术: the two numbers share the words before the first and behind the second. */
function joinPair({ text, dates }: Reading, item: Item, own: { head: Head; tail: Tail }): { head: Head; tail: Tail } {
  const { next, previous } = item
  if (next?.quantity != null && isJoined(text, item, next)) {
    const behind = trimTail(text, next.end, Math.min(next.part.end, next.end + REACH))
    return { head: own.head, tail: { ...behind, phrase: behind.phrase + (item.quantity?.unit ?? '') } }
  }
  if (previous?.quantity != null && isJoined(text, previous, item)) {
    const head = trimHead(text, Math.max(previous.part.start, previous.start - REACH), previous.start, dates)
    const tail = { ...own.tail, phrase: own.tail.phrase + (item.quantity?.unit ?? '') }
    return { head: { ...head, start: previous.start }, tail }
  }
  // 80%的村卫生室能够提供6类以上中医药技术: the deed holds the next number
  if (item.quantity?.family === 'percent' && next?.quantity != null && OPEN_DEED.test(own.tail.phrase)) {
    const rest = trimTail(text, next.end, Math.min(next.part.end, next.end + REACH))
    const phrase = own.tail.phrase + text.slice(next.start, next.end) + rest.phrase
    return { ...own, tail: { ...own.tail, end: Math.max(next.end, rest.end), phrase } }
  }
  // 5个省级、20个市级专科: the noun stands behind the last
  if (next !== null && /^.{1,5}[级类]$/u.test(own.tail.phrase)) {
    const behind = trimTail(text, next.end, Math.min(next.part.end, next.end + REACH)).phrase
    const level = behind.slice(0, 6).search(/[级类]/u)
    if (level > 0) return { ...own, tail: { ...own.tail, phrase: own.tail.phrase + behind.slice(level + 1) } }
  }
  return own
}

/** 6类10项, 12支共300人: two numbers of one thing. */
const isJoined = (text: string, one: Item, two: Item): boolean =>
  one.end === two.start || (two.start - one.end <= 2 && TOGETHER.test(text.slice(one.end, two.start)))

/** A cell of an indicator table: the row names what is measured. */
function bindRow(row: CellFacts, item: Item, text: string): Binding {
  const unit = item.quantity?.unit ?? row.unit ?? ''
  // 新建托位 with the unit 个 counts them
  const isCount = COUNTED.has(readUnit(unit, 0, 'arabic').family ?? 'other') && !/[/%‰]/u.test(unit)
  const indicator = isCount && row.name !== '' && !endsInMeasure(row.name) ? `${row.name}数` : row.name
  return {
    indicator,
    subject: subjectOf(indicator),
    quote: { start: 0, end: text.length },
    change: CHANGE_NAME.test(row.name),
    density: perOf(unit) ?? densityIn(row.name)?.per ?? null,
    weak: indicator === '',
  }
}

const COUNTED: ReadonlySet<UnitFamily> = new Set(['institution', 'person', 'bed', 'item', 'visit'])

/** How many clauses behind its label a value may stand. */
const LABELLED = 6

/** 中医馆覆盖率：2024年达到90%，2025年达到100%: a label names what the clauses behind it measure. */
function labelBefore(reading: Reading, item: Item): Phrase | null {
  const { text } = reading
  const structure = structureOf(reading)
  let clause = structure.clauseAt(item.start)
  const { sentence } = clause
  for (let count = 0; count < LABELLED && clause.start > 0; count++) {
    clause = structure.clauseAt(clause.start - 1)
    if (clause.sentence !== sentence) return null
    if (clause.ends !== '：') continue
    const indicator = cleanPhrase(text.slice(clause.start, clause.end).replace(LABEL_UNIT, ''))
    if (indicator.length > LONGEST_LABEL || !endsInMeasure(indicator)) return null
    return {
      indicator,
      subject: subjectOf(indicator),
      quote: { start: clause.start, end: item.end },
      weak: false,
    }
  }
  return null
}

/** 居民健康素养水平为25.3%，到2025年，达到30%: what is measured stands before an earlier number of the sentence. */
function elidedHead(reading: Reading, item: Item): Phrase | null {
  const { text, quantities, dates } = reading
  const structure = structureOf(reading)
  const { sentence } = structure.clauseAt(item.start)
  let at = firstFrom(quantities, item.start)
  for (let count = 0; at > 0 && count < 6; count++) {
    at--
    const quantity = quantities[at]
    if (quantity === undefined) return null
    const clause = structure.clauseAt(quantity.start)
    if (clause.sentence !== sentence) return null
    const { phrase } = trimHead(text, Math.max(clause.start, quantity.start - REACH), quantity.start, dates)
    if (phrase.length > 2) return { indicator: phrase, subject: subjectOf(phrase), quote: item, weak: true }
  }
  return risingBefore(reading, item)
}

/** 基层占比逐年提高，2024年、2025年分别达到18%、20%: the clause before names what rises. */
function risingBefore(reading: Reading, item: Item): Phrase | null {
  const { text } = reading
  const structure = structureOf(reading)
  const { start, sentence } = structure.clauseAt(item.start)
  if (start === 0) return null
  const clause = structure.clauseAt(start - 1)
  const said = text.slice(clause.start, clause.end)
  const indicator = clause.sentence === sentence ? cleanPhrase(said.replace(RISING_END, '')) : said
  if (indicator.length > LONGEST_LABEL || indicator.length === said.length || !endsInMeasure(indicator)) return null
  return { indicator, subject: subjectOf(indicator), quote: item, weak: true }
}

/** Whether the whole phrase is one of the words. */
const isWord = (words: WordTable<true>, phrase: string): boolean => matchAt(words, phrase, 0)?.end === phrase.length

/** Fill what a part leaves to its whole, to its neighbour or to the heading. */
function complete(bound: Binding, whole: Binding | null, other: Phrase | null, heading: string | null): Binding {
  if (whole !== null) {
    bound.indicator = partName(bound, whole)
    bound.subject ??= whole.subject
  } else if (bound.indicator === '') {
    bound.indicator = other?.indicator ?? ''
    bound.subject = other?.subject ?? null
    bound.weak = true
  }
  if (
    isWord(generics, bound.indicator) &&
    RATE_END.test(bound.indicator) &&
    bound.subject === null &&
    other?.subject != null
  ) {
    // 高血压患者规范管理率…、控制率…: of the same persons
    bound.indicator = other.subject + bound.indicator
    bound.subject = other.subject
  }
  if (isWord(lengths, bound.indicator) && other !== null && bound.subject === null)
    bound.indicator = stripEnd(other.indicator, countEnds) + bound.indicator
  if (heading === null) return bound
  const topic = heading.replace(HEADING_VERB, '')
  if (isWord(generics, bound.indicator)) {
    bound.indicator = joinOver(topic, bound.indicator)
    bound.weak = true
  } else if (isWord(foundings, bound.indicator.slice(0, -1)) && matchBefore(things, topic, topic.length) !== null) {
    // 建设社区医院。2026年建成6个: the heading says what
    bound.indicator = `${topic.slice(matchAt(foundings, topic, 0)?.end ?? 0)}数`
    bound.weak = true
  }
  if (bound.indicator === '') bound.indicator = heading
  return bound
}

/** 家庭医生签约 and 签约率 are 家庭医生签约率. */
function joinOver(topic: string, name: string): string {
  let length = Math.min(topic.length, name.length)
  while (length > 0 && !topic.endsWith(name.slice(0, length))) length--
  return topic + name.slice(length)
}

/** 应急队伍20支（市级5支）: 市级应急队伍数; 其中…of a share: …中…. */
function partName(bound: Binding, whole: Binding): string {
  const { indicator } = bound
  if (indicator === '') return whole.indicator
  if (whole.indicator.length > LONGEST_WHOLE) return indicator
  if (whole.subject !== null && indicator.endsWith(`${whole.subject}占比`)) return indicator
  const base = whole.indicator.replace(FOUNDED, '')
  const area = LEVEL_COUNT.exec(indicator)?.groups?.area
  if (area !== undefined && base.endsWith('数')) return `${area}${base}`
  const stem = whole.indicator.replace(/数$/u, '')
  return indicator.includes(stem.slice(-3)) ? indicator : `${stem}中${indicator}`
}
