import { defaultVocabulary, findIndicator, findTheme, type Concept } from '../index.js'
import type { Flags } from './flags.js'
import { usageError } from './problem.js'
import { suggest } from '../text/suggest.js'

/**
 * Refuse a theme or indicator id that does not exist, and say which is near. A Chinese name of a theme or indicator is
 * accepted for its id.
 *
 * @param flags options of the call; names in `themes` and `indicators` become ids
 * @param keepTopics whether a finer theme stands for itself, as in a search; plans are filed under the theme above it
 */
export function checkIds(flags: Flags, keepTopics = false): void {
  flags.themes = flags.themes.map((name) => {
    const id = findId(name, defaultVocabulary.themes, findTheme(name, { limit: 1 }), 'theme', '主题')
    if (keepTopics) return id
    const theme = defaultVocabulary.themes.find((concept) => concept.id === id)
    return theme?.topic === true ? (theme.broader ?? id) : id
  })
  flags.indicators = flags.indicators.map((name) =>
    findId(name, defaultVocabulary.indicators, findIndicator(name, { limit: 1 }), 'indicator', '指标'),
  )
}

function findId(
  name: string,
  concepts: readonly Concept[],
  similar: readonly { concept: Concept }[],
  en: string,
  zh: string,
): string {
  const found = concepts.find(({ id, prefLabel, altLabel }) =>
    [id, prefLabel.zh, prefLabel.en, ...altLabel].some((label) => label.toLowerCase() === name.toLowerCase()),
  )
  if (found !== undefined) return found.id
  const ids = concepts.map(({ id }) => id)
  // a slip in an id, or a word that people use for the thing
  const near = suggest(name, ids) ?? similar[0]?.concept.id ?? null
  throw usageError(
    `没有“${name}”这个${zh}${near === null ? '' : `，是不是 ${near}？`} 运行 duizhao themes 查看全部`,
    `unknown ${en} "${name}"${near === null ? '' : `, did you mean ${near}?`} Run duizhao themes for the list`,
  )
}
