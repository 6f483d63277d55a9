/** The parts of `natural` that are used; the package's own types pull in its data bases. */
declare module 'natural/lib/natural/distance/index.js' {
  export function JaroWinklerDistance(a: string, b: string, options: { ignoreCase: boolean }): number
}
declare module 'natural/lib/natural/tfidf/index.js' {
  export class TfIdf {
    addDocument(terms: string[]): void
    listTerms(document: number): { term: string; tf: number; idf: number; tfidf: number }[]
  }
}
