import { AREA_UNITS, KEPT_NOUNS, LENGTH_UNITS, NEW_IN_AREA, PERSON_END, REACHED } from '../lexicon/phrase-patterns.js'
import type { Phrase } from './bind-indicator.js'
import type { Item } from './cut-parts.js'
import { subjectOf } from './subject-of.js'
import { plainFounding } from '../lexicon/actions.js'
import { eventNouns } from '../lexicon/phrase-words.js'
import { makeWordTable, matchAt } from '../text/word-table.js'
import { endsInMeasure, type Head, type Tail } from './trim-phrase.js'

const plainTable = makeWordTable(plainFounding.map((word) => [word, true] as const))

/** 打造特色专科 → 特色专科: the verb says nothing of what is counted. */
function withoutVerb(whole: string): string {
  const phrase = NEW_IN_AREA.test(whole) ? whole.slice(2) : whole
  const hit = matchAt(plainTable, phrase, 0)
  return hit === null || phrase.length - hit.end < 2 || KEPT_NOUNS.test(phrase.slice(hit.end, hit.end + 2))
    ? phrase
    : phrase.slice(hit.end)
}

const PERSON = /^[人名位]$/u

/**
 * Bind a count, an amount or a change: 建成N所医院, 医院N所, 诊疗目录达到50条, 增加5%-10%.
 *
 * @param item the value
 * @param head text before it
 * @param tail text behind it
 * @param borrowed subject of the value before, for parts that name none (30个达到推荐标准)
 */
export function bindCount(item: Item, head: Head, tail: Tail, borrowed: string | null): Phrase {
  const unit = item.quantity?.unit ?? ''
  const before = { start: head.start, end: item.end }
  const subject = subjectOf(head.phrase)
  const weak = head.phrase === ''
  if (head.change || item.quantity?.form === 'multiple') {
    const verb = head.change ? (head.predicate ?? '') : '增长'
    return { indicator: weak ? '' : `${head.phrase}${verb}幅度`, subject, quote: before, weak }
  }
  if (unit === '个百分点') return { indicator: head.phrase || tail.phrase, subject, quote: before, weak: true }
  if (unit === '倍' && head.ofWhole) return { indicator: `${head.phrase}的倍数`, subject, quote: before, weak: false }
  if (head.predicate !== null && !weak && (tail.phrase === '' || endsInMeasure(head.phrase))) {
    const own = withoutVerb(head.phrase)
    const named = endsInMeasure(own) && !own.endsWith('目录')
    return {
      indicator: named ? own : own + counterOf(own, item),
      subject,
      quote: before,
      weak: false,
    }
  }
  if (weak && borrowed !== null && REACHED.test(tail.phrase)) {
    const quote = { start: item.start, end: tail.end }
    return { indicator: `${tail.phrase}的${borrowed}数`, subject: borrowed, quote, weak: true }
  }
  if (tail.phrase !== '') {
    const named = withoutVerb(`${head.phrase}${tail.phrase}`)
    return {
      indicator: endsInMeasure(named) ? named : named + nounOf(named, item),
      subject: subject ?? subjectOf(tail.phrase),
      quote: { start: weak ? item.start : head.start, end: tail.end },
      weak: false,
    }
  }
  const own = withoutVerb(head.phrase)
  const indicator = endsInMeasure(own) ? own : own + nounOf(own, item)
  return { indicator: weak ? '' : indicator, subject, quote: before, weak }
}

const eventNounOf = new Map(eventNouns)

const isMeasured = (item: Item): boolean => {
  const family = item.quantity?.family
  return family === 'money' || family === 'time' || family === 'other'
}

/** 数 for things, 人数 where the phrase does not name persons, nothing for amounts. */
function nounOf(phrase: string, item: Item): string {
  const unit = item.quantity?.unit ?? ''
  if (isMeasured(item)) {
    if (LENGTH_UNITS.test(unit)) return /[长程径距]$/u.test(phrase) ? '' : '长度'
    return AREA_UNITS.test(unit) ? '面积' : ''
  }
  const noun = eventNounOf.get(unit)
  if (noun !== undefined) return phrase.endsWith(noun) ? '' : noun
  if (!PERSON.test(unit)) return '数'
  return PERSON_END.test(phrase) ? '数' : '人数'
}

/** 诊疗目录50条 → 条数, 乡村医生120名 → 数, 大专学历150人 → 人数, 诊疗病种60种 → 数. */
function counterOf(phrase: string, item: Item): string {
  const unit = item.quantity?.unit ?? ''
  if (isMeasured(item) || PERSON.test(unit) || unit === '人次') return nounOf(phrase, item)
  return phrase.endsWith('目录') ? `${unit}数` : '数'
}
