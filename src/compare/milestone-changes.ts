import { hedges } from '../words/hedges.js'
import { NEARLY, SAYS_NOTHING, WHOLLY } from '../words/meaning-words.js'
import type { Plan, Target, VerdictReason } from '../model.js'
import { foldPhrase } from './fold-phrase.js'
import { isDueAlike } from './is-due-alike.js'
import { outcomeText } from './outcome-text.js'

/**
 * What changed of an outcome: another month, or other words. 全面建成 and 基本建成 are one outcome that is more or less of it; any
 * other word is taken for another promise, since only the words say what is to be there.
 *
 * @param a the older milestone with its plan
 * @param b the newer milestone with its plan
 * @returns reason codes in a fixed order, empty where the meaning stayed
 */
export function milestoneChanges(
  a: { target: Target; plan: Plan },
  b: { target: Target; plan: Plan },
): VerdictReason[] {
  const [textA, textB] = [outcomeText(a.target, a.plan), outcomeText(b.target, b.plan)]
  const reasons: VerdictReason[] = []
  if (!isDueAlike(a, b)) reasons.push('month')
  if (withoutExtent(textA) !== withoutExtent(textB)) reasons.push('subject')
  const isOther = (words: RegExp): boolean => holds(textA, words) !== holds(textB, words)
  if (isOther(NEARLY) || isOther(WHOLLY)) reasons.push('certainty')
  return reasons
}

/** What an outcome says without how much of it and how firmly. */
function withoutExtent(text: string): string {
  let plain = text.replace(NEARLY, '').replace(WHOLLY, '')
  for (const hedge of hedges) plain = plain.replaceAll(hedge, '')
  return foldPhrase(plain.replace(SAYS_NOTHING, '')).key
}

const holds = (text: string, words: RegExp): boolean => text.search(words) >= 0
