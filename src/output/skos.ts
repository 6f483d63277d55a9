import type { Concept, Vocabulary } from '../model.js'

/** Namespace of the exported concepts where the caller gives none. */
const BASE = 'https://w3id.org/duizhao/'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const DCT = 'http://purl.org/dc/terms/'

type Scheme = 'themes' | 'indicators' | 'departments'

interface SkosConcept extends Concept {
  scheme: Scheme
  broader: string[]
  related: string[]
}

/**
 * A vocabulary as SKOS concept schemes: one for themes, indicators and departments each; an indicator is related to
 * its theme.
 *
 * @param vocabulary the vocabulary to write
 * @param format `turtle` or `jsonld`
 * @param options `base`: namespace of the concepts, ending in `/` or `#`
 * @returns the text of the file
 */
export function toSkos(vocabulary: Vocabulary, format: 'turtle' | 'jsonld', options: { base?: string } = {}): string {
  const base = options.base ?? BASE
  const concepts = listConcepts(vocabulary)
  return format === 'turtle' ? toTurtle(concepts, base) : toJsonLd(concepts, base)
}

const SCHEMES: readonly { id: Scheme; zh: string; en: string }[] = [
  { id: 'themes', zh: '主题', en: 'Themes' },
  { id: 'indicators', zh: '指标', en: 'Indicators' },
  { id: 'departments', zh: '部门', en: 'Departments' },
]

function listConcepts({ themes, indicators, departments }: Vocabulary): SkosConcept[] {
  return [
    ...themes.map((theme) => ({
      ...theme,
      scheme: 'themes' as const,
      broader: theme.broader === null ? [] : [`themes/${theme.broader}`],
      related: theme.related.map((id) => `themes/${id}`),
    })),
    ...indicators.map((indicator) => ({
      ...indicator,
      scheme: 'indicators' as const,
      broader: [],
      related: [`themes/${indicator.theme}`],
    })),
    ...departments.map((department) => ({
      ...department,
      scheme: 'departments' as const,
      broader: [],
      related: [],
    })),
  ]
}

function toTurtle(concepts: readonly SkosConcept[], base: string): string {
  const iri = (path: string): string => `<${base}${path.split('/').map(encodeURIComponent).join('/')}>`
  const lines = [`@prefix skos: <${SKOS}> .`, `@prefix dct: <${DCT}> .`, '']
  for (const { id, zh, en } of SCHEMES)
    lines.push(`${iri(id)} a skos:ConceptScheme ;`, `  skos:prefLabel ${literal(zh, 'zh')}, ${literal(en, 'en')} .`, '')
  for (const concept of concepts) {
    const facts = [
      `a skos:Concept`,
      `skos:inScheme ${iri(concept.scheme)}`,
      `skos:notation ${literal(concept.id)}`,
      `skos:prefLabel ${literal(concept.prefLabel.zh, 'zh')}, ${literal(concept.prefLabel.en, 'en')}`,
      ...concept.altLabel.map((label) => `skos:altLabel ${literal(label, 'zh')}`),
      ...concept.hiddenLabel.map((label) => `skos:hiddenLabel ${literal(label, 'zh')}`),
      `skos:definition ${literal(concept.definition, 'zh')}`,
      ...(concept.source === '' ? [] : [`dct:source ${literal(concept.source, 'zh')}`]),
      ...concept.broader.map((path) => `skos:broader ${iri(path)}`),
      ...concept.related.map((path) => `skos:related ${iri(path)}`),
    ]
    lines.push(`${iri(`${concept.scheme}/${concept.id}`)} ${facts.join(' ;\n  ')} .`, '')
  }
  return lines.join('\n')
}

function toJsonLd(concepts: readonly SkosConcept[], base: string): string {
  const link = (path: string): { '@id': string } => ({ '@id': path.split('/').map(encodeURIComponent).join('/') })
  const labels = ({ zh, en }: { zh: string; en: string }): unknown[] => [
    { '@language': 'zh', '@value': zh },
    { '@language': 'en', '@value': en },
  ]
  const zh = (values: readonly string[]): unknown[] => values.map((value) => ({ '@language': 'zh', '@value': value }))
  const graph = [
    ...SCHEMES.map((scheme) => ({
      ...link(scheme.id),
      '@type': 'skos:ConceptScheme',
      'skos:prefLabel': labels(scheme),
    })),
    ...concepts.map((concept) => ({
      ...link(`${concept.scheme}/${concept.id}`),
      '@type': 'skos:Concept',
      'skos:inScheme': link(concept.scheme),
      'skos:notation': concept.id,
      'skos:prefLabel': labels(concept.prefLabel),
      'skos:altLabel': zh(concept.altLabel),
      'skos:hiddenLabel': zh(concept.hiddenLabel),
      'skos:definition': zh([concept.definition]),
      'dct:source': zh(concept.source === '' ? [] : [concept.source]),
      'skos:broader': concept.broader.map(link),
      'skos:related': concept.related.map(link),
    })),
  ]
  return JSON.stringify({ '@context': { '@base': base, skos: SKOS, dct: DCT }, '@graph': graph }, null, 2) + '\n'
}

/** A Turtle literal; the characters that the grammar forbids are escaped. */
function literal(text: string, language?: string): string {
  const escaped = text.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\n').replace(/\r/gu, '\\r')
  return `"${escaped}"${language === undefined ? '' : `@${language}`}`
}
