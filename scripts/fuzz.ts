/**
 * Read mutated files until something breaks. Run: npm run fuzz -- [--seed N] [--cases N]
 * The seed is random and printed; the same seed repeats the run. What breaks is kept in fixtures/fuzz, which a test reads.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkCase } from './fuzz/check-case.js'
import { makeCase } from './fuzz/make-case.js'

const { values } = parseArgs({ options: { seed: { type: 'string' }, cases: { type: 'string', default: '2000' } } })
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
const cases = Number(values.cases)
console.log(`seed ${seed}, ${cases} cases`)
for (let i = 0; i < cases; i++) {
  const file = makeCase(seed + i)
  const broken = await checkCase(file)
  if (broken.length === 0) continue
  const path = join(import.meta.dirname, '../fixtures/fuzz', file.name)
  writeFileSync(path, file.bytes)
  console.log(`${path}: ${broken.slice(0, 3).join('; ')}`)
  process.exitCode = 1
}
