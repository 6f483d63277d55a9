import { AS_THINGS_ARE, RISES } from '../lexicon/judge-patterns.js'
import { definitionCues } from '../lexicon/exclusions.js'
import type { ExclusionReason } from '../model.js'
import { isSignAt, makeSigns } from '../text/signs.js'
import { hasWord, wordList } from '../text/word-table.js'
import { isPast } from './is-past.js'
import { judgeCount } from './judge-count.js'
import { isDue } from './last-date.js'
import { Mark } from './mark-units.js'
import type { Quantity } from './read-quantities.js'
import type { Reading } from './reading.js'
import type { Clause } from './split-sentences.js'
import { structureOf } from './structure-of.js'

const definitions = wordList(definitionCues)

const LEVEL_LEADS = makeSigns('从由的年月人日户床')

/** How far words of one clause are looked at, so that a text without punctuation stays linear. */
const REACH = 80

/** What the clause says the number is. */
export function judgeClause(reading: Reading, quantity: Quantity): ExclusionReason | null {
  const { text, passage } = reading
  const clause = structureOf(reading).clauseAt(quantity.start)
  const from = Math.max(clause.start, quantity.start - REACH)
  const to = Math.min(clause.end, quantity.end + REACH)
  // 权重不低于5% is set by the plan, 得分低于60分的 says which
  const isSet = quantity.comparator !== null && text[quantity.end] !== '的'
  if (!isSet && hasWord(definitions, text, from, to)) return 'definition'
  if ((reading.marks.seen & Mark.equals) !== 0 && text.slice(from, quantity.start).includes('=')) return 'definition'
  if (isPast(reading, quantity, clause, from)) {
    return quantity.family === 'money'
      ? 'spent-money'
      : passage.zone === 'background' || quantity.family === 'percent'
        ? 'achievement'
        : 'existing-count'
  }
  if (isFromLevel(text, quantity)) return 'existing-count'
  if (isBracketedUnit(text, quantity)) return 'definition'
  if (quantity.family === 'percent' || (quantity.form !== 'number' && quantity.form !== 'range'))
    return judgeShare(reading, quantity, clause)
  return judgeCount(reading, quantity, clause, from, to)
}

/** 从60%提高到70%: the first is where things stand. */
function isFromLevel(text: string, quantity: Quantity): boolean {
  // most numbers follow no word that the pattern can end in
  if (!isSignAt(LEVEL_LEADS, text, quantity.start - 1)) return false
  if (
    !/[从由](?:(?:每[年月人日户床]{1,2}){1,2}|[^，。；]{0,10}的)?$/u.test(
      text.slice(Math.max(0, quantity.start - 14), quantity.start),
    )
  )
    return false
  return RISES.test(text.slice(quantity.end, quantity.end + 10))
}

/** 孕产妇死亡率（1/10万）: the bracket prints the unit. */
function isBracketedUnit(text: string, quantity: Quantity): boolean {
  return text[quantity.start - 1] === '（' && text[quantity.end] === '）' && (quantity.unit?.startsWith('/') ?? false)
}

function judgeShare(reading: Reading, quantity: Quantity, clause: Clause): ExclusionReason | null {
  const { passage, text } = reading
  if (passage.role === 'heading' && clause.end - clause.start < 12) return 'not-a-commitment'
  if (passage.zone === 'preamble' && !isDue(reading, quantity, clause)) return 'achievement'
  // 前20%的医院, 结合外来人口占比超过55%的实际: which ones are meant, how things stand
  if (text[quantity.start - 1] === '前' || AS_THINGS_ARE.test(text.slice(clause.start, clause.start + 2)))
    return 'definition'
  // a share that only says which ones are meant: 占比超过50%的机构
  if (quantity.start < quantity.numberStart && text[quantity.end] === '的' && quantity.comparator === '>')
    return 'definition'
  return null
}
