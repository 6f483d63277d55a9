import { joinSigns } from '../../compare/join-signs.js'
import type { Wordings } from './read-wordings.js'

/**
 * What several plans say of their quantities as what one says; joined ones can be joined again.
 *
 * @param texts of each plan or part what {@link readWordings} says, as JSON, in their order
 */
export function joinWordings(texts: Iterable<string>): Wordings {
  return joinSigns(parseAll(texts))
}

function* parseAll(texts: Iterable<string>): Generator<Wordings> {
  for (const text of texts) yield JSON.parse(text) as Wordings
}
