import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeSchemas } from '../../scripts/schemas.js'

const folder = join(import.meta.dirname, '../../schemas')

test('the schemas are those of the types; npm run schemas writes them', () => {
  const made = makeSchemas()
  expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort())
  for (const [name, text] of made) expect([name, readFileSync(join(folder, name), 'utf8')]).toEqual([name, text])
})
