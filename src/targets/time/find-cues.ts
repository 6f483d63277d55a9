import type { RuleId } from '../../model.js'
import { makeWordTable, matchAt } from '../../text/word-table.js'
import { behindCues, pastCues } from '../../words/past-cues.js'
import { aheadCues, freshWords, type CueReach, type Tense, type TimeWord } from '../../words/time-words.js'

/** A kind of word with all that it may ask for, the same properties for each: every word found is asked by them. */
interface Cue {
  id: RuleId
  tense: Tense | null
  reach: CueReach
  left: RegExp | null
  notLeft: RegExp | null
  right: RegExp | null
  notRight: RegExp | null
  ofYear: number | null
  head: boolean
  ofMoney: boolean
  weak: boolean
  behind: boolean
  loose: boolean
}

const evenCue = ({ id, tense, reach, ...asks }: TimeWord): Cue => ({
  id,
  tense,
  reach,
  left: asks.left ?? null,
  notLeft: asks.notLeft ?? null,
  right: asks.right ?? null,
  notRight: asks.notRight ?? null,
  ofYear: asks.ofYear ?? null,
  head: asks.head ?? false,
  ofMoney: asks.ofMoney ?? false,
  weak: asks.weak ?? false,
  behind: asks.behind ?? false,
  loose: asks.loose ?? false,
})

/** A cue at its place. */
export interface CueHit {
  cue: Cue
  start: number
  end: number
}

/** One word may be a cue of several kinds: 同比 before a number and behind it. */
const cuesOf = new Map<string, Cue[]>()
for (const kind of [...pastCues, ...behindCues, ...aheadCues, ...freshWords]) {
  const cue = evenCue(kind)
  for (const word of kind.words) cuesOf.set(word, [...(cuesOf.get(word) ?? []), cue])
}
const table = makeWordTable(cuesOf)

/** So much before a word is looked at, and so much behind it: 将…企业纳入 may be far apart. */
const BESIDE = 14
const BEHIND = 64

/**
 * Words of time in a stretch, in order.
 *
 * @param text cleaned text
 * @param from first unit of the stretch
 * @param to its end, exclusive
 */
export function findCues(text: string, from: number, to: number): CueHit[] {
  const found: CueHit[] = []
  for (let at = from; at < to; at++) {
    const hit = matchAt(table, text, at, to)
    if (hit === null) continue
    const { entry, start, end } = hit
    for (const cue of entry) {
      if (!fits(cue, text, start, end, from, to)) continue
      found.push({ cue, start, end })
      at = end - 1
    }
  }
  return found
}

/** Whether what stands beside a word lets it say something; most words ask for nothing. */
function fits(
  { left, notLeft, right, notRight }: Cue,
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): boolean {
  if (left !== null || notLeft !== null) {
    const before = text.slice(Math.max(from, start - BESIDE), start)
    if (left?.test(before) === false || notLeft?.test(before) === true) return false
  }
  if (right === null && notRight === null) return true
  const behind = text.slice(end, Math.min(to, end + BEHIND))
  return right?.test(behind) !== false && notRight?.test(behind) !== true
}
