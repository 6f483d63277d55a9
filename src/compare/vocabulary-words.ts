import type { Vocabulary } from '../model.js'
import { makeWordTable, type WordTable } from '../text/word-table.js'

const tables = new WeakMap<Vocabulary, WordTable<true>>()

/** All words of a vocabulary of two characters and more, to cut texts for word-level changes. */
export function vocabularyWords(vocabulary: Vocabulary): WordTable<true> {
  const known = tables.get(vocabulary)
  if (known !== undefined) return known
  const words = new Set<string>()
  const add = (word: string): void => {
    if (word.length > 1) words.add(word)
  }
  for (const concept of [...vocabulary.themes, ...vocabulary.indicators, ...vocabulary.departments]) {
    for (const word of [concept.prefLabel.zh, ...concept.altLabel]) add(word)
    if ('cues' in concept) for (const cue of concept.cues) add(cue.label)
    if ('patterns' in concept)
      for (const pattern of concept.patterns) for (const level of ['', '市', '区', '县', '省']) add(level + pattern)
  }
  const table = makeWordTable([...words].map((word) => [word, true] as const))
  tables.set(vocabulary, table)
  return table
}
