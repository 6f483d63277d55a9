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
    score += isRepeated(one, wordings)
      ? Math.min(REPEAT.limit, best * HELD + repeats * REPEAT.share)
      : best + Math.min(REPEAT.limit, repeats * REPEAT.share)
  }
  return score
}

function isRepeated(one: Wording, wordings: readonly Wording[]): boolean {
  for (const other of wordings) if (other !== one && isSaidBy(one, other)) return true
  return false
}

/**
 * Whether another wording says a wording too and counts before it: the heavier one, of two equal ones the longer. One says
 * another that it holds, or that ends as it does (检验检查结果互认, 检查结果互认).
 */
function isSaidBy(one: Wording, other: Wording): boolean {
  if (other.label === one.label || other.best < one.best) return false
  const longer = other.text.length - one.text.length
  const isFirst = other.best > one.best || longer > 0 || (longer === 0 && other.label < one.label)
  if (!isFirst) return false
  return longer > 0 ? says(other.text, one.text) : says(one.text, other.text)
}

/** Two words with one end say much the same from so many letters on, and so much of the shorter one. */
const ALIKE = { letters: 4, share: 2 / 3 }

/** Whether a word holds a shorter one or ends as it does. Words are of a few letters: a search of its own takes less than a call. */
function says(long: string, short: string): boolean {
  let same = 0
  while (same < short.length && short.charCodeAt(short.length - 1 - same) === long.charCodeAt(long.length - 1 - same))
    same++
  if (same === short.length || same >= Math.max(ALIKE.letters, short.length * ALIKE.share)) return true
  for (let at = long.length - short.length - 1; at >= 0; at--) {
    let met = 0
    while (met < short.length && long.charCodeAt(at + met) === short.charCodeAt(met)) met++
    if (met === short.length) return true
  }
  return false
}
