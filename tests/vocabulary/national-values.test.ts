import { describe, expect, it } from 'vitest'
import { defaultVocabulary } from '../../src/health/vocabulary.js'

const values = defaultVocabulary.indicators.flatMap(({ id, national = [] }) =>
  national.map((value) => ({ id, ...value })),
)

describe('national values', () => {
  it.each(values)('$id $year stands in the words of its document', ({ min, max, quote, document }) => {
    expect(document).toMatch(/^《.+》（.+）$/u)
    const printed = quote?.match(/\d+(?:\.\d+)?/gu)?.map(Number)
    expect(printed).toContain(min ?? max)
  })

  it('have one value a document and year, and a unit', () => {
    const keys = values.map(({ id, year, document }) => `${id} ${String(year)} ${document}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { unit } of values) expect(unit).not.toBe('')
  })
})
