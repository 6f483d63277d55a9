import { additionWords } from '../words/phrase-folds.js'
import { PRICE_PER } from '../words/core-words.js'
import { readUnit } from './read-unit.js'
import type { QuantitySign } from './sign-of.js'

/** Targets of different kinds never share a row: shares and counts, changes and levels, yearly and total. */
export function kindKey(sign: QuantitySign): string {
  const unit = readUnit(sign.unit)
  const kind = ['thing', 'institution', 'item', 'team'].includes(unit.kind) ? 'thing' : unit.kind
  const per = unit.per ?? (unit.family === 'money' ? (PRICE_PER.exec(sign.indicator)?.[1] ?? '') : '')
  const value = sign.valued ? `${kind}/${per}` : 'milestone'
  const added = additionWords.some((word) => sign.indicator.includes(word))
  return [value, sign.kind === 'change', added, sign.perYear || unit.perYear].join('|')
}
