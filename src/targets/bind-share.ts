import { ALL_OF, COVERS, LEAD_AREA, LEVEL_VERB, QUALITY } from '../lexicon/phrase-patterns.js'
import { deeds } from '../lexicon/actions.js'
import { allOfThem, beforeDeed } from '../lexicon/phrase-words.js'
import { makeWordTable, matchAt } from '../text/word-table.js'
import { stripEnd } from '../text/strip-end.js'
import type { Phrase } from './bind-indicator.js'
import type { Item } from './cut-parts.js'
import type { Reading } from './reading.js'
import { structureOf } from './structure-of.js'
import { subjectOf } from './subject-of.js'
import { endsInMeasure, trimTail, type Head, type Tail } from './trim-phrase.js'

const deedTable = makeWordTable(deeds.map((word) => [word, true] as const))

/** How much of a clause is read for one indicator. */
const REACH = 90
/** A noun said twice means every one of them: 县县, 村村, 户户. */
const EVERY_ONE = /^(.)\1$/u

/**
 * Bind a share: a rate before its value (签约率达到60%), somebody's deed around it (村卫生室80%达到标准, 80%的村卫生室提供…),
 * a part of a whole (国家标准的80%), or a full-coverage word.
 *
 * @param reading the passage
 * @param item the value
 * @param head text before it
 * @param tail text behind it
 * @param borrowed subject of the value before, for parts that name none
 */
export function bindShare(reading: Reading, item: Item, head: Head, tail: Tail, borrowed: string | null): Phrase {
  const { text } = reading
  if (item.coverage !== null) return bindCoverage(text, item, head, tail)
  const before = { start: head.start, end: item.end }
  if (item.quantity?.max === 0 && text.startsWith('增长', item.end - 2)) {
    return { indicator: `${head.phrase}增幅`, subject: subjectOf(head.phrase), quote: before, weak: head.phrase === '' }
  }
  if (head.phrase !== '' && head.ofWhole && tail.phrase.startsWith('用于'))
    return share(head.phrase, tail.phrase, { start: head.start, end: tail.end })
  if (head.phrase !== '' && head.ofWhole && head.predicate === null) {
    return { indicator: partOfWhole(head.phrase), subject: subjectOf(head.phrase), quote: before, weak: false }
  }
  const measured = endsInMeasure(head.phrase)
  if (measured && head.predicate === null && tail.phrase.startsWith('用于'))
    return share(head.phrase, tail.phrase, { start: head.start, end: tail.end })
  if (head.phrase !== '' && (measured || (head.predicate !== null && tail.phrase === ''))) {
    const indicator =
      head.predicate?.startsWith('占') === true && !measured
        ? `${head.phrase}占比`
        : !measured && /占.{2}/u.test(head.phrase)
          ? `${head.phrase}的比例`
          : head.phrase
    return { indicator, subject: subjectOf(head.phrase), quote: before, weak: false }
  }
  const verb = firstDeed(tail.phrase)
  if (head.phrase !== '' && tail.phrase !== '' && (verb === 0 || verb === null)) {
    const quote = { start: head.start, end: tail.end }
    if (verb === 0) return share(head.phrase, tail.phrase, quote)
    return { indicator: `${head.phrase}${tail.phrase}占比`, subject: subjectOf(head.phrase), quote, weak: true }
  }
  if (tail.phrase === '') {
    return { indicator: head.phrase, subject: subjectOf(head.phrase), quote: before, weak: true }
  }
  return bindBehind(reading, item, tail, verb, borrowed)
}

/** The subject stands behind the value: 80%的村卫生室提供…, 20%以上达到…. */
function bindBehind(reading: Reading, item: Item, tail: Tail, verb: number | null, borrowed: string | null): Phrase {
  const { text } = reading
  const quote = { start: item.start, end: tail.end }
  if (verb === null) {
    if (item.next !== null) return bindList(text, item, tail)
    return { indicator: `${tail.phrase}占比`, subject: subjectOf(tail.phrase), quote, weak: true }
  }
  const own = tail.phrase.slice(0, verb)
  if (own !== '') return share(own, tail.phrase.slice(verb), quote)
  const subject = borrowed ?? leadSubject(reading, item)
  const indicator = subject === null ? `${tail.phrase}占比` : `${tail.phrase}的${subject}占比`
  return { indicator, subject, quote, weak: true }
}

