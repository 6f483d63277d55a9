import type { Concept, Vocabulary } from '../model.js'
import { canonicalJson, JSON_TYPE, NS } from '../vocabulary/rdf.js'

/** Namespace of the exported concepts where the caller gives none. */
const BASE = 'https://w3id.org/duizhao/'

type Scheme = 'themes' | 'indicators' | 'departments'

const SCHEMES: readonly { id: Scheme; kind: string; zh: string; en: string }[] = [
  { id: 'themes', kind: 'theme', zh: '主题', en: 'Themes' },
  { id: 'indicators', kind: 'indicator', zh: '指标', en: 'Indicators' },
  { id: 'departments', kind: 'department', zh: '部门', en: 'Departments' },
]

/** A value of a property: an address below the base, a whole one, a text with its language, or JSON. */
type Value =
  { path: string } | { iri: string } | { text: string; language?: string } | { json: Readonly<Record<string, unknown>> }

/** What is said of one thing, in order. */
interface Node {
  path: string
  type: string
  facts: (readonly [property: string, values: readonly Value[]])[]
}

/**
 * A vocabulary as SKOS: one concept scheme each for themes, indicators and departments, with title, version, licence and top
 * concepts. An indicator is related to its theme. What SKOS has no words for (cues, rules, slots, neutral terms) is JSON in
 * `dz:data`, so that `readVocabulary` reads the file back without loss.
 *
 * @param vocabulary the vocabulary to write
 * @param format `turtle` or `jsonld`
 * @param options `base`: namespace of the concepts, ending in `/` or `#`
 * @returns the text of the file
 */
export function toSkos(vocabulary: Vocabulary, format: 'turtle' | 'jsonld', options: { base?: string } = {}): string {
  const base = options.base ?? BASE
  const nodes = listNodes(vocabulary)
  return format === 'turtle' ? toTurtle(nodes, base) : toJsonLd(nodes, base)
}

const link = (scheme: Scheme, id: string): Value => ({ path: `${scheme}/${id}` })
const zh = (text: string): Value => ({ text, language: 'zh' })
const bilingual = (label: Concept['prefLabel']): Value[] => [zh(label.zh), { text: label.en, language: 'en' }]

function listNodes({ themes, indicators, departments, ...rest }: Vocabulary): Node[] {
  const { about } = rest
  const head: Node['facts'] =
    about === undefined
      ? []
      : [
          ['owl:versionInfo', [{ text: about.version }]],
          ['dct:license', [{ text: about.license }]],
          ['dct:source', [zh(about.source)]],
        ]
  const tops: Record<Scheme, readonly string[]> = {
    themes: themes.filter(({ broader }) => broader === null).map(({ id }) => id),
    indicators: indicators.map(({ id }) => id),
    departments: departments.map(({ id }) => id),
  }
  const title = about === undefined ? [] : ([['dct:title', bilingual(about.title)]] as const)
  return [
    { path: 'vocabulary', type: 'dz:Vocabulary', facts: [...title, ...head, ['dz:data', [{ json: { ...rest } }]]] },
    ...SCHEMES.map((scheme): Node => ({
      path: scheme.id,
      type: 'skos:ConceptScheme',
      facts: [
        ['skos:prefLabel', bilingual(scheme)],
        ...head,
        ['skos:hasTopConcept', tops[scheme.id].map((id) => link(scheme.id, id))],
      ],
    })),
    ...themes.map(({ broader, related, ...theme }) =>
      conceptNode('themes', theme, [
        ['skos:broader', broader === null ? [] : [link('themes', broader)]],
        ['skos:related', related.map((id) => link('themes', id))],
        ['skos:topConceptOf', broader === null ? [{ path: 'themes' }] : []],
      ]),
    ),
    ...indicators.map(({ theme, ...indicator }) =>
      conceptNode('indicators', indicator, [
        ['skos:related', [link('themes', theme)]],
        ['skos:topConceptOf', [{ path: 'indicators' }]],
      ]),
    ),
    ...departments.map((department) =>
      conceptNode('departments', department, [['skos:topConceptOf', [{ path: 'departments' }]]]),
    ),
  ]
}

function conceptNode(scheme: Scheme, concept: Concept, links: Node['facts']): Node {
  const { id, prefLabel, altLabel, hiddenLabel, definition, source, ...data } = concept
  return {
    path: `${scheme}/${id}`,
    type: 'skos:Concept',
    facts: [
      ['skos:inScheme', [{ path: scheme }]],
      ['dz:kind', [{ text: SCHEMES.find((entry) => entry.id === scheme)?.kind ?? scheme }]],
      ['skos:notation', [{ text: id }]],
      ['skos:prefLabel', bilingual(prefLabel)],
      ['skos:altLabel', altLabel.map(zh)],
      ['skos:hiddenLabel', hiddenLabel.map(zh)],
      ['skos:definition', [zh(definition)]],
      ['dct:source', source === '' ? [] : [zh(source)]],
      ...links,
      ['dz:data', [{ json: data }]],
    ],
  }
}

function toTurtle(nodes: readonly Node[], base: string): string {
  const lines = [...Object.entries(NS).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`), '']
  const write = (value: Value): string => {
    if ('path' in value) return `<${base}${encodePath(value.path)}>`
    if ('iri' in value) return `<${value.iri}>`
    if ('json' in value) return `${literal(canonicalJson(value.json))}^^<${JSON_TYPE}>`
    return literal(value.text) + (value.language === undefined ? '' : `@${value.language}`)
  }
  for (const { path, type, facts } of nodes) {
    const said = facts.flatMap(([property, values]) =>
      values.length === 0 ? [] : [`${property} ${values.map(write).join(', ')}`],
    )
    lines.push(`${write({ path })} ${[`a ${type}`, ...said].join(' ;\n  ')} .`, '')
  }
  return lines.join('\n')
}

function toJsonLd(nodes: readonly Node[], base: string): string {
  const write = (value: Value): unknown => {
    if ('path' in value) return { '@id': encodePath(value.path) }
    if ('iri' in value) return { '@id': value.iri }
    if ('json' in value) return { '@type': '@json', '@value': value.json }
    return value.language === undefined ? value.text : { '@language': value.language, '@value': value.text }
  }
  const graph = nodes.map(({ path, type, facts }) => ({
    '@id': encodePath(path),
    '@type': type,
    ...Object.fromEntries(
      facts.filter(([, values]) => values.length > 0).map(([property, values]) => [property, values.map(write)]),
    ),
  }))
  return JSON.stringify({ '@context': { '@version': 1.1, '@base': base, ...NS }, '@graph': graph }, null, 2) + '\n'
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** A Turtle literal; the characters that the grammar forbids are escaped. */
function literal(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\n').replace(/\r/gu, '\\r')}"`
}
