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

const ofState = new Set(termSources.flatMap((entry) => (entry.state === true ? words(entry.words) : [])))
/** In how many texts a word was read. */
const readIn = new Map<string, number>(
  all.map((word) => [word, plans.filter((plan) => plan.includes(fold(word))).length]),
)
for (const { words: list } of termSources) for (const word of words(list)) readIn.set(word, (readIn.get(word) ?? 0) + 1)

const textsOf = (word: string): number => readIn.get(word) ?? 0
const stands = (word: string): boolean => ofState.has(word) || textsOf(word) > 1
const standing = cues.filter(({ word }) => stands(word))

/** A longer word of the same theme: 乡村一体化 where 乡村一体 stands. A part of composed cues must stand by itself. */
function holdsOne(word: string): boolean {
  const themes = cues.filter((cue) => cue.word === word).map(({ theme }) => theme)
  return (
    !parts.has(word) &&
    themes.every((theme) =>
      standing.some((other) => other.theme === theme && other.word !== word && word.includes(other.word)),
    )
  )
}

/** Words of the field (员额, 电子处方, 平急两用) that no text that was read holds, nor a shorter word of their theme that stands. */
const UNREAD = 227
/** Words that were read in one text only, which is no document of the state, and that hold none that stands. */
const IN_ONE = 304
/** Words that were read in no text, and are counted in for a shorter one of their theme that stands. */
const BY_PART = 423

describe('words of themes', () => {
  const loose = all.filter((word) => !stands(word))

  it('stand in a document of the state, in two texts, or hold a word of their theme that does; these do not yet', () => {
    const unread = loose.filter((word) => textsOf(word) === 0 && !holdsOne(word))
    const inOne = loose.filter((word) => textsOf(word) === 1 && !holdsOne(word))
    const byPart = loose.filter((word) => textsOf(word) === 0 && holdsOne(word))
    // lower them when words are taken out or were read; they never rise
    expect({ unread: unread.length, inOne: inOne.length, byPart: byPart.length }).toEqual({ unread: UNREAD, inOne: IN_ONE, byPart: BY_PART }) // prettier-ignore
  })

  it('have a document only where they are words of themes, and no more of them than they need', () => {
    const known = new Set(all)
    expect(termSources.flatMap((entry) => words(entry.words)).filter((word) => !known.has(word))).toEqual([])
    const listed = (word: string): number => termSources.filter((entry) => words(entry.words).includes(word)).length
    expect(all.filter((word) => listed(word) > (ofState.has(word) ? 1 : 2))).toEqual([])
  })

  it('have documents that are told apart, each with words', () => {
    const sources = termSources.map(({ source }) => source)
    expect(new Set(sources).size).toBe(sources.length)
    for (const { source, words: list } of termSources) {
      expect(source.trim()).not.toBe('')
      expect(words(list).length).toBeGreaterThan(0)
      expect(new Set(words(list)).size).toBe(words(list).length)
    }
  })
})
