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

const folder = join(import.meta.dirname, '../../corpus')
const fold = (text: string): string => plainLabel(simplify(text.replace(/[\s*]/gu, '')))
const words = (list: string | undefined): string[] => (list ?? '').split(/\s+/u).filter((word) => word !== '')

/** The plans of the corpus; made plans are ours, and prove nothing of how others write. */
const plans = readdirSync(folder)
  .filter((name) => /\.(?:md|txt)$/u.test(name))
  .map((name) => fold(readFileSync(join(folder, name), 'utf8')))

const rows: readonly ThemeRow[] = [...CARE_THEMES, ...SYSTEM_THEMES, ...TOPICS]
const cues = rows.flatMap(({ id, strong, medium, weak, headed, titled }) =>
  [strong, medium, weak, headed, titled].flatMap(words).map((word) => ({ theme: id, word })),
)
const parts = new Set(composedCues.flatMap(({ things, acts }) => [...words(things), ...words(acts)]))
const all = [...new Set([...cues.map(({ word }) => word), ...parts])]

const lists = (documents: Readonly<Record<string, string>>): string[][] => Object.values(documents).map(words)
const ofState = new Set(lists(termSources.state).flat())

/** In how many texts a word was read: the plans of the corpus, and the documents that it is listed under. */
const readIn = new Map<string, number>(
  all.map((word) => [word, plans.filter((plan) => plan.includes(fold(word))).length]),
)
for (const word of lists(termSources.texts).flat()) readIn.set(word, (readIn.get(word) ?? 0) + 1)

const stands = (word: string): boolean => ofState.has(word) || (readIn.get(word) ?? 0) > 1

describe('words of themes', () => {
  it('stand in a document of the state or in two texts', () => {
    expect(all.filter((word) => !stands(word))).toEqual([])
  })

  it('have a document only where they are words of themes, and no more of them than they need', () => {
    const known = new Set(all)
    const listed = [...lists(termSources.state), ...lists(termSources.texts)].flat()
    expect(listed.filter((word) => !known.has(word))).toEqual([])
    expect([...ofState].filter((word) => listed.indexOf(word) !== listed.lastIndexOf(word))).toEqual([])
    expect(listed.filter((word) => !ofState.has(word) && (readIn.get(word) ?? 0) > 2)).toEqual([])
  })

  it('have documents that are named, each with words that it lists once', () => {
    for (const [source, list] of [...Object.entries(termSources.state), ...Object.entries(termSources.texts)]) {
      expect(source.trim()).not.toBe('')
      expect(words(list).length, source).toBeGreaterThan(0)
      expect(new Set(words(list)).size, source).toBe(words(list).length)
    }
    const both = Object.keys(termSources.state).filter((source) => source in termSources.texts)
    expect(both).toEqual([])
  })
})
