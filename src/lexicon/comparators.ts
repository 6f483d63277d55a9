import type { Comparator } from '../model.js'

/** A word that says how the plan bounds a number. */
export interface ComparatorWord {
  comparator: Comparator
  /** it leaves room (左右): the commitment is an aim */
  soft?: boolean
}

/** Words right after the number and its unit. 及以上 binds to a number only; after a grade (二级及以上) it is part of the grade. */
export const comparatorsAfter: readonly (readonly [string, ComparatorWord])[] = [
  ['以上', { comparator: '>=' }],
  ['及以上', { comparator: '>=' }],
  ['或以上', { comparator: '>=' }],
  ['（含）以上', { comparator: '>=' }],
  ['（含）及以上', { comparator: '>=' }],
  ['以下', { comparator: '<=' }],
  ['及以下', { comparator: '<=' }],
  ['（含）以下', { comparator: '<=' }],
  ['以内', { comparator: '<=' }],
  ['之内', { comparator: '<=' }],
  ['内', { comparator: '<=' }],
  ['左右', { comparator: '~', soft: true }],
  ['上下', { comparator: '~', soft: true }],
]

/** Words before the number. `touch`: only right before it, elsewhere the word means something else. */
export const comparatorsBefore: readonly (readonly [string, ComparatorWord & { touch?: boolean }])[] = [
  ['≥', { comparator: '>=' }],
  ['>=', { comparator: '>=' }],
  ['≤', { comparator: '<=' }],
  ['<=', { comparator: '<=' }],
  ['>', { comparator: '>', touch: true }],
  ['<', { comparator: '<', touch: true }],
  ['=', { comparator: '=', touch: true }],
  ['不低于', { comparator: '>=' }],
  ['不得低于', { comparator: '>=' }],
  ['不能低于', { comparator: '>=' }],
  ['不应低于', { comparator: '>=' }],
  ['不少于', { comparator: '>=' }],
  ['不得少于', { comparator: '>=' }],
  ['不能少于', { comparator: '>=' }],
  ['不应少于', { comparator: '>=' }],
  ['不小于', { comparator: '>=' }],
  ['不下于', { comparator: '>=' }],
  ['不短于', { comparator: '>=' }],
  ['至少', { comparator: '>=' }],
  ['最少', { comparator: '>=' }],
  ['最低', { comparator: '>=', touch: true }],
  ['不超过', { comparator: '<=' }],
  ['不得超过', { comparator: '<=' }],
  ['不能超过', { comparator: '<=' }],
  ['不应超过', { comparator: '<=' }],
  ['不超出', { comparator: '<=' }],
  ['不得超出', { comparator: '<=' }],
  ['不高于', { comparator: '<=' }],
  ['不得高于', { comparator: '<=' }],
  ['不大于', { comparator: '<=' }],
  ['不多于', { comparator: '<=' }],
  ['不得多于', { comparator: '<=' }],
  ['不长于', { comparator: '<=' }],
  ['最多', { comparator: '<=' }],
  ['最高', { comparator: '<=', touch: true }],
  ['最长', { comparator: '<=', touch: true }],
  ['至多', { comparator: '<=' }],
  ['超过', { comparator: '>', touch: true }],
  ['超', { comparator: '>', touch: true }],
  ['超出', { comparator: '>', touch: true }],
  ['高于', { comparator: '>', touch: true }],
  ['大于', { comparator: '>', touch: true }],
  ['多于', { comparator: '>', touch: true }],
  ['突破', { comparator: '>', touch: true }],
  ['逾', { comparator: '>', touch: true }],
  ['低于', { comparator: '<', touch: true }],
  ['少于', { comparator: '<', touch: true }],
  ['小于', { comparator: '<', touch: true }],
  ['短于', { comparator: '<', touch: true }],
  ['约', { comparator: '~', soft: true, touch: true }],
  ['约为', { comparator: '~', soft: true, touch: true }],
  ['大约', { comparator: '~', soft: true, touch: true }],
  ['近', { comparator: '~', soft: true, touch: true }],
  ['接近', { comparator: '~', soft: true, touch: true }],
]

/** Verbs that put a ceiling on the number they lead to when no other comparator stands there: 控制在5%. */
export const ceilings: readonly string[] = ['控制在', '控制到', '限制在', '压缩至', '压缩到', '压减至', '压减到']