/** 达到基本标准的乡镇卫生院占比; a quality behind the subject (服务能力) goes with the deed. */
function share(whole: string, deed: string, quote: Phrase['quote']): Phrase {
  const own = stripEnd(whole, beforeDeed).replace(EVERY_ONE, '$1')
  const subject = subjectOf(own)
  const rest = subject !== null && own.startsWith(subject) ? own.slice(subject.length) : ''
  if (subject !== null && QUALITY.test(rest)) {
    return { indicator: `${rest}${deed}的${subject}占比`, subject, quote, weak: false }
  }
  return {
    indicator: `${deed}的${own}占比`,
    subject: own,
    quote,
    weak: false,
  }
}

/** 100%的A和80%的B提供…: the deed stands behind the last of the list. */
function bindList(text: string, item: Item, tail: Tail): Phrase {
  let last = item.next
  for (let count = 0; count < 12 && last !== null && last.next !== null; count++) {
    if (firstDeed(text.slice(last.end, Math.min(last.part.end, last.end + REACH))) !== null) break
    last = last.next
  }
  const weak = {
    indicator: `${tail.phrase}占比`,
    subject: tail.phrase,
    quote: { start: item.start, end: tail.end },
    weak: true,
  }
  if (last === null) return weak
  const end = last.next === null ? last.container.end : last.part.end
  const rest = trimTail(text, last.end, Math.min(end, last.end + REACH))
  const verb = firstDeed(rest.phrase)
  if (verb === null) return weak
  return { ...share(tail.phrase, rest.phrase.slice(verb), { start: item.start, end: rest.end }), weak: false }
}

/** The sentence opens with its subject: 二级以上医疗机构整合职能，100%设置…. */
function leadSubject(reading: Reading, item: Item): string | null {
  const { text } = reading
  const structure = structureOf(reading)
  const sentence = structure.sentences[structure.clauseAt(item.start).sentence]
  const first = sentence?.clauses[0]
  if (first === undefined || first.end > item.start) return null
  const lead = text.slice(first.start, Math.min(first.end, first.start + 40)).replace(LEAD_AREA, '')
  const subject = subjectOf(lead)
  return subject !== null && lead.startsWith(subject) ? subject : null
}

/** 卫生城市数量提高到城市总数(的50%) → 卫生城市数量占城市总数的比例; 配备达到国家标准(的80%) keeps its verb. */
function partOfWhole(phrase: string): string {
  if (/占[^占]{2,}$/u.test(phrase) || phrase.includes('达到')) return `${phrase}的比例`
  const verb = LEVEL_VERB.exec(phrase)
  if (verb === null || verb.index === 0) return `${phrase}的比例`
  return `${phrase.slice(0, verb.index)}占${phrase.slice(verb.index + verb[0].length)}的比例`
}

function bindCoverage(text: string, item: Item, head: Head, tail: Tail): Phrase {
  const words = text.slice(item.start, item.end)
  const weak = head.phrase === ''
  const shape = item.coverage?.shape
  if (words.startsWith('覆盖')) {
    const whom = words.replace(COVERS, '')
    return {
      indicator: `${head.phrase}${whom}覆盖率`,
      subject: subjectOf(whom),
      quote: { start: head.start, end: item.end },
      weak,
    }
  }
  if (shape === 'before-verb') {
    const who = head.phrase.replace(ALL_OF, '')
    return { ...share(who, tail.phrase, { start: head.start, end: Math.max(tail.end, item.end) }), weak }
  }
  if (shape === 'before-noun') {
    const verb = firstDeed(tail.phrase)
    const quote = { start: weak ? item.start : head.start, end: Math.max(tail.end, item.end) }
    const who = stripEnd(tail.phrase.slice(0, verb ?? 0), allOfThem)
    if (verb !== null && who !== '') return share(who, tail.phrase.slice(verb), quote)
    return { indicator: `${head.phrase}覆盖率`, subject: subjectOf(head.phrase), quote, weak: true }
  }
  const reached = head.phrase.lastIndexOf('实现')
  const name = head.phrase.replace('实现', '')
  const indicator = words.includes('覆盖') ? `${name}覆盖率` : `${name}${words}`
  return {
    indicator,
    subject: (reached > 0 ? subjectOf(head.phrase.slice(reached + 2)) : null) ?? subjectOf(name),
    quote: { start: head.start, end: item.end },
    weak,
  }
}

/** Where the deed of a share begins in 村卫生室|提供…; null where there is none. */
function firstDeed(phrase: string): number | null {
  for (let at = 0; at < phrase.length; at++) {
    const hit = matchAt(deedTable, phrase, at)
    if (hit === null) continue
    if (at > 0 && /^[由能有归留均]$/u.test(hit.word) && !/[院室站心构人生校馆]/u.test(phrase.charAt(at - 1))) continue
    return at
  }
  return null
}
