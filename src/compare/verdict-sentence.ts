import { barReasons, flagReasons, openSubject, resultFrames, smallNumbers } from '../words/verdict-reasons.js'
import type { Labels, Lang, VerdictReason, VerdictResult } from '../model.js'
import { formatDated, formatValue } from './format-value.js'
import type { Pair, Side } from './verdict-rules.js'

/**
 * The sentence of a verdict: “互助县 ≥75%（2027）严于西宁市 ≥65%（2025），晚两年”.
 *
 * @param pair the two sides
 * @param result how `a` stands to `b`
 * @param reasons why not comparable, or what else differs
 */
export function verdictSentence(pair: Pair, result: VerdictResult, reasons: readonly VerdictReason[]): Labels {
  return { zh: writeSentence(pair, result, reasons, 'zh'), en: writeSentence(pair, result, reasons, 'en') }
}

/** What stands before, between and after the two values. */
type Frame = readonly [before: string, middle: string, after: string]

const FRAMES: Readonly<Record<VerdictResult, Readonly<Record<Lang, Frame>>>> = {
  stricter: cutFrames('stricter'),
  looser: cutFrames('looser'),
  same: cutFrames('same'),
  'not-comparable': cutFrames('not-comparable'),
}

function cutFrames(result: VerdictResult): Record<Lang, Frame> {
  return { zh: cutFrame(resultFrames[result].zh), en: cutFrame(resultFrames[result].en) }
}

function cutFrame(frame: string): Frame {
  const [before = '', middle = '', after = ''] = frame.split(/\{[ab]\}/u)
  return [before, middle, after]
}

function writeSentence(pair: Pair, result: VerdictResult, reasons: readonly VerdictReason[], lang: Lang): string {
  const [before, middle, after] = FRAMES[result][lang]
  // where the base years bar a comparison they are printed
  const print = reasons.includes('baseline') ? formatValue : formatDated
  const core = before + printNamed(pair.a, lang, print) + middle + printNamed(pair.b, lang, print) + after
  if (result === 'not-comparable') {
    const why = reasons.map((reason) => barReasons[reason][lang])
    return lang === 'zh' ? `${core}：${why.join('，')}` : `${core}: ${why.join(', ')}`
  }
  const notes = reasons.map((reason) => writeFlag(pair, reason, lang)).filter((note) => note !== '')
  return [core, ...notes].join(lang === 'zh' ? '，' : '; ')
}

function printNamed(side: Side, lang: Lang, print: (target: Side['target'], lang: Lang) => string): string {
  return `${nameOf(side, lang)} ${print(side.target, lang)}`
}

function nameOf(side: Side, lang: Lang): string {
  return typeof side.label === 'string' ? side.label : side.label[lang]
}

function writeFlag(pair: Pair, reason: VerdictReason, lang: Lang): string {
  if (reason === 'year') return writeYears(pair, lang)
  if (reason === 'certainty') {
    const side = pair.a.target.certainty === 'aim' ? pair.a : pair.b
    // 左右 stands beside the value and says it
    if (side.target.comparator === '~') return ''
    const soft = nameOf(side, lang)
    return lang === 'zh' ? `${soft}仅为力争` : `${soft} only aims at it`
  }
  if (reason === 'frequency') return writeTimes(pair, lang)
  // of two subjects that the words call one, one does not say its age
  if (reason === 'subject' && pair.scopes !== 'overlap') return openSubject[lang]
  // the names already say county or prefecture: the code is enough, as for all that never stands beside a value
  return reason in flagReasons ? flagReasons[reason as keyof typeof flagReasons][lang] : ''
}

/** How often a year each of the two is done. */
function writeTimes({ a, b }: Pair, lang: Lang): string {
  const times = [a, b].map(({ low, high }) => String(Math.round((low ?? high ?? 0) * 100) / 100))
  return lang === 'zh' ? `按每年${times.join('次、')}次比较` : `compared as ${times.join(' and ')} times a year`
}

/** How much later `a` is than `b`. */
function writeYears({ a, b }: Pair, lang: Lang): string {
  if (a.target.year === null || b.target.year === null) {
    const open = nameOf(a.target.year === null ? a : b, lang)
    return lang === 'zh' ? `${open}未写年份` : `${open} states no year`
  }
  const gap = a.target.year - b.target.year
  const count = Math.abs(gap)
  const number = smallNumbers[count]?.[lang] ?? String(count)
  if (lang === 'zh') return `${gap > 0 ? '晚' : '早'}${number}年`
  return `${number} ${count === 1 ? 'year' : 'years'} ${gap > 0 ? 'later' : 'earlier'}`
}
