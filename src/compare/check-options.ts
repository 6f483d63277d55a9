import type { CompareOptions, Concept, Vocabulary } from '../model.js'
import { suggest } from '../text/suggest.js'

/**
 * Refuse options that would silently give an empty comparison: an id that the vocabulary does not have, a year that is no
 * number.
 *
 * @param options options of a comparison
 * @param vocabulary the vocabulary whose ids count
 * @throws an error that names the option, the value and what is near
 */
export function checkOptions(options: CompareOptions, vocabulary: Pick<Vocabulary, 'themes' | 'indicators'>): void {
  checkIds('themes', options.themes, vocabulary.themes)
  checkIds('indicators', options.indicators, vocabulary.indicators)
  if (options.years !== undefined) checkYears(options.years)
}

function checkIds(option: string, ids: unknown, concepts: readonly Concept[]): void {
  if (ids === undefined) return
  if (!Array.isArray(ids)) throw new Error(`comparePlans: ${option} takes a list of ids, not ${JSON.stringify(ids)}`)
  const known = concepts.map(({ id }) => id)
  for (const id of ids as unknown[]) {
    if (typeof id === 'string' && known.includes(id)) continue
    const near = typeof id === 'string' ? suggest(id, known) : null
    throw new Error(
      `comparePlans: ${option} does not know ${JSON.stringify(id)}${near === null ? '' : `, did you mean "${near}"?`}` +
        `; ids are in the vocabulary, findTheme and findIndicator find them by words`,
    )
  }
}

function checkYears(years: unknown): void {
  if (!Array.isArray(years))
    throw new Error(`comparePlans: years takes a list of numbers, not ${JSON.stringify(years)}`)
  for (const year of years as unknown[])
    if (typeof year !== 'number' || !Number.isInteger(year))
      throw new Error(
        `comparePlans: years takes whole numbers, not ${JSON.stringify(year)}` +
          (typeof year === 'string' && /^\d{4}$/u.test(year) ? `; write ${year} without quotes` : ''),
      )
}
