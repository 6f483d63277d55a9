import { additionWords } from '../words/phrase-folds.js'
import { PRICE_PER } from '../words/core-words.js'
import type { PlanTarget } from './plan-target.js'
import { readUnit } from './read-unit.js'

/** Targets of different kinds never share a row: shares and counts, changes and levels, yearly and total. */
export function kindKey({ target }: PlanTarget): string {
  const unit = readUnit(target.unit)
  const kind = ['thing', 'institution', 'item', 'team'].includes(unit.kind) ? 'thing' : unit.kind
  const per = unit.per ?? (unit.family === 'money' ? (PRICE_PER.exec(target.indicator)?.[1] ?? '') : '')
  const value = target.min === null && target.max === null ? 'milestone' : `${kind}/${per}`
  const added = additionWords.some((word) => target.indicator.includes(word))
  return [value, target.kind === 'change', added, target.perYear || unit.perYear].join('|')
}
