import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { markdownTable } from '../../scripts/docs/markdown-table.js'
import { makePages } from '../../scripts/docs/pages.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import { messageRules } from '../../src/messages.js'

const docs = join(import.meta.dirname, '../../docs')
const pages = makePages(defaultVocabulary)

test.each([...pages])('docs/%s is what the data say', (name, text) => {
  expect(readFileSync(join(docs, name), 'utf8') === text, `npm run docs:tables writes docs/${name} anew`).toBe(true)
})

test('every term and every rule has its line', () => {
  const { themes, indicators, departments } = defaultVocabulary
  const lines = (page: string): number => pages.get(page)?.match(/^\| `/gmu)?.length ?? 0
  expect(lines('themes.md')).toBe(themes.length)
  expect(lines('indicators.md')).toBe(indicators.length)
  expect(lines('departments.md')).toBe(departments.length)
  for (const id of Object.keys(messageRules)) expect(pages.get('messages.md')).toContain(`| \`${id}\` |`)
})

test('a table escapes what Markdown would read', () => {
  expect(markdownTable(['a', 'b'], [['x|y', '1 < 2\n*']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | 1 \\< 2 \\* |')
})

test('every rule that the code reports is on the page', () => {
  const root = join(import.meta.dirname, '../../src')
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'messages.ts')
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n')
  const used = [
    ...code.matchAll(/(?:ruleId: |\breport\(\s*|createMessage\(\s*|\bmessage\(\s*)'([a-z]+(?:-[a-z]+)+)'/gu),
  ]
  expect(used.length).toBeGreaterThan(15)
  expect(
    [...new Set(used.map(([, id]) => id))].filter((id) => !pages.get('messages.md')?.includes(`\`${id}\``)),
  ).toEqual([])
})
