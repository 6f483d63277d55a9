import jsonld from 'jsonld'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { createVocabulary } from '../../src/vocabulary/create-vocabulary.js'
import { defaultVocabulary } from '../../src/health/vocabulary.js'
import { toSkos } from '../../src/output/skos.js'
import { readTurtle } from '../../src/vocabulary/read-turtle.js'
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.js'

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

  it('names licence, version and top concepts of each scheme', () => {
    const quads = new Parser().parse(toSkos(defaultVocabulary, 'turtle', { base: BASE }))
    for (const scheme of ['themes', 'indicators', 'departments']) {
      const said = quads.filter((q) => q.subject.value === BASE + scheme).map((q) => q.predicate.value)
      for (const property of ['license', 'versionInfo', 'hasTopConcept'])
        expect(said.some((name) => name.endsWith(property))).toBe(true)
    }
    const tops = quads.filter((q) => q.predicate.value === `${SKOS}hasTopConcept`).map((q) => q.object.value)
    expect(tops).toContain(`${BASE}themes/insurance-payment`)
    expect(tops).not.toContain(`${BASE}themes/drg`)
  })
})

describe('readVocabulary', () => {
  const own = createVocabulary({
    themes: [{ id: 'a b', prefLabel: '“甲”"乙"\\丙', cues: ['甲'], definition: '一行\n两行', related: ['drg'] }],
    indicators: [{ id: 'x/y', prefLabel: '甲率', theme: 'a b', allOf: [['甲', '乙'], ['率']] }],
    departments: [{ id: 'z', prefLabel: '甲局', patterns: ['甲局'], named: true }],
  })

  it.each(['turtle', 'jsonld'] as const)('reads %s back without loss', (format) => {
    for (const vocabulary of [defaultVocabulary, own])
      expect(readVocabulary(toSkos(vocabulary, format), format)).toEqual(vocabulary)
  })

  it('reads JSON back without loss', () => {
    for (const vocabulary of [defaultVocabulary, own])
      expect(readVocabulary(JSON.stringify(vocabulary), 'json')).toEqual(vocabulary)
  })

  it('reads the statements that an RDF parser reads', () => {
    const turtle = toSkos(own, 'turtle', { base: BASE })
    const quads = new Parser().parse(turtle).map((q) => [q.subject.value, q.predicate.value, q.object.value])
    const read = readTurtle(turtle).map(({ subject, predicate, object }) => [
      subject,
      predicate,
      'iri' in object ? object.iri : object.text,
    ])
    expect(read).toEqual(quads)
  })

  it('reads SKOS of others: labels become cues', () => {
    const vocabulary = readVocabulary(
      `PREFIX skos: <${SKOS}>
       @base <https://example.org/> .
       # a comment; with signs .
       <schools> a skos:Concept ; skos:prefLabel "学校"@zh, "Schools"@en ; skos:altLabel """中小学"""@zh ; .
       <rural> a skos:Concept ; skos:prefLabel '乡村\u5b66校'@zh ; skos:broader <schools> .`,
      'turtle',
    )
    expect(vocabulary.themes).toMatchObject([
      {
        id: 'schools',
        prefLabel: { zh: '学校', en: 'Schools' },
        broader: null,
        cues: [{ label: '学校' }, { label: '中小学' }],
      },
      { id: 'rural', prefLabel: { zh: '乡村学校' }, broader: 'schools' },
    ])
  })

  it.each([
    ['<a> <b> _:c .', 'turtle', /line 1: expected an address/u],
    ['\n<a> x:b <c> .', 'turtle', /line 2: unknown prefix "x"/u],
    ['<a> <b> <c>', 'turtle', /line 1: expected "\."/u],
    ['{"@context":"https://example.org/c"}', 'jsonld', /remote contexts are not read/u],
    ['{"@graph":[{"@type":"skos:Concept"}]}', 'jsonld', /has no "@id"/u],
    ['[]', 'json', /lists of themes, indicators or departments/u],
    ['{"themes":[{"id":"a","prefLabel":"甲","cues":[]}]}', 'json', /Theme "a" has no cues/u],
  ] as const)('refuses %s', (text, format, message) => {
    expect(() => readVocabulary(text, format)).toThrow(message)
  })
})
