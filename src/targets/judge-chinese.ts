import { DISTRIBUTIVE, IDIOM_ONE } from '../lexicon/judge-patterns.js'
import { undertakings } from '../lexicon/actions.js'
import { chineseCounters } from '../lexicon/units.js'
import type { ExclusionReason } from '../model.js'
import { matchBefore, wordList } from '../text/word-table.js'
import type { Quantity } from './read-quantities.js'

const undertaking = wordList(undertakings)

/** Chinese numerals are words of the language first: only a counter after them makes a count. */
export function judgeChinese(text: string, quantity: Quantity): ExclusionReason | null {
  const word = text.slice(quantity.numberStart, quantity.numberEnd)
  if (Number.isNaN(quantity.min)) return 'programme-name'
  if (quantity.unit === null) return 'idiom'
  // 二 before a counter is an ordinal; a count is 两
  if (
    text.slice(quantity.numberStart, quantity.numberEnd - quantity.unit.length) === '二' &&
    quantity.form === 'number' &&
    /^[轮期批类次个名]/u.test(quantity.unit)
  )
    return 'ordinal'
  // 万元收入能耗, 百个: a counting word alone; 统一, 逐一; 一分 and the like
  if (/^[百千万亿]+/u.exec(word)?.[0].length === word.length - quantity.unit.length) return 'idiom'
  if (word.startsWith('一') && /[统唯之同单逐进专合归划第]/u.test(text[quantity.numberStart - 1] ?? '')) return 'idiom'
  if (quantity.unit === '部' && /^[门委分位长署队件]/u.test(text.slice(quantity.numberEnd, quantity.numberEnd + 1)))
    return 'idiom'
  if (quantity.unit === '期' && matchBefore(undertaking, text, quantity.numberStart) === null) return 'ordinal'
  if (!chineseCounters.has(quantity.unit)) return /^[期级]/u.test(quantity.unit) ? 'ordinal' : 'idiom'
  if (quantity.unit === '位') return quantity.max < 3 ? 'idiom' : null
  if (text.startsWith('性', quantity.numberEnd) || text.startsWith('性', quantity.numberEnd - 1)) return 'idiom'
  // 一院一策, 一人一档
  const around = text.slice(Math.max(0, quantity.numberStart - 4), quantity.numberEnd + 3)
  if ((around.match(/一/gu) ?? []).length > 1 && word.startsWith('一')) return 'idiom'
  if (/^[两二三四五六七八九十][级类院区科室点面人县镇村层市省]$/u.test(word))
    return word.endsWith('区') ? 'existing-count' : 'idiom'
  if (IDIOM_ONE.test(word) && quantity.max === 1 && !isDistributive(text, quantity)) return 'idiom'
  return null
}

/** 每个县建成一所, 至少一次, 每3年一轮: with one of these 一 counts. */
export function isDistributive(text: string, quantity: Quantity): boolean {
  if (quantity.start < quantity.numberStart) return true
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start)
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；')) + 1,
  )
  return DISTRIBUTIVE.test(clause)
}
