/**
 * The one place that touches `natural`. Its main entry loads data bases and prints to the console, so only two of its
 * files are taken: Jaro–Winkler by its own file, since the index of the distances brings a library of helpers along, and
 * tf-idf, which comes with a tokenizer and is loaded when it is asked for.
 */
import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { TfIdf as TermTable } from 'natural/lib/natural/tfidf/index.js'

/**
 * Jaro–Winkler similarity of two strings.
 *
 * @param a one string
 * @param b the other
 * @returns 0 (nothing in common) to 1 (equal); a common beginning counts more
 */
export function jaroWinkler(a: string, b: string): number {
  return jaroWinklerDistance(a, b, { ignoreCase: false })
}

interface TfIdfModule {
  TfIdf: new () => TermTable
}

/** Documents as lists of terms; tf-idf weighs the terms. */
export interface TermWeights {
  /** add a document; its terms are given, nothing is split */
  add: (terms: string[]) => void
  /** weight of each term of a document, by term: of one that was added, or of any by its terms */
  weights: (document: number | readonly string[]) => Map<string, number>
}

/** An empty collection of documents for tf-idf. */
export async function createTermWeights(): Promise<TermWeights> {
  const natural = (await import('natural/lib/natural/tfidf/index.js')) as TfIdfModule & { default?: TfIdfModule }
  const { TfIdf } = natural.default ?? natural
  const table = new TfIdf()
  return {
    add: (terms) => {
      table.addDocument(terms)
    },
    weights: (document) => {
      if (typeof document === 'number')
        return new Map(table.listTerms(document).map(({ term, tfidf }) => [term, tfidf]))
      const weights = new Map<string, number>()
      for (const term of document) weights.set(term, (weights.get(term) ?? 0) + table.idf(term))
      return weights
    },
  }
}
