import type { ParseOptions, PlanTree } from '../model.js'
import type { Records } from './records.js'

/**
 * Read metadata, sections, measures and their responsible bodies off the tree.
 *
 * @param tree sections, paragraphs and tables
 * @param text the source text that the tree's spans point into
 * @param options vocabulary, region code and file name where they are known
 */
export function readRecords(tree: PlanTree, text: string, options: ParseOptions = {}): Records {
  ;(void tree, text, options)
  return {
    meta: {
      title: null,
      planTitle: null,
      docNumber: null,
      issuer: null,
      addressee: null,
      issuedOn: null,
      publishedOn: null,
      status: 'final',
      region: null,
      basis: [],
      attachments: [],
      attributes: {},
      spans: {},
    },
    sections: [],
    measures: [],
    passages: [],
    messages: [],
  }
}
