import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { composedCues } from '../../src/health/composed-cues.js'
import { termSources } from '../../src/health/term-sources.js'
import { CARE_THEMES } from '../../src/health/themes-care.js'
import type { ThemeRow } from '../../src/health/themes-rows.js'
import { SYSTEM_THEMES } from '../../src/health/themes-system.js'
import { TOPICS } from '../../src/health/themes-topics.js'
import { plainLabel } from '../../src/text/plain-label.js'
import { simplify } from '../../src/text/traditional.js'

const root = join(import.meta.dirname, '../..')
const fold = (text: string): string => plainLabel(simplify(text.replace(/[\s*]/gu, '')))
const words = (list: string | undefined): string[] => (list ?? '').split(/\s+/u).filter((word) => word !== '')

/** The texts of this project that are whole plans: those of the corpus, and the made ones. */
const texts = ['corpus', 'fixtures/made/seen', 'fixtures/made/kept-back'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .map((name) => fold(readFileSync(join(root, folder, name), 'utf8'))),
)

const rows: readonly ThemeRow[] = [...CARE_THEMES, ...SYSTEM_THEMES, ...TOPICS]
const cues = rows.flatMap(({ id, strong, medium, weak, headed, titled }) =>
  [strong, medium, weak, headed, titled].flatMap(words).map((word) => ({ theme: id, word })),
)
const parts = [...new Set(composedCues.flatMap(({ things, acts }) => [...words(things), ...words(acts)]))]
const sourced = termSources.flatMap((entry) => words(entry.words))

/** Whether a word stands in two texts and more; a word of one text is a habit of its writer. */
function stands(word: string): boolean {
  const folded = fold(word)
  let count = 0
  for (const text of texts) if (text.includes(folded) && ++count > 1) return true
  return false
}

/** Words of cues and parts that have neither two texts nor a document; lower it when some are taken out or found a source. */
const WITHOUT = 19

describe('words of themes', () => {
  it('stand in two texts, hold a word of their theme that does, or are terms of a document', () => {
    const standing = new Set([...cues.map(({ word }) => word), ...parts].filter(stands))
    const attested = cues.filter(({ word }) => standing.has(word))
    const known = new Set(sourced)
    const holdsOne = (theme: string, word: string): boolean =>
      attested.some((other) => other.theme === theme && word.includes(other.word))
    const without = [
      ...cues.filter(({ theme, word }) => !standing.has(word) && !known.has(word) && !holdsOne(theme, word)),
      ...parts.filter((word) => !standing.has(word) && !known.has(word)).map((word) => ({ theme: '', word })),
    ]
    expect(new Set(without.map(({ word }) => word)).size).toBe(WITHOUT)
  })

  it('have a document only where they are words of themes, and one each', () => {
    const all = new Set([...cues.map(({ word }) => word), ...parts])
    expect(sourced.filter((word) => !all.has(word))).toEqual([])
    expect(sourced.filter((word, at) => sourced.indexOf(word) !== at)).toEqual([])
  })
})
