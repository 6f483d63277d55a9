import { makeWordTable, matchAt } from '../../text/word-table.js'
import { aheadCues, behindCues, freshWords, pastCues, type TimeWord } from '../../words/time-words.js'

/** A cue at its place. */
export interface CueHit {
  cue: TimeWord
  start: number
  end: number
}

/** One word may be a cue of several kinds: 同比 before a number and behind it. */
const cuesOf = new Map<string, TimeWord[]>()
for (const cue of [...pastCues, ...behindCues, ...aheadCues, ...freshWords])
  for (const word of cue.words) cuesOf.set(word, [...(cuesOf.get(word) ?? []), cue])
const table = makeWordTable(cuesOf)

/** So much beside a word is looked at. */
const BESIDE = 14

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
    const left = text.slice(Math.max(from, start - BESIDE), start)
    const right = text.slice(end, Math.min(to, end + BESIDE))
    for (const cue of entry) {
      if (cue.left?.test(left) === false || cue.notLeft?.test(left) === true) continue
      if (cue.right?.test(right) === false || cue.notRight?.test(right) === true) continue
      found.push({ cue, start, end })
      at = end - 1
    }
  }
  return found
}
