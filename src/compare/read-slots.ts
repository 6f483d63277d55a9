import {
  AGE_WORDS,
  COUNT_VERBS,
  LEVEL_WORD,
  LIGHT_WORDS,
  MEASURE_END,
  MEMBERS_BEFORE,
  MONEY_WORDS,
  PER_WORDS,
  PER_SIGNS,
  SPAN_WORDS,
} from '../words/core-words.js'
import type { Target } from '../model.js'
import { foldWords } from './fold-words.js'
import type { ScopeReader } from './read-scopes.js'
import { readUnit } from './read-unit.js'

/** A thing of fewer characters says too little to be one quantity by itself. */
const SHORTEST = 3

/** What the name of a quantity fills its slots with. */
export interface SlotReading {
  /** per what it is counted, at which level, by which verb */
  head: string
  /** characters of the thing, each once and in one order */
  thing: string
  /** the thing is an institution, that one word more makes another */
  bare: boolean
  /** the thing says too little to be one quantity by itself */
  short: boolean
}

/**
 * What a name fills its slots with: per what it is counted, at which level, by which verb, and the thing without the order
 * of its words. 医疗护理员培训人数 and 培训医疗护理员数 read alike, 家庭医生签约率 and 签约家庭医生的比例 too. Whom it is about and
 * ages are no part of it: scopes and numbers are compared apart, since one name often leaves them open.
 *
 * @param target the target
 * @param reader populations and kinds of institution of the vocabulary
 * @returns null where there is no number
 */
export function readSlots(target: Named, reader: ScopeReader): SlotReading | null {
  if (target.kind === 'milestone') return null
  let cache = caches.get(reader)
  if (cache === undefined) caches.set(reader, (cache = new Map<string, SlotReading>()))
  const key = `${target.unit ?? ''}|${target.indicator}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const slots = fillSlots(target, reader)
  if (cache.size < CACHE_LIMIT) cache.set(key, slots)
  return slots
}

/** What the slots are read from. */
type Named = Pick<Target, 'kind' | 'indicator' | 'unit'>

const caches = new WeakMap<ScopeReader, Map<string, SlotReading>>()
/** The same names come again for every row and plan. */
const CACHE_LIMIT = 5000

function fillSlots({ indicator, unit }: Named, reader: ScopeReader): SlotReading {
  const { family, per: unitPer } = readUnit(unit)
  const per = take(indicator.replace(MEMBERS_BEFORE, ''), PER_WORDS)
  const level = take(per.rest, LEVEL_WORD)
  const verb = take(level.rest.replace(SPAN_WORDS, ''), COUNT_VERBS)
  const name = family === 'money' ? verb.rest.replace(MONEY_WORDS, '') : verb.rest
  const scoped = thingIn(reader.dropScopes(name))
  // an institution that is nearly all that is counted is the thing itself: 示范性托育机构
  const thing = scoped.length < SHORTEST ? thingIn(name) : scoped
  // what a price is counted for is in its kind
  const each = unitPer === null && family !== 'money' ? per.taken.replace(PER_SIGNS, '') : ''
  return {
    head: [each, level.taken, verb.taken].join('|'),
    thing,
    bare: thing !== scoped,
    short: thing.length < SHORTEST,
  }
}

function thingIn(name: string): string {
  const words = foldWords(name).replace(AGE_WORDS, '').replace(MEASURE_END, '').replace(LIGHT_WORDS, '')
  return [...new Set(words)].sort().join('')
}

/** The words of one slot, each once and in the order of characters, and the text without them. */
function take(text: string, words: RegExp): { taken: string; rest: string } {
  const taken = [...new Set(text.match(words) ?? [])].sort().join(' ')
  return { taken, rest: taken === '' ? text : text.replace(words, '') }
}
