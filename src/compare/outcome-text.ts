import { DATED } from '../words/meaning-words.js'
import type { Plan, Target } from '../model.js'
import { clauseStart } from './clause-start.js'

/**
 * What a milestone says is to be there, with the words before it that its quote leaves out (基本, 全部) and without its date.
 *
 * @param target a milestone
 * @param plan its plan
 */
export function outcomeText(target: Target, plan: Plan): string {
  const end = Math.max(target.span.end, target.valueSpan.end)
  const text = plan.source.slice(clauseStart(target, plan), end).normalize('NFKC')
  return text
    .replace(target.yearText?.normalize('NFKC') ?? '', '')
    .replace(DATED, '')
    .replace(/\s+/gu, '')
}
