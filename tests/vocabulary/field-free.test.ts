import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultVocabulary } from '../../src/health/vocabulary.js'

/**
 * Besides the whole vocabulary, two pieces of the field's data are read by name: a scoring sheet that is offered ready made, and
 * what of the default vocabulary names are read by, so that a writer of rows does not bring the rest along.
 */
const TAKEN_BY_NAME = /^(?:pmc\/family-doctor-sheet|words\/spoken-language)\.ts$/u

const root = join(import.meta.dirname, '../../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('health/') && !name.endsWith('-data.ts'),
)

/** Lines of rule tables that give an example, and the lines that open one. */
const EXAMPLE = /^(?:example|counterexample|note|place|counterplace|examples):/u

/** What the literals of a file hold, without comments and the examples of rules and of the help. */
function literalsOf(file: string): string[] {
  const lines = readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .split('\n')
  const isExample = (at: number): boolean => EXAMPLE.test((lines[at] ?? '').trim())
  const opensList = (at: number): boolean => {
    let from = at
    while (from >= 0 && /^\s*(?:'|\[)/u.test(lines[from] ?? '')) from--
    return from >= 0 && /^examples: \[$/u.test((lines[from] ?? '').trim())
  }
  const code = lines.filter(
    (line, at) => !line.trim().startsWith('//') && !isExample(at) && !isExample(at - 1) && !opensList(at),
  )
  return [...code.join('\n').matchAll(/'[^'\n]*'|`[^`]*`|"[^"\n]*"|\/(?:[^/\n\\]|\\.)+\/[gu]+/gu)].map(([text]) => text)
}

const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '')

it('only the whole vocabulary is taken from the room of health, never a list of its words', () => {
  const wrong = files.filter((file) => {
    if (TAKEN_BY_NAME.test(file)) return false
    const imported = readFileSync(join(root, file), 'utf8').match(/from '[./]*\/health\/[^']+'/gu) ?? []
    return imported.some((from) => !from.endsWith("/health/vocabulary.js'"))
  })
  expect(wrong).toEqual([])
})

it('no file outside health names an id of the vocabulary', () => {
  const { themes, indicators, departments } = defaultVocabulary
  // one-word ids are words of code too (audit, culture, finance)
  const ids = [...themes, ...indicators, ...departments].map(({ id }) => id).filter((id) => id.includes('-'))
  const wrong = files.flatMap((file) => {
    const literals = literalsOf(file).map((literal) => literal.slice(1, -1))
    return ids.filter((id) => literals.includes(id)).map((id) => `${file}: ${id}`)
  })
  expect(wrong).toEqual([])
})

/** Cues that are words of any field: plans of schools and of towns have them as well. */
const ANY_FIELD: ReadonlySet<string> = new Set(['收费标准', '转岗培训', '适老化'])

it('no engine holds a word of the field', () => {
  const plain = new Set(defaultVocabulary.themes.flatMap(({ generic, cues }) => (generic === true ? cues : []).map(({ label }) => label))) // prettier-ignore
  const words = defaultVocabulary.themes
    .filter(({ generic }) => generic !== true)
    .flatMap(({ cues }) => cues.filter(({ label, body }) => body >= 0.9 && label.length >= 3).map(({ label }) => label))
    .filter((label) => !plain.has(label) && !ANY_FIELD.has(label))
  const found: Record<string, string[]> = {}
  for (const file of files) {
    const text = literalsOf(file).join('\n')
    for (const word of new Set(words)) if (text.includes(word)) (found[room(file)] ??= []).push(`${file}: ${word}`)
  }
  expect(found).toEqual({})
})
