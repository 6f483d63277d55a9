import type { Target } from '../model.js'
import { MEMBERS_BEFORE, PER_WORDS } from '../words/core-words.js'
import type { ScopeReader, Scopes } from './read-scopes.js'

/**
 * Whom and what kind of institution a target is about, by its subject and its name. The members of a thing that are listed in
 * front of it (心脑血管疾病、癌症…和糖尿病四类重大慢性病) are no populations, and 每千常住人口 says per what is counted, not of whom.
 *
 * @param target a target, or what tells which quantity it is of
 * @param reader populations and kinds of institution of the vocabulary
 */
export function scopesOf({ subject, indicator }: Pick<Target, 'subject' | 'indicator'>, reader: ScopeReader): Scopes {
  let cache = caches.get(reader)
  if (cache === undefined) caches.set(reader, (cache = { count: 0, bySubject: new Map() }))
  const known = cache.bySubject.get(subject)
  let scopes = known?.get(indicator)
  if (scopes !== undefined) return scopes
  scopes = readScopes(subject, indicator, reader)
  if (cache.count++ >= CACHE_LIMIT) return scopes
  if (known === undefined) cache.bySubject.set(subject, new Map([[indicator, scopes]]))
  else known.set(indicator, scopes)
  return scopes
}

/** What was read before, by the subject and then by the name. */
interface Cache {
  count: number
  bySubject: Map<string | null, Map<string, Scopes>>
}

const caches = new WeakMap<ScopeReader, Cache>()
/** The same names come again for every row, pair and plan. */
const CACHE_LIMIT = 5000

function readScopes(subject: string | null, indicator: string, reader: ScopeReader): Scopes {
  const name = indicator.replace(MEMBERS_BEFORE, '').replace(PER_WORDS, '')
  // a name that prints its subject says it itself, in whatever wording it is read
  const apart = subject !== null && !indicator.includes(subject) ? subject : ''
  return reader.read(`${apart}，${reader.unify(name)}`)
}
