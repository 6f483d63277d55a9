import type { Provenance, VocabularyHead } from './model.js'

/** Version of the package, the same as in package.json (a test holds them together). */
export const version = '0.1.0'

/** What made a result, as results name it. */
export const generator: Readonly<{ name: string; version: string }> = { name: 'duizhao', version }

/**
 * Version of the shapes of results. The first number changes when a field goes or changes its meaning, the second when
 * one is added.
 */
export const schemaVersion = '1.0'

/**
 * What a result says of its making.
 *
 * @param about head of the vocabulary it was made with; a vocabulary without one has no name
 */
export function madeWith(about: Pick<VocabularyHead, 'id' | 'version'> | null | undefined): Provenance {
  const vocabulary = about === null || about === undefined ? null : { id: about.id, version: about.version }
  return { schemaVersion, generator: { ...generator }, vocabulary }
}
