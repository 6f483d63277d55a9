import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { regionsData } from '../../scripts/build-regions.js'
import { traditionalPairs } from '../../scripts/build-traditional.js'
import source from '../../scripts/cmaps.json' with { type: 'json' }
import { REGIONS_DATA } from '../../src/words/regions-data.js'
import { CHARACTER_MAPS } from '../../src/source/pdf-cmaps-data.js'
import { TRADITIONAL_PAIRS } from '../../src/text/traditional-data.js'

test('the regions are what their package says', () => {
  expect(REGIONS_DATA === regionsData(), 'npx tsx scripts/build-regions.ts writes the data anew').toBe(true)
})

test('the traditional characters are what their package says', () => {
  expect(TRADITIONAL_PAIRS === traditionalPairs(), 'npx tsx scripts/build-traditional.ts writes them anew').toBe(true)
})

test('the character maps of PDFs are those of the package that is named', () => {
  const found = Object.entries(CHARACTER_MAPS).map(([name, data]) => [
    name,
    createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex'),
  ])
  expect(Object.fromEntries(found), 'npx tsx scripts/build-cmaps.ts writes them anew').toEqual(source.files)
})
