import jsonld from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import { toSkos } from '../../src/output/skos.js'

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const BASE = 'https://example.org/v/'
const count =
  defaultVocabulary.themes.length + defaultVocabulary.indicators.length + defaultVocabulary.departments.length

describe('toSkos', () => {
  it('writes Turtle that an RDF parser reads', () => {
    const quads = new Parser().parse(toSkos(defaultVocabulary, 'turtle', { base: BASE }))
    expect(quads.filter((q) => q.object.value === `${SKOS}Concept`)).toHaveLength(count)
    const broader = quads.filter((q) => q.predicate.value === `${SKOS}broader`)
    expect(broader.map((q) => [q.subject.value, q.object.value])).toContainEqual([
      `${BASE}themes/drg`,
      `${BASE}themes/insurance-payment`,
    ])
    const labels = quads.filter(
      (q) => q.subject.value === `${BASE}themes/childcare` && q.predicate.value.endsWith('prefLabel'),
    )
    expect(labels.map((q) => q.object.value).sort()).toEqual(['Childcare', '托育'])
  })

  it('writes JSON-LD with the same statements', async () => {
    const turtle = new Parser().parse(toSkos(defaultVocabulary, 'turtle', { base: BASE }))
    const document = JSON.parse(toSkos(defaultVocabulary, 'jsonld', { base: BASE })) as jsonld.JsonLdDocument
    const text = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string
    const statements = (quads: typeof turtle): string[] =>
      quads.map((q) => [q.subject.value, q.predicate.value, q.object.value].join(' ')).sort()
    expect(statements(new Parser().parse(text))).toEqual([...new Set(statements(turtle))])
  })

  it('escapes what a label may hold', () => {
    const vocabulary = createVocabulary({
      themes: [{ id: 'a b', prefLabel: '“甲”"乙"\\丙', cues: ['甲'], definition: '一行\n两行' }],
    })
    const quads = new Parser().parse(toSkos(vocabulary, 'turtle', { base: BASE }))
    expect(quads.some((q) => q.object.value === '“甲”"乙"\\丙')).toBe(true)
    expect(quads.some((q) => q.object.value === '一行\n两行')).toBe(true)
  })
})
