import { deeds, measureNouns, predicates } from '../lexicon/actions.js'
import { comparatorsBefore } from '../lexicon/comparators.js'
import { everyYear } from '../lexicon/deadlines.js'
import { adverbs, genericMeasures, openers } from '../lexicon/subjects.js'
import { densityHeads } from '../lexicon/units.js'
import { makeWordTable, matchAt, matchBefore, type WordTable } from '../text/word-table.js'
import type { Item } from './cut-parts.js'
import type { PlanDate } from './find-dates.js'
import type { IndicatorRow } from './read-indicator-rows.js'
import type { Reading } from './reading.js'
import type { Stretch } from './split-sentences.js'
import { subjectOf } from './subject-of.js'

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
}

const list = (words: readonly string[]): WordTable<true> => makeWordTable(words.map((word) => [word, true] as const))
const openerTable = list([...new Set([...openers, ...everyYear])])
const adverbTable = list([...new Set([...adverbs, ...everyYear])])
const comparatorTable = list(comparatorsBefore.map(([word]) => word))
const predicateTable = makeWordTable(predicates)
const deedTable = list(deeds)
const measureTable = list(measureNouns)
const densityTable = makeWordTable(densityHeads)
const generics = new Set(genericMeasures)

/** How much of a clause is read for one indicator. */
const REACH = 90

/**
 * Bind a value to what it measures.
 *
 * @param reading the passage
 * @param item the value with its part of the clause
 * @param earlier bindings of the earlier values of the passage, by item
 * @param heading heading of the measure, for phrases that say nothing alone (满意度)
 * @returns indicator, subject and quote
 */
export function bindIndicator(
  reading: Reading,
  item: Item,
  earlier: ReadonlyMap<Item, Binding>,
  heading: string | null,
): Binding {
  const { text, dates, row } = reading
  if (row?.role === 'value') return bindRow(row, item, text)
  const head = trimHead(text, Math.max(item.part.start, item.start - REACH), item.start, dates)
  const tail = trimTail(text, item.end, Math.min(item.part.end, item.end + REACH))
  const before = item.previous === null ? null : (earlier.get(item.previous) ?? null)
  const whole = item.whole === null ? null : (earlier.get(item.whole) ?? null)
  const form = item.quantity
  const change = head.change || form?.unit === '个百分点' || form?.form === 'multiple'
  const density = densityOf(text, head, item, before)
  const share = form === null || (form.family === 'percent' && form.unit !== '个百分点')
  const phrase = share && !change ? bindShare(text, item, head, tail, earlier) : bindCount(item, head, tail)
  const bound: Binding = { ...phrase, change, density }
  if (density !== null && !/[千万百]/u.test(bound.indicator.slice(0, 4))) {
    bound.indicator = (item.previous === null ? '' : densityPrefix(text, item)) + bound.indicator
  }
  const elided = bound.indicator === '' ? elidedHead(reading, item) : null
  if (elided !== null && bound.density === null) bound.density = densityIn(elided.indicator)
  return complete(bound, whole, before, elided, heading, head)
}

/** 每千人口 near the start of a phrase. */
function densityIn(phrase: string): string | null {
  for (let at = 0; at < Math.min(phrase.length, 12); at++) {
    const hit = matchAt(densityTable, phrase, at)
    if (hit !== null) return hit.entry
  }
  return null
}

/** A cell of an indicator table: the row names what is measured. */
function bindRow(row: IndicatorRow, item: Item, text: string): Binding {
  const unit = item.quantity?.unit ?? row.unit ?? ''
  const density = /\/(?<per>(?:\d+|[千万百十]+)[^/]*)$/u.exec(unit)?.groups?.per ?? densityIn(row.name)
  return {
    indicator: row.name,
    subject: subjectOf(row.name),
    quote: { start: 0, end: text.length },
    change: /(?:增长|增速|增幅|下降|降幅|提高幅度)(?:率)?$/u.test(row.name) && !/率$/u.test(row.name),
    density,
    weak: false,
  }
}

