import type { Phrase } from './bind-indicator.js'
import type { Item } from './cut-parts.js'
import { subjectOf } from './subject-of.js'
import { endsInMeasure, type Head, type Tail } from './trim-phrase.js'

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
    const named = endsInMeasure(head.phrase) && !head.phrase.endsWith('目录')
    return {
      indicator: named ? head.phrase : head.phrase + counterOf(head.phrase, item),
      subject,
      quote: before,
      weak: false,
    }
  }
  if (weak && borrowed !== null && /^(?:达到|建成|成为|创建|通过|纳入|完成)/u.test(tail.phrase)) {
    const quote = { start: item.start, end: tail.end }
    return { indicator: `${tail.phrase}的${borrowed}数`, subject: borrowed, quote, weak: true }
  }
  if (tail.phrase !== '') {
    const named = `${head.phrase}${tail.phrase}`
    return {
      indicator: endsInMeasure(named) ? named : named + nounOf(named, item),
      subject: subject ?? subjectOf(tail.phrase),
      quote: { start: weak ? item.start : head.start, end: tail.end },
      weak: false,
    }
  }
  const indicator = endsInMeasure(head.phrase) ? head.phrase : head.phrase + nounOf(head.phrase, item)
  return { indicator: weak ? '' : indicator, subject, quote: before, weak }
}

const isMeasured = (item: Item): boolean => {
  const family = item.quantity?.family
  return family === 'money' || family === 'time' || family === 'other'
}

/** 数 for things, 人数 where the phrase does not name persons, nothing for amounts. */
function nounOf(phrase: string, item: Item): string {
  if (isMeasured(item)) return ''
  if (item.quantity?.unit === '人次') return '人次'
  if (!PERSON.test(item.quantity?.unit ?? '')) return '数'
  return /[人员者生师士才医干]$/u.test(phrase) ? '数' : '人数'
}

/** 诊疗目录50条 → 条数, 乡村医生120名 → 数, 大专学历150人 → 人数, 诊疗病种60种 → 数. */
function counterOf(phrase: string, item: Item): string {
  const unit = item.quantity?.unit ?? ''
  if (isMeasured(item) || PERSON.test(unit) || unit === '人次') return nounOf(phrase, item)
  return phrase.endsWith('目录') ? `${unit}数` : '数'
}
