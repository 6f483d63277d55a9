import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Which folder may import which: data flows one way. `model` and the makers of messages are open to all. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  words: ['text', 'health'],
  health: [],
  vocabulary: ['text', 'health'],
  source: ['text', 'words'],
  tables: ['text', 'words'],
  tree: ['source', 'tables', 'text', 'words'],
  plan: ['tree', 'tables', 'text', 'words', 'health'],
  clause: ['plan', 'tables', 'text', 'words', 'health'],
  targets: ['clause', 'plan', 'tables', 'text', 'words', 'health'],
  themes: ['plan', 'text', 'words', 'health'],
  corrections: ['clause', 'targets', 'themes', 'text', 'words'],
  search: ['plan', 'themes', 'text', 'words', 'health'],
  compare: ['source', 'tree', 'plan', 'targets', 'themes', 'search', 'text', 'words', 'health'],
  output: ['source', 'compare', 'vocabulary', 'text', 'words', 'health'],
  coding: ['output', 'compare', 'source', 'health', 'text'],
  pmc: ['plan', 'compare', 'output', 'themes', 'health', 'text'],
  core: ['read-plan', 'source', 'compare', 'output'],
  remark: ['parse-plan', 'output'],
  workbench: ['index', 'corrections', 'output', 'compare', 'words'],
  cli: ['index', 'corrections', 'read-plan', 'output', 'coding', 'pmc', 'remark', 'text', 'source'],
}

const OPEN = ['model', 'messages', 'messages-page', 'message-list', 'generator']

const root = join(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/u.test(name))

/** First path segment below src, without `.ts`: the folder, or the file for top-level modules. */
function part(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.(?:tsx?|js)$/u, '')
}

/** Modules that a file imports by relative path, as paths below src. */
function imports(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8')
  return [...code.matchAll(/(?:from|import)\s*(?:\(\s*)?'(\.[^']+)'/gu)].map((match) =>
    relative(root, join(root, dirname(file), match[1] ?? '')),
  )
}

/** A module as it is imported, as the file that it is. */
function sourceOf(module: string): string {
  const name = module.replace(/\.js$/u, '')
  return files.includes(`${name}.tsx`) ? `${name}.tsx` : `${name}.ts`
}

test('data flows one way through the folders', () => {
  const wrong: string[] = []
  for (const file of files) {
    const allowed = MAY_IMPORT[part(file)]
    if (allowed === undefined) continue // the pipeline itself: index, parse-plan, read-plan
    for (const target of imports(file)) {
      const to = part(target)
      if (to !== part(file) && !OPEN.includes(to) && !allowed.includes(to)) wrong.push(`${file} → ${target}`)
    }
  }
  expect(wrong).toEqual([])
})

test('no two files import each other, directly or round a circle', () => {
  const done = new Set<string>()
  const path: string[] = []
  const found = new Set<string>()
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.add(path.slice(at).join(' → '))
      return
    }
    if (done.has(file)) return
    path.push(file)
    for (const target of imports(file)) visit(sourceOf(target))
    path.pop()
    done.add(file)
  }
  for (const file of files) visit(file)
  expect([...found]).toEqual([])
})

test('only the command line touches Node', () => {
  const wrong = files.filter(
    (file) => part(file) !== 'cli' && /from 'node:|\bprocess\./u.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(wrong).toEqual([])
})

test('model.ts holds types only', () => {
  const code = readFileSync(join(root, 'model.ts'), 'utf8')
  expect(code).not.toMatch(/^export (?:const|function|let|class|enum)\b/mu)
})
