import {
  AGE_WORDS,
  COUNT_VERBS,
  LEVEL_WORD,
  MEASURE_END,
  MONEY_WORDS,
  PER_WORDS,
  SPAN_WORDS,
} from '../words/core-words.js'
import type { Target } from '../model.js'
import { foldWords } from './fold-words.js'
import type { ScopeReader } from './read-scopes.js'
import { readUnit } from './read-unit.js'

/** A thing of fewer characters says too little to be one quantity by itself. */
const SHORTEST = 3

/**
 * What a name fills its slots with, in one key: per what it is counted, at which level, by which verb, and the thing
 * without the order of its words. 医疗护理员培训人数 and 培训医疗护理员数 have one key, 家庭医生签约率 and 签约家庭医生的比例 too.
 * Whom it is about and ages are no part of it: scopes and numbers are compared apart, since one name often leaves them open.
 *
 * @param target the target
 * @param reader populations and kinds of institution of the vocabulary
 * @returns null where the thing says too little, or where there is no number
 */
export function slotKey(target: Target, reader: ScopeReader): string | null {
  if (target.kind === 'milestone') return null
  let cache = caches.get(reader)
  if (cache === undefined) caches.set(reader, (cache = new WeakMap()))
  const known = cache.get(target)
  if (known !== undefined) return known
  const key = makeKey(target, reader)
  cache.set(target, key)
  return key
}

const caches = new WeakMap<ScopeReader, WeakMap<Target, string | null>>()

function makeKey({ indicator, unit }: Target, reader: ScopeReader): string | null {
  const per = take(indicator, PER_WORDS)
  const level = take(per.rest, LEVEL_WORD)
  const verb = take(level.rest.replace(SPAN_WORDS, ''), COUNT_VERBS)
  const scoped = reader.dropScopes(verb.rest)
  const money = readUnit(unit).family === 'money'
  const folded = foldWords(money ? scoped.replace(MONEY_WORDS, '') : scoped).replace(AGE_WORDS, '')
  const thing = folded.replace(MEASURE_END, '')
  if (thing.length < SHORTEST) return null
  return [per.taken, level.taken, verb.taken, Array.from(thing).sort().join('')].join('|')
}

/** The words of one slot, each once and in the order of characters, and the text without them. */
function take(text: string, words: RegExp): { taken: string; rest: string } {
  const taken = [...new Set(text.match(words) ?? [])].sort().join(' ')
  return { taken, rest: taken === '' ? text : text.replace(words, '') }
}
