import {
  FALLING_RATE,
  fallingWords,
  haveReached,
  loweringVerbs,
  providingVerbs,
  raisingVerbs,
  reachingVerbs,
  risingWords,
} from '../words/change-words.js'
import type { Target } from '../model.js'

export type Direction = 'higher' | 'lower' | null

/**
 * Which way the values of two targets are better. A level goes the way of its indicator; where that is unknown, the way
 * that its words, the verbs before the values and the bounds agree on. A change by so much goes the way of what it does
 * to its indicator: a fall of something unwanted is the better the larger, and so is a rise of anything else. A
 * proportion goes by its second member. Where the signs are silent or disagree, the direction is unknown.
 *
 * @param a one target
 * @param b the other
 * @param better the indicator's own direction, null where the vocabulary does not know it
 */
export function directionOf(a: Target, b: Target, better: Direction): Direction {
  if (a.kind === 'proportion' || b.kind === 'proportion') return better ?? agree(nameOf(a), nameOf(b))
  if (a.kind === 'change' && b.kind === 'change') return directionOfChange(a, b, better)
  return better ?? directionOfLevels(a, b)
}

type Signal = 'higher' | 'lower' | 'silent' | 'mixed'

/** The one thing that all signals which say something say. */
function agree(...signals: readonly Signal[]): Direction {
  let said: Signal = 'silent'
  for (const signal of signals) {
    if (signal === 'silent' || signal === said) continue
    if (said !== 'silent') return null
    said = signal
  }
  return said === 'higher' || said === 'lower' ? said : null
}

function signalOf(text: string, higher: readonly string[], lower: readonly string[]): Signal {
  const up = higher.some((word) => text.includes(word))
  const down = lower.some((word) => text.includes(word))
  if (up && down) return 'mixed'
  return up ? 'higher' : down ? 'lower' : 'silent'
}

/** What the vocabulary that the plan was read with wants of the indicator, by its catalogue or by the words of the name. */
function nameOf(target: Target): Signal {
  return target.better ?? 'silent'
}

/** The same of a level; the rate at which something unwanted falls (发病率年递降率) is to be high. */
function levelName(target: Target): Signal {
  if (!FALLING_RATE.test(target.indicator)) return nameOf(target)
  return nameOf(target) === 'higher' ? 'lower' : 'higher'
}

/** The words of a quote before its value. */
function beforeValue({ quote, span, valueSpan }: Target): string {
  return quote.slice(0, Math.max(0, valueSpan.start - span.start))
}

function boundOf({ comparator }: Target): Signal {
  if (comparator === '>=' || comparator === '>') return 'higher'
  return comparator === '<=' || comparator === '<' ? 'lower' : 'silent'
}

function directionOfLevels(a: Target, b: Target): Direction {
  const names = agree(levelName(a), levelName(b))
  if (names !== null) return names
  if (a.kind === 'coverage' && b.kind === 'coverage') return 'higher'
  // a median is asked of each target with itself
  const signs = a === b ? signsOf(a) : [...signsOf(a), ...signsOf(b)]
  return agree(...signs)
}

function signsOf(target: Target): Signal[] {
  return [boundOf(target), signalOf(beforeValue(target), raisingVerbs, loweringVerbs), providedOf(target)]
}

/** 配备3名, 建成2个: more of what is provided is better. */
function providedOf(target: Target): Signal {
  // 达到4级的医院占比, 老年医学科设置率: a share of those that have come so far
  if (target.kind === 'ratio') return haveReached.test(target.indicator) ? 'higher' : reaches(target)
  if (target.kind === 'density' && reaches(target) === 'higher') return 'higher'
  if (target.kind !== 'count' && target.kind !== 'density') return 'silent'
  return providingVerbs.some((word) => beforeValue(target).includes(word)) ? 'higher' : 'silent'
}

/** A share that is reached (达到90%) is reached from below. */
function reaches(target: Target): Signal {
  return reachingVerbs.some((word) => beforeValue(target).endsWith(word)) ? 'higher' : 'silent'
}

function directionOfChange(a: Target, b: Target, better: Direction): Direction {
  const [riseA, riseB] = [changeOf(a), changeOf(b)]
  const way = agree(riseA, riseB)
  if (way === null || riseA === 'mixed' || riseB === 'mixed') return null
  // 增幅不超过5%: what is bounded from above is better small
  if (boundOf(a) === 'lower' || boundOf(b) === 'lower') return 'lower'
  const wanted = better ?? agree(nameOf(a), nameOf(b))
  if (way === 'lower') return wanted === 'higher' ? 'lower' : 'higher'
  return wanted === 'lower' ? 'lower' : 'higher'
}

/** Whether a change is a rise (`higher`) or a fall (`lower`): the last such word before the value, else in the name. */
function changeOf(target: Target): Signal {
  const before = beforeValue(target)
  const rise = lastOf(before, risingWords)
  const fall = lastOf(before, fallingWords)
  if (rise !== fall) return rise > fall ? 'higher' : 'lower'
  return signalOf(target.indicator, risingWords, fallingWords)
}

function lastOf(text: string, words: readonly string[]): number {
  return Math.max(...words.map((word) => text.lastIndexOf(word)))
}
