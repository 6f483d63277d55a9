import type { Target } from '../model.js'
import { AGE_WORDS, CHANGE_TAIL, LEVEL_WORD, SPAN_WORDS } from '../words/core-words.js'
import { additionWords } from '../words/phrase-folds.js'
import { coreOf } from './core-of.js'
import { foldKey } from './fold-phrase.js'
import type { ScopeReader } from './read-scopes.js'
import { readSlots } from './read-slots.js'

/** A thing of fewer characters tells too little. */
const SHORTEST = 3
/** So many characters at the end, or at the beginning, of two longer things make them near. */
const ENDING = 5
const OPENING = 6
/** Stands before the beginning of a thing, which is near only in another kind of unit. */
export const OPENS = '<'
export const ENDS = '>'
const ADDITION = new RegExp(additionWords.join('|'), 'gu')

/**
 * What the names of a row have in common with those of other rows that speak of the same thing.
 *
 * @param targets targets of the row
 * @param scopes populations and kinds of institution of the vocabulary
 */
export function coresOf(targets: readonly Target[], scopes: ScopeReader): Set<string> {
  // most targets of a row are called the same
  const wordings = new Map<string, Target>()
  const cores = new Set<string>()
  for (const target of targets) {
    if (target.kind !== 'milestone') wordings.set(target.indicator, target)
    // one thing of two populations: 公众急救知识普及率, 中小学生急救知识普及率
    const thing = readSlots(target, scopes)?.thing ?? ''
    if (thing.length >= SHORTEST) cores.add(`~${thing}`)
  }
  for (const target of wordings.values()) for (const core of coresIn(target, scopes)) cores.add(core)
  return cores
}

const caches = new WeakMap<ScopeReader, Map<string, readonly string[]>>()
/** The same names come again for every comparison. */
const CACHE_LIMIT = 5000

function coresIn({ indicator, kind }: Target, scopes: ScopeReader): readonly string[] {
  let cache = caches.get(scopes)
  if (cache === undefined) caches.set(scopes, (cache = new Map<string, string[]>()))
  const key = `${kind}|${indicator}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const cores = listCores(indicator, kind, scopes)
  if (cache.size < CACHE_LIMIT) cache.set(key, cores)
  return cores
}

function listCores(indicator: string, kind: Target['kind'], scopes: ScopeReader): string[] {
  const cores: string[] = []
  const core = coreOf(indicator, scopes)
  if (core.length >= SHORTEST) cores.push(core)
  // one thing of others, and another quantity of what begins alike: 公职人员|心肺复苏培训, 药品集中采购|品种
  const plain = scopes.dropScopes(core.replace(AGE_WORDS, ''))
  if (plain.length > ENDING) cores.push(`${ENDS}${plain.slice(-ENDING)}`)
  if (plain.length > OPENING) cores.push(`${OPENS}${plain.slice(0, OPENING)}`)
  // one proportion of two kinds of place: 重症医学科床护比, 普通病房床护比
  if (kind === 'proportion') cores.push(`${ENDS}${foldKey(indicator).slice(-SHORTEST)}`)
  // a short name is one thing with itself, whether it changes, is added to or counted whole: 药占比降低幅度, 新增托位数
  const whole = kind === 'change' ? indicator.replace(CHANGE_TAIL, '') : indicator
  const name = `=${foldKey(whole.replace(ADDITION, '').replace(SPAN_WORDS, '').replace(LEVEL_WORD, ''))}`
  if (name.length >= SHORTEST) cores.push(name)
  return cores
}
