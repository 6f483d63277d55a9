import {
  AREA_NAME,
  CHANGE_END,
  EACH_APART,
  EACH_OWN,
  KIND_NAME,
  NAMES_SHARE,
  RANK,
  SHARED_PART,
  SHARE_END,
} from '../lexicon/phrase-patterns.js'
import type { Binding } from './bind-indicator.js'
import type { Item } from './cut-parts.js'
import type { Reading } from './reading.js'
import { subjectOf } from './subject-of.js'
import { endsInMeasure, trimHead } from './trim-phrase.js'

/** Where the sign of a rank stands at most: 自治区级. */
const MAX_RANK = 4
/** How much of a clause is read for one indicator. */
const REACH = 90

/** 甲率、乙率分别达到a和b: the n-th name belongs to the n-th value. */
export function shareNames({ text, dates }: Reading, item: Item, bound: Binding): Binding {
  let first = item
  let place = 0
  for (; first.previous !== null && place < 8; place++) first = first.previous
  let count = place + 1
  for (let one = item; one.next !== null && count < 9; one = one.next) count++
  if (count < 2 || text.slice(Math.max(first.part.start, first.start - 20), first.start).search(EACH_OWN) < 0)
    return bound
  if (place > 0 && text.slice(item.part.start, item.start).replaceAll(/[、和及与]/gu, '') !== '') return bound
  const head = trimHead(text, Math.max(first.part.start, first.start - REACH), first.start, dates).phrase
  const apart = head.search(EACH_APART)
  const phrase = apart > 0 ? head.slice(0, apart) : head
  const names = phrase
    .replaceAll('”“', '”、“')
    .split(/[、和与及](?![其以])/u)
    .filter((name) => name !== '')
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
  const whole = item.whole?.binding?.indicator
  const own = base + (change === '' ? noun : change)
  return { ...bound, indicator: whole === undefined ? own : `${whole}中${own}`, subject: subjectOf(base) }
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
  }
  if (before === null || endsInMeasure(indicator)) return
  const measure = measureOf(before, own === indicator) ?? ''
  if (!endsInMeasure(measure) || !(own === indicator || KIND_NAME.test(indicator))) return
  bound.indicator = indicator + measure
  bound.subject = indicator
  bound.shared = measure
}

/** What a binding measures, without whom: …占编制总额的比例不低于85%，卫生技术人员不低于70%. */
function measureOf({ shared, indicator, subject }: Binding, isSubject: boolean): string | undefined {
  if (shared !== undefined) return shared
  const part = SHARED_PART.exec(indicator)?.[0]
  return (
    part ??
    (isSubject && subject !== null && indicator.startsWith(subject) ? indicator.slice(subject.length) : undefined)
  )
}

/**
 * 城区急救半径不超过5公里，农村地区不超过20公里: an area alone takes the measure of the area before it.
 *
 * @param phrase text before the value
 * @param before binding of the value before it
 * @returns null where the phrase says more than an area
 */
export function shareArea(phrase: string, before: Binding | null): string | null {
  if (before === null || AREA_NAME.exec(phrase)?.[0] !== phrase) return null
  const area = AREA_NAME.exec(before.indicator)?.[0] ?? ''
  const measure = before.indicator.slice(area.length)
  return area !== '' && endsInMeasure(measure) ? phrase + measure : null
}

/** What the last name of a list shares with the others: 高血压、糖尿病患者|规范管理率, 国家、市级|示范社, 一类、二类|地区…. */
function sharedTail(name: string, last: string): string {
  const quoted = name.endsWith('”') && last.startsWith('“') ? last.indexOf('”') + 1 : 0
  if (quoted > 0) return last.slice(quoted)
  const rank = last.search(RANK)
  if (rank >= 0 && RANK.test(name.slice(-1))) return last.slice(rank + 1)
  const who = subjectOf(last)
  if (who !== null && last.startsWith(who) && who.length < last.length) return last.slice(who.length)
  return rank < 0 || rank > MAX_RANK ? '' : last.slice(rank)
}
