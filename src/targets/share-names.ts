import { CHANGE_END, NAMES_SHARE, RANK, SHARE_END } from '../lexicon/phrase-patterns.js'
import type { Binding } from './bind-indicator.js'
import type { Item } from './cut-parts.js'
import type { Reading } from './reading.js'
import { subjectOf } from './subject-of.js'
import { endsInMeasure, trimHead } from './trim-phrase.js'

/** How much of a clause is read for one indicator. */
const REACH = 90

/** 甲率、乙率分别达到a和b: the n-th name belongs to the n-th value. */
export function shareNames({ text, dates }: Reading, item: Item, bound: Binding): Binding {
  let first = item
  let place = 0
  for (; first.previous !== null && place < 8; place++) first = first.previous
  let count = place + 1
  for (let one = item; one.next !== null && count < 9; one = one.next) count++
  if (count < 2 || !text.slice(Math.max(first.part.start, first.start - 20), first.start).includes('分别')) return bound
  if (place > 0 && text.slice(item.part.start, item.start).replaceAll(/[、和及与]/gu, '') !== '') return bound
  const head = trimHead(text, Math.max(first.part.start, first.start - REACH), first.start, dates).phrase
  const apart = head.indexOf('分别')
  const phrase = apart > 0 ? head.slice(0, apart) : head
  const names = phrase.split(/[、和与及](?![其以])/u).filter((name) => name !== '')
  const name = names[place]
  const last = names.at(-1)
  if (names.length !== count || name === undefined || last === undefined) return bound
  const share = item.quantity?.family === 'percent' && !NAMES_SHARE.test(name) ? (SHARE_END.exec(last)?.[0] ?? '') : ''
  const tail = endsInMeasure(name) || name === last ? '' : sharedTail(name, last)
  const full = tail === '' && name !== last ? name + share : name + tail
  const who = place > 0 && subjectOf(full) === null && full.endsWith('率') ? subjectOf(names[0] ?? '') : null
  const base = who === null ? full : who + full
  const change = bound.change ? (CHANGE_END.exec(bound.indicator)?.[0] ?? '') : ''
  const family = item.quantity?.family
  const noun = endsInMeasure(base) || family === 'percent' || family === 'money' || family === 'time' ? '' : '数'
  return { ...bound, indicator: base + (change === '' ? noun : change), subject: subjectOf(base) }
}

/** …占比三级医院不低于40%、二级医院不低于50%: the later parts name the subject only. */
export function shareMeasure(bound: Binding, before: Binding | null): void {
  const { indicator } = bound
  const own = subjectOf(indicator)
  if (own !== null && indicator.length > 5 && !endsInMeasure(indicator)) {
    for (let cut = indicator.length - 2; cut >= Math.max(3, indicator.length - 12); cut--) {
      const who = indicator.slice(cut)
      const measure = indicator.slice(0, cut)
      if (!endsInMeasure(measure) || subjectOf(who) !== who) continue
      bound.indicator = who + measure
      bound.subject = who
      bound.shared = measure
      return
    }
  } else if (own === indicator && before !== null && before.subject !== null) {
    const measure =
      before.shared ??
      (before.indicator.startsWith(before.subject) ? before.indicator.slice(before.subject.length) : '')
    if (measure === '' || !endsInMeasure(measure)) return
    bound.indicator = own + measure
    bound.shared = measure
  }
}

/** What the last name of a list shares with the others: 高血压、糖尿病患者|规范管理率, 国家、市级|示范社, 一类、二类|地区…. */
function sharedTail(name: string, last: string): string {
  const rank = last.search(RANK)
  if (rank >= 0 && RANK.test(name.slice(-1))) return last.slice(rank + 1)
  const who = subjectOf(last)
  if (who !== null && last.startsWith(who) && who.length < last.length) return last.slice(who.length)
  return rank < 0 ? '' : last.slice(rank)
}
