import { DOERS_BEHIND } from '../../words/which-patterns.js'
import { firstFrom } from '../../text/first-from.js'
import { subjectOf } from '../../clause/subject-of.js'
import type { Question } from './question.js'

/** Longest words between a number and the share of those whom it describes. */
const LONGEST = 40

/** 能提供6类以上中医药服务的村卫生室占80%: the number says which bodies the share is of. */
export function describesDoers({ text, reading: { quantities }, quantity, to }: Question): boolean {
  if (quantity.family === 'percent' || quantity.family === 'money') return false
  const next = quantities[firstFrom(quantities, quantity.end)]
  if (next?.family !== 'percent' || next.start >= to || next.start - quantity.end > LONGEST) return false
  const who = DOERS_BEHIND.exec(text.slice(quantity.end, next.start))?.groups?.['who']
  return who !== undefined && subjectOf(who) === who
}
