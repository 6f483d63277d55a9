import { canonicalJson, JSON_TYPE, NS, type RdfObject, type Statement } from './rdf.js'

/**
 * The statements of a JSON-LD file whose context stands in it and names prefixes, as vocabularies are published: a
 * `@graph` of nodes with `@id`. Remote contexts are not fetched.
 *
 * @param text text of the file
 * @returns statements in the order of the file
 * @throws Error saying what is not read
 */
export function readJsonLd(text: string): Statement[] {
  const document = asRecord(JSON.parse(text), 'The file')
  const context = document['@context'] === undefined ? {} : asRecord(document['@context'], 'The "@context"')
  const nodes = Array.isArray(document['@graph']) ? (document['@graph'] as unknown[]) : [document]
  const base = typeof context['@base'] === 'string' ? context['@base'] : ''
  const expand = (name: string): string => {
    const [prefix = '', ...local] = name.split(':')
    const namespace = context[prefix] ?? (NS as Readonly<Record<string, string>>)[prefix]
    if (local.length > 0 && typeof namespace === 'string') return namespace + local.join(':')
    return /^[a-z][\w+.-]*:/iu.test(name) ? name : base + name
  }
  const readValue = (value: unknown): RdfObject => {
    if (typeof value !== 'object' || value === null) return { text: String(value), language: null, type: null }
    const node = value as Record<string, unknown>
    if (typeof node['@id'] === 'string') return { iri: expand(node['@id']) }
    const type = typeof node['@type'] === 'string' ? node['@type'] : null
    if (type === '@json') return { text: canonicalJson(node['@value']), language: null, type: JSON_TYPE }
    const language = typeof node['@language'] === 'string' ? node['@language'] : null
    const held = node['@value']
    if (typeof held !== 'string' && typeof held !== 'number' && typeof held !== 'boolean')
      throw new Error('JSON-LD: a value without "@value" or "@id" is not read.')
    return { text: String(held), language, type: type === null ? null : expand(type) }
  }
  return nodes.flatMap((node) => {
    const { '@id': id, '@type': types, ...facts } = asRecord(node, 'A node of "@graph"')
    if (typeof id !== 'string') throw new Error('JSON-LD: a node of "@graph" has no "@id".')
    const subject = expand(id)
    const kinds = (Array.isArray(types) ? types : [types]).filter((type): type is string => typeof type === 'string')
    return [
      ...kinds.map((kind) => ({ subject, predicate: `${NS.rdf}type`, object: { iri: expand(kind) } })),
      ...Object.entries(facts)
        .filter(([key]) => !key.startsWith('@'))
        .flatMap(([key, values]) =>
          (Array.isArray(values) ? values : [values]).map((value: unknown) => ({
            subject,
            predicate: expand(key),
            object: readValue(value),
          })),
        ),
    ]
  })
}

function asRecord(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`JSON-LD: ${what} is no object; remote contexts are not read.`)
  return value as Record<string, unknown>
}
