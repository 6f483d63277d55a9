/** One statement of a graph, as far as vocabularies need it. */
export interface Statement {
  subject: string
  predicate: string
  object: RdfObject
}

/** An address, or a text with its language or its type. */
export type RdfObject = { iri: string } | { text: string; language: string | null; type: string | null }

/** Namespaces of exported vocabularies. */
export const NS = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dz: 'https://w3id.org/duizhao/ns#',
} as const

/** What SKOS has no words for (cues, rules, slots) is one JSON value on each concept: `dz:data`. */
export const DATA = `${NS.dz}data`

/** Datatype of JSON values, W3C JSON-LD 1.1. */
export const JSON_TYPE = `${NS.rdf}JSON`

/**
 * A JSON value with its keys in order, as RFC 8785 asks, so that two files of one vocabulary are the same text.
 *
 * @param value plain JSON
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`
}
