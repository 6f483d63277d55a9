import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkCase } from '../../scripts/fuzz/check-case.js'
import { makeCase } from '../../scripts/fuzz/make-case.js'

/** `npm run fuzz` goes on where this stops, from a seed of its own. */
const SEED = 20_240_601
const CASES = 120
const GROUP = 20
const LIMIT = 300_000

test.each(Array.from({ length: CASES / GROUP }, (_, i) => i))(
  'mutated plans, tables, pages, Word, PDF and OFD files, group %i: a true plan or a sentence, in bounded work',
  async (group) => {
    for (let i = 0; i < GROUP; i++) {
      const file = makeCase(SEED + group * GROUP + i)
      expect([file.name, await checkCase(file)]).toEqual([file.name, []])
    }
  },
  LIMIT,
)

const kept = join(import.meta.dirname, '../../fixtures/fuzz')

test(
  'what was found before stays found',
  async () => {
    for (const name of readdirSync(kept).filter((file) => file !== 'README.md'))
      expect([name, await checkCase({ name, bytes: readFileSync(join(kept, name)) })]).toEqual([name, []])
  },
  LIMIT,
)
