import type { Tally, Wording } from './tally-cues.js'

/** Saying a thing again adds so much of its weight, up to a limit. */
const REPEAT = { share: 0.35, limit: 0.75 }
/** A wording that is part of another one (结果互认 beside 检验结果互认) adds half of its weight. */
const HELD = 0.5

/**
 * What the body of a measure says of a theme. Wordings that hold one another (检验结果互认, 结果互认) or end alike say much the
 * same: the heaviest counts in full.
 *
 * @param tally the wordings of the theme, each with its best weight and its repetitions
 */
export function scoreBody({ wordings }: Pick<Tally, 'wordings'>): number {
  let score = 0
  for (const one of wordings) {
    const { best, repeats } = one
    let isRepeat = false
    for (const other of wordings) isRepeat ||= other !== one && isSaidBy(one, other)
    score += isRepeat
      ? Math.min(REPEAT.limit, best * HELD + repeats * REPEAT.share)
      : best + Math.min(REPEAT.limit, repeats * REPEAT.share)
  }
  return score
}

/**
 * Whether another wording says a wording too and counts before it: the heavier one, of two equal ones the longer. One says
 * another that it holds, or that ends as it does (检验检查结果互认, 检查结果互认).
 */
function isSaidBy(one: Wording, other: Wording): boolean {
  if (other.label === one.label) return false
  const isLonger = other.text.length > one.text.length
  const [short, long] = isLonger ? [one.text, other.text] : [other.text, one.text]
  if (!long.includes(short) && !endAlike(short, long)) return false
  if (other.best !== one.best) return other.best > one.best
  return isLonger || (other.text.length === one.text.length && other.label < one.label)
}

/** Two words with one end say much the same from so many letters on, and so much of the shorter one. */
const ALIKE = { letters: 4, share: 2 / 3 }

function endAlike(short: string, long: string): boolean {
  let same = 0
  while (same < short.length && short.charCodeAt(short.length - 1 - same) === long.charCodeAt(long.length - 1 - same))
    same++
  return same >= Math.max(ALIKE.letters, short.length * ALIKE.share)
}
