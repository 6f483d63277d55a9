import { openNames } from '../../compare/open-names.js'
import { openScopes } from '../../compare/read-scopes.js'
import { sortQuantities } from '../../compare/sort-quantities.js'
import type { Vocabulary } from '../../model.js'
import type { Row } from '../rows/row.js'
import type { Wordings } from './read-wordings.js'
import { wordingKey } from './wording-key.js'

/**
 * One row a wording: which row of the comparison its targets stand in. It is what `comparePlans` would say of all the plans,
 * and needs their wordings only, of which there are far fewer than targets.
 *
 * @param wordings what the plans say of their quantities, in their order
 * @param vocabulary what the plans were read with
 */
export function wordingRows({ signs, pairs }: Wordings, vocabulary: Vocabulary): Row[] {
  const quantities = sortQuantities(signs, pairs, vocabulary.indicators, openNames(openScopes(vocabulary)))
  return quantities.flatMap(({ key, id, label, theme, concept, unitFamily, score, bare, signs: own }) =>
    own.map((sign) => ({
      wordingKey: wordingKey(sign),
      indicator: sign.indicator,
      subject: sign.subject,
      kind: sign.kind,
      unit: sign.unit,
      perYear: sign.perYear,
      targets: sign.count,
      quantityKey: key,
      quantity: label,
      indicatorId: id,
      theme,
      match: id === null ? 'similar' : 'catalogue',
      score,
      unitFamily,
      better: concept?.better ?? null,
      bare,
    })),
  )
}
