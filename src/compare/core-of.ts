import { COUNT_HEAD, LEVEL_WORD, MEASURE_TAIL } from '../words/core-words.js'
import { foldKey } from './fold-phrase.js'
import type { ScopeReader } from './read-scopes.js'

/** Names are short; so many words around a thing are taken off at most. */
const ROUNDS = 3

/**
 * The thing that an indicator measures, without how, for whom, by whom and at which level: 婴儿死亡率下降幅度 and 婴儿死亡率
 * are both about 婴儿死亡.
 *
 * @param indicator what the target measures
 * @param scopes kinds of institution of the vocabulary
 * @returns the folded thing, empty where nothing is left
 */
export function coreOf(indicator: string, scopes: ScopeReader): string {
  const plain = indicator.replace(LEVEL_WORD, '')
  const own = scopes.dropInstitutions(plain)
  // an institution that is all that is counted is the thing itself
  return stripAll(own.length < 4 ? plain : own)
}

function stripAll(text: string): string {
  let core = text
  for (let i = 0, before = ''; i < ROUNDS && core !== before; i++) {
    before = core
    core = core.replace(COUNT_HEAD, '').replace(MEASURE_TAIL, '')
  }
  return foldKey(core)
}
