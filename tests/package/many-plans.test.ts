import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, type TestContext } from 'vitest'
import { blocks, runRecipe } from '../../bench/many-plans.js'
import { ensureBuilt, root } from './ensure-built.js'

const duckDb = existsSync(join(root, 'bench/node_modules/@duckdb/node-api'))
if (!duckDb)
  process.stderr.write(
    '\n!!! NO DUCKDB: the recipe for many plans is NOT TESTED. Run: sh scripts/install-extras.sh\n\n',
  )

beforeAll(ensureBuilt)

test('the commands and queries for many plans do what their page shows', async (context: TestContext) => {
  if (!duckDb) return context.skip('DuckDB cannot be installed')
  const shown = blocks('text')
  const answers = await runRecipe(300)
  const words = (line: string | undefined): string[] => (line ?? '').trim().split(/\s+/u)
  expect(answers.map((answer) => words(answer.split('\n')[0]))).toEqual(shown.map((text) => words(text.split('\n')[0])))
  for (const answer of answers) expect(answer.split('\n').length).toBeGreaterThan(1)
  // both ways of writing whole plans, file by file and line by line, give every plan
  expect(words(answers.at(-1)?.split('\n')[1])[0]).toBe('600')
})
