import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultVocabulary } from '../../src/health/vocabulary.js'

/** Data of the field that is kept beside the engine which offers it: a scoring sheet for plans on family doctors. */
const FIELD_DATA: ReadonlySet<string> = new Set(['pmc/family-doctor-sheet.ts'])

const root = join(import.meta.dirname, '../../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('health/') && !name.endsWith('-data.ts') && !FIELD_DATA.has(name),
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

/**
 * Words of the field that are left: names of kinds of institution and population by which the language of plans is still read, and
 * an example of a rule. A number may only fall; every other room holds none.
 */
const LEFT: Record<string, number> = { words: 62, targets: 1 }

it('no engine holds a word of the field', () => {
  const plain = new Set(defaultVocabulary.themes.flatMap(({ generic, cues }) => (generic === true ? cues : []).map(({ label }) => label))) // prettier-ignore
  const words = defaultVocabulary.themes
    .filter(({ generic }) => generic !== true)
    .flatMap(({ cues }) => cues.filter(({ label, body }) => body >= 0.9 && label.length >= 3).map(({ label }) => label))
    .filter((label) => !plain.has(label))
  const found: Record<string, string[]> = {}
  for (const file of files) {
    const text = literalsOf(file).join('\n')
    for (const word of new Set(words)) if (text.includes(word)) (found[room(file)] ??= []).push(`${file}: ${word}`)
  }
  for (const [name, list] of Object.entries(found)) expect(list.slice(LEFT[name] ?? 0)).toEqual([])
})
