import { prefix, startsAt } from '../../text/affix.js'
import { FROM_LEVEL_LEAD, LEVEL_CHANGED, LEVEL_LEADS, NOW_LEAD, RISES } from '../../words/clause-patterns.js'
import { LIST_JOINTS } from '../../words/name-words.js'
import { isSignAt, makeSigns } from '../../text/signs.js'
import { firstFrom } from '../../text/first-from.js'
import type { Question } from './question.js'

const CHANGED = prefix(LEVEL_CHANGED)

const LEADS = makeSigns(LEVEL_LEADS)
const LEVEL_JOINTS = makeSigns(LIST_JOINTS)

/** 从60%提高到, 从61%、58%提升至: the first of two levels, or of two lists of them. */
export function isFromLevel({ text, reading: { quantities }, quantity }: Question): boolean {
  let [first, last] = [quantity, quantity]
  for (let i = firstFrom(quantities, first.start) - 1, count = 0; i >= 0 && count < MOST_LEVELS; i--, count++) {
    const one = quantities[i]
    if (
      one === undefined ||
      one.unit !== first.unit ||
      !isSignAt(LEVEL_JOINTS, text, one.end) ||
      one.end + 1 !== first.start
    )
      break
    first = one
  }
  // 寿命76.7岁提高至78岁, 将76.7岁提高至78岁
  if (startsAt(CHANGED, text, last.end, last.end + 10)) return true
  const isNow = NOW_LEAD.test(text.slice(Math.max(0, first.start - NOW_REACH), first.start))
  if (isNow && RISES.test(text.slice(last.end, last.end + 10))) return true
  // most numbers follow no word that the pattern can end in
  if (!isSignAt(LEADS, text, first.start - 1)) return false
  if (!FROM_LEVEL_LEAD.test(text.slice(Math.max(0, first.start - 14), first.start))) return false
  for (let i = firstFrom(quantities, last.end), count = 0; count < MOST_LEVELS; i++, count++) {
    const one = quantities[i]
    if (
      one === undefined ||
      one.unit !== last.unit ||
      !isSignAt(LEVEL_JOINTS, text, last.end) ||
      last.end + 1 !== one.start
    )
      break
    last = one
  }
  return RISES.test(text.slice(last.end, last.end + 10))
}

/** How far before a level the word may stand that says it is today's. */
const NOW_REACH = 14

/** Longest list of levels that is looked at. */
const MOST_LEVELS = 6