interface Head extends Stretch {
  phrase: string
  /** end of the phrase proper: before verbs and adverbs */
  predicate: string | null
  change: boolean
}

/** Text before a value without date, openers, comparators, adverbs and the verb. */
function trimHead(text: string, start: number, end: number, dates: readonly PlanDate[]): Head {
  for (let i = firstDateAfter(dates, start); i < dates.length; i++) {
    const date = dates[i]
    if (date === undefined || date.start >= end) break
    if (date.role === 'due' || date.role === 'start' || date.role === 'baseline') {
      if (date.end <= end && (date.start - start < 6 || date.role !== 'baseline')) start = Math.max(start, date.end)
    }
  }
  for (;;) {
    const hit = matchAt(openerTable, text, start, end)
    if (hit === null || keepsOpener(text, hit.word, hit.end, end)) break
    start = hit.end
  }
  let predicate: string | null = null
  let change = false
  for (;;) {
    const joint = '，：'.includes(text[end - 1] ?? '。') && end > start ? 1 : 0
    const skip =
      matchBefore(comparatorTable, text, end - joint, start) ?? matchBefore(adverbTable, text, end - joint, start)
    const verb = matchBefore(predicateTable, text, end - joint, start)
    if (verb !== null && (skip === null || verb.word.length >= skip.word.length) && predicate === null) {
      predicate = verb.word
      change = verb.entry === 'change'
      end = verb.start
    } else if (skip !== null) end = skip.start
    else break
  }
  // 由58%提高到65%: where things stand is not part of what is measured
  const from = /[由从自][^，由从自]{0,16}$/u.exec(text.slice(Math.max(start, end - 18), end))
  if (from !== null && /\d|[一二三四五六七八九十]成/u.test(from[0])) end -= from[0].length
  return { start, end, phrase: clean(text.slice(start, end)), predicate, change }
}

