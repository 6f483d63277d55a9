import { defaultVocabulary, type Concept } from '../index.js'
import type { Flags } from './flags.js'
import { usageError } from './problem.js'
import { suggest } from './suggest.js'

/**
 * Refuse a theme or indicator id that does not exist, and say which is near. A Chinese name of a theme or indicator is
 * accepted for its id.
 *
 * @param flags options of the call; names in `themes` and `indicators` become ids
 */
export function checkIds(flags: Flags): void {
  flags.themes = flags.themes.map((name) => findId(name, defaultVocabulary.themes, 'theme', '主题'))
  flags.indicators = flags.indicators.map((name) => findId(name, defaultVocabulary.indicators, 'indicator', '指标'))
}

function findId(name: string, concepts: readonly Concept[], en: string, zh: string): string {
  const found = concepts.find(({ id, prefLabel, altLabel }) =>
    [id, prefLabel.zh, prefLabel.en, ...altLabel].some((label) => label.toLowerCase() === name.toLowerCase()),
  )
  if (found !== undefined) return found.id
  const near = suggest(
    name,
    concepts.flatMap(({ id, prefLabel, altLabel }) => [id, prefLabel.zh, prefLabel.en, ...altLabel]),
  )
  throw usageError(
    `没有“${name}”这个${zh}${near === null ? '' : `，是不是 ${near}？`} 运行 duizhao themes 查看全部`,
    `unknown ${en} "${name}"${near === null ? '' : `, did you mean ${near}?`} Run duizhao themes for the list`,
  )
}
