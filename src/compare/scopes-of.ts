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
  const name = indicator.replace(MEMBERS_BEFORE, '').replace(PER_WORDS, '')
  return reader.read(`${subject ?? ''}，${reader.unify(name)}`)
}
