import { foldPhrase } from '../../compare/fold-phrase.js'

/**
 * One word for one quantity, to join rows by: the id of the indicator, else its wording folded.
 *
 * @param id id of the indicator
 * @param wording the indicator as it is shown
 */
export function quantityKey(id: string | null, wording: string): string {
  return id ?? foldPhrase(wording).key
}
