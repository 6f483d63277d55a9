import { expect, test } from 'vitest'
import { unitInEnglish } from '../../src/compare/unit-in-english.js'

test.each([
  ['个', false, ''],
  ['人', true, 'person'],
  ['人次', false, 'person-times'],
  ['万元', false, '×10,000 yuan'],
  ['万个', false, '×10,000'],
  ['元/人/年', false, 'yuan per person per year'],
  ['元/次', false, 'yuan each time'],
  ['名/10万人口', false, 'per 100,000 people'],
  ['张/千人口', false, 'beds per 1,000 people'],
  // what is not known stays whole
  ['株', false, '株'],
  ['株/千人口', false, '株/千人口'],
])('%s', (unit, one, words) => {
  expect(unitInEnglish(unit, one)).toBe(words)
})