function firstDateAfter(dates: readonly PlanDate[], start: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** 基本医疗 begins with 基本 and keeps it; 实现 before a noun that it verbs goes. */
function keepsOpener(text: string, word: string, end: number, limit: number): boolean {
  if (end >= limit) return false
  const next = text.slice(end, end + 2)
  if (word === '基本') return /^(?:医疗|公共|公卫|药物|养老|标准|建设|工资)/u.test(next)
  if (word === '重点')
    return /^(?:人群|专科|学科|疾病|病种|场所|行业|职业|慢性|中心|监|实验|乡|建设|管理|传染)/u.test(next)
  if (word === '总体') return false
  if (
    word === '以' ||
    word === '及' ||
    word === '和' ||
    word === '也' ||
    word === '还' ||
    word === '应' ||
    word === '可' ||
    word === '要' ||
    word === '共' ||
    word === '将' ||
    word === '让' ||
    word === '把' ||
    word === '即' ||
    word === '与' ||
    word === '或' ||
    word === '且' ||
    word === '则' ||
    word === '另' ||
    word === '须' ||
    word === '并'
  ) {
    return /^(?:上|下|急|享|建|同|体|级|能|防|见|性|点|入|治|发|用|利|病|症|药)/u.test(next) && word !== '和'
  }
  return (
    /^(?:支持|指导|保障|引导|通过|规划|计划|促进|按)$/u.test(word) &&
    /^(?:率|中心|站|服务|覆盖|机构|科|员|病种|费)/u.test(next)
  )
}

function trimTail(text: string, start: number, end: number): Stretch & { phrase: string } {
  while (start < end && /[的，、]/u.test(text.charAt(start))) start++
  while (end > start && /[，、；：和及与或]/u.test(text.charAt(end - 1))) end--
  return { start, end, phrase: clean(text.slice(start, end)) }
}

/** Drop brackets that hold lists or numbers and stray joints at the ends. */
function clean(phrase: string): string {
  return phrase
    .replaceAll(/（[^（）]*[，。；、\d][^（）]*）/gu, (bracket) =>
      /^（[^，。；\d]{1,8}）$/u.test(bracket) ? bracket : '',
    )
    .replaceAll(/至少|不少于|不低于|原则上|力争/gu, '')
    .replaceAll(/^[、，；：）”]+|[、，；：（“的]+$/gu, '')
    .replace(/^[和及与](?!谐)/u, '')
}

const endsInMeasure = (phrase: string): boolean => matchBefore(measureTable, phrase, phrase.length) !== null

type Phrase = Omit<Binding, 'change' | 'density'>

function bindShare(
  text: string,
  item: Item,
  head: Head,
  tail: Stretch & { phrase: string },
  earlier: ReadonlyMap<Item, Binding>,
): Phrase {
  const coverage = item.coverage
  if (coverage !== null) return bindCoverage(text, item, head, tail)
  const measured = endsInMeasure(head.phrase)
  if (head.phrase !== '' && (measured || (head.predicate !== null && tail.phrase === ''))) {
    const share = head.predicate?.startsWith('占') === true && !measured ? `${head.phrase}占比` : head.phrase
    return {
      indicator: share,
      subject: subjectOf(head.phrase),
      quote: { start: head.start, end: item.end },
      weak: false,
    }
  }
  const verb = firstVerb(tail.phrase)
  if (head.phrase !== '' && tail.phrase !== '' && (verb === 0 || verb === null)) {
    const subject = head.phrase
    if (verb === null)
      return {
        indicator: `${head.phrase}${tail.phrase}占比`,
        subject: subjectOf(subject),
        quote: { start: head.start, end: tail.end },
        weak: true,
      }
    return {
      indicator: `${tail.phrase}的${subject}占比`,
      subject,
      quote: { start: head.start, end: tail.end },
      weak: false,
    }
  }
  if (tail.phrase === '') {
    return {
      indicator: head.phrase,
      subject: subjectOf(head.phrase),
      quote: { start: head.start, end: item.end },
      weak: true,
    }
  }
  const deed = verb ?? (item.next === null ? null : -1)
  if (deed === null)
    return {
      indicator: `${tail.phrase}占比`,
      subject: subjectOf(tail.phrase),
      quote: { start: item.start, end: tail.end },
      weak: true,
    }
  if (deed === -1) return shareOfList(text, item, tail)
  const own = tail.phrase.slice(0, deed)
  const borrowed = own === '' ? lastSubject(item, earlier) : null
  const subject = own === '' ? borrowed : own
  const indicator = subject === null ? `${tail.phrase}占比` : `${tail.phrase.slice(deed)}的${subject}占比`
  return { indicator, subject, quote: { start: item.start, end: tail.end }, weak: own === '' }
}

/** 100%的A和80%的B提供…: the deed stands behind the last of the list. */
function shareOfList(text: string, item: Item, tail: Stretch & { phrase: string }): Phrase {
  let last = item.next
  while (last !== null && last.next !== null && firstVerb(text.slice(last.end, last.part.end)) === null)
    last = last.next
  if (last === null)
    return {
      indicator: `${tail.phrase}占比`,
      subject: tail.phrase,
      quote: { start: item.start, end: tail.end },
      weak: true,
    }
  const rest = trimTail(
    text,
    last.end,
    Math.min(last.next === null ? last.container.end : last.part.end, last.end + REACH),
  )
  const verb = firstVerb(rest.phrase)
  if (verb === null)
    return {
      indicator: `${tail.phrase}占比`,
      subject: tail.phrase,
      quote: { start: item.start, end: tail.end },
      weak: true,
    }
  return {
    indicator: `${rest.phrase.slice(verb)}的${tail.phrase}占比`,
    subject: tail.phrase,
    quote: { start: item.start, end: rest.end },
    weak: false,
  }
}

function bindCoverage(text: string, item: Item, head: Head, tail: Stretch & { phrase: string }): Phrase {
  const shape = item.coverage?.shape
  if (shape === 'before-verb') {
    const quote = { start: head.start, end: Math.max(tail.end, item.end) }
    return {
      indicator: `${tail.phrase}的${head.phrase}占比`,
      subject: subjectOf(head.phrase) ?? (head.phrase || null),
      quote,
      weak: head.phrase === '',
    }
  }
  if (shape === 'before-noun') {
    const verb = firstVerb(tail.phrase)
    const quote = { start: head.phrase === '' ? item.start : head.start, end: Math.max(tail.end, item.end) }
    if (verb !== null && verb > 0) {
      return {
        indicator: `${tail.phrase.slice(verb)}的${tail.phrase.slice(0, verb)}占比`,
        subject: tail.phrase.slice(0, verb),
        quote,
        weak: false,
      }
    }
    return { indicator: `${head.phrase}覆盖率`, subject: subjectOf(head.phrase), quote, weak: false }
  }
  const indicator = /覆盖/u.test(text.slice(item.start, item.end))
    ? `${head.phrase}覆盖率`
    : `${head.phrase}${text.slice(item.start, item.end)}`
  return {
    indicator,
    subject: subjectOf(head.phrase),
    quote: { start: head.start, end: item.end },
    weak: head.phrase === '',
  }
}

/** Where the deed of a share begins in 的村卫生室|提供…; null where there is none. */
function firstVerb(phrase: string): number | null {
  for (let at = 0; at < phrase.length; at++) {
    const hit = matchAt(deedTable, phrase, at)
    if (hit === null) continue
    if (at > 0 && /^(?:由|能|有|归|留|均)$/u.test(hit.word) && !/[院室站心构人生]/u.test(phrase[at - 1] ?? '')) continue
    return at
  }
  return null
}

function lastSubject(item: Item, earlier: ReadonlyMap<Item, Binding>): string | null {
  if (item.whole !== null) return earlier.get(item.whole)?.subject ?? null
  const last = Array.from(earlier.values()).at(-1)
  return last?.subject ?? null
}

/** 建成N所医院, 医院N所, 诊疗目录达到50条, 增加5%-10%. */
function bindCount(item: Item, head: Head, tail: Stretch & { phrase: string }): Phrase {
  const unit = item.quantity?.unit ?? ''
  const noun = /^[人名位]$/u.test(unit) ? '人数' : isAmount(item) ? '' : '数'
  if (head.change) {
    return {
      indicator: `${head.phrase}${head.predicate ?? ''}幅度`,
      subject: subjectOf(head.phrase),
      quote: { start: head.start, end: item.end },
      weak: head.phrase === '',
    }
  }
  if (item.quantity?.unit === '个百分点' || item.quantity?.form === 'multiple') {
    return {
      indicator: head.phrase || tail.phrase,
      subject: subjectOf(head.phrase),
      quote: { start: head.start, end: item.end },
      weak: true,
    }
  }
  if (head.predicate !== null && head.phrase !== '' && (tail.phrase === '' || endsInMeasure(head.phrase))) {
    const named = endsInMeasure(head.phrase) && !head.phrase.endsWith('目录')
    const indicator = named ? head.phrase : head.phrase + counterOf(head.phrase, item)
    return { indicator, subject: subjectOf(head.phrase), quote: { start: head.start, end: item.end }, weak: false }
  }
  if (tail.phrase !== '') {
    const named = `${head.phrase}${tail.phrase}`
    const indicator = endsInMeasure(named)
      ? named
      : `${named}${noun === '人数' && /[人员者生师士才医干]$/u.test(named) ? '数' : noun}`
    return {
      indicator,
      subject: subjectOf(head.phrase) ?? subjectOf(tail.phrase),
      quote: { start: head.phrase === '' ? item.start : head.start, end: tail.end },
      weak: false,
    }
  }
  const indicator = endsInMeasure(head.phrase) || isAmount(item) ? head.phrase : `${head.phrase}数`
  return {
    indicator: head.phrase === '' ? '' : indicator,
    subject: subjectOf(head.phrase),
    quote: { start: head.start, end: item.end },
    weak: head.phrase === '',
  }
}

const isAmount = (item: Item): boolean => item.quantity?.family === 'money' || item.quantity?.family === 'time'

/** 诊疗目录50条 → 条数, 乡村医生120名 → 人数, 诊疗病种60种 → 数. */
function counterOf(phrase: string, item: Item): string {
  const unit = item.quantity?.unit ?? ''
  if (isAmount(item) || item.quantity?.family === 'other') return ''
  if (/^[人名位]$/u.test(unit)) return /[人员者生师士才医]$/u.test(phrase) ? '人数' : '人数'
  return unit === '个' || unit.length !== 1 || phrase.endsWith(unit) ? '数' : `${unit}数`
}

function densityOf(text: string, head: Head, item: Item, before: Binding | null): string | null {
  const per = /\/(?<per>(?:\d+|[千万百十]+)[^/]*)$/u.exec(item.quantity?.unit ?? '')?.groups?.per
  if (per !== undefined) return per
  for (let at = head.start; at < Math.min(head.end, head.start + 12); at++) {
    const hit = matchAt(densityTable, text, at, head.end)
    if (hit !== null) return hit.entry
  }
  if (before?.density != null && item.previous !== null && head.phrase !== '' && !/[每率比]/u.test(head.phrase))
    return before.density
  return null
}

/** The shared head (每千人口, with 全市 before it) of a list of densities. */
function densityPrefix(text: string, item: Item): string {
  let first = item
  while (first.previous !== null) first = first.previous
  for (let at = first.part.start; at < first.start; at++) {
    const hit = matchAt(densityTable, text, at, first.start)
    if (hit !== null) return hit.word
  }
  return ''
}

function firstAt(quantities: Reading['quantities'], start: number): number {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quantities[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** 居民健康素养水平为25.3%，到2025年，达到30%: what is measured stands before an earlier number of the sentence. */
function elidedHead(reading: Reading, item: Item): Pick<Binding, 'indicator' | 'subject'> | null {
  const { text, quantities, structure, dates } = reading
  const { sentence } = structure.clauseAt(item.start)
  let at = firstAt(quantities, item.start)
  for (let count = 0; at > 0 && count < 6; count++) {
    at--
    const quantity = quantities[at]
    if (quantity === undefined) return null
    const clause = structure.clauseAt(quantity.start)
    if (clause.sentence !== sentence) return null
    const { phrase } = trimHead(text, Math.max(clause.start, quantity.start - REACH), quantity.start, dates)
    if (phrase.length > 2) return { indicator: phrase, subject: subjectOf(phrase) }
  }
  return null
}

/** Fill what a part leaves to its whole, to its neighbour or to the heading. */
function complete(
  bound: Binding,
  whole: Binding | null,
  before: Binding | null,
  elided: Pick<Binding, 'indicator' | 'subject'> | null,
  heading: string | null,
  head: Head,
): Binding {
  if (whole !== null) {
    const base = whole.indicator.replace(/数$/u, '')
    if (bound.indicator === '' || bound.weak) bound.indicator = `${base}中${bound.indicator || '该部分'}`
    else if (!bound.indicator.includes(base.slice(-3))) bound.indicator = `${base}中${bound.indicator}`
    bound.subject ??= whole.subject
  }
  if (bound.indicator === '') {
    const other = before ?? elided
    bound.indicator = other?.indicator ?? ''
    bound.subject = other?.subject ?? null
    bound.weak = true
  }
  if (generics.has(bound.indicator) && heading !== null) {
    const topic = heading.replace(
      /^.{0,2}?(?:提升|提高|拓展|做实|完善|健全|加强|推进|强化|优化|改善|创新|发挥|打造|深化|扩大|落实|促进)/u,
      '',
    )
    if (topic !== '') bound.indicator = topic + bound.indicator
    bound.weak = true
  }
  if (bound.indicator === '') bound.indicator = heading ?? head.phrase
  return bound
}
