import { defaultVocabulary } from '../health/vocabulary.js'
import { createMessage } from '../messages.js'
import type { ParseOptions, PlanMessage, PlanTree } from '../model.js'
import { findGluedRows } from '../tables/find-glued-rows.js'
import { findGluedShares } from '../tables/find-glued-shares.js'
import { sourceSpan } from '../text/mapped-text.js'
import type { Passage } from './passage.js'
import { checkLoneValues } from './check-lone-values.js'
import { checkMeasures } from './check-measures.js'
import { findZones } from './find-zones.js'
import { locateMeasures } from './locate-measures.js'
import { readMeasures } from './read-measures.js'
import { readMeta } from './read-meta.js'
import { readPassages } from './read-passages.js'
import { readSections } from './read-sections.js'
import { readTables } from './read-tables.js'
import type { Records } from './records.js'
import { startYear } from './start-year.js'

/**
 * Read metadata, sections, measures and their responsible bodies off the tree.
 *
 * @param tree sections, paragraphs and tables
 * @param text the source text that the tree's spans point into
 * @param options vocabulary, region code and file name where they are known
 */
export function readRecords(tree: PlanTree, text: string, options: ParseOptions = {}): Records {
  const vocabulary = options.vocabulary ?? defaultVocabulary
  const sections = readSections(tree)
  const zones = findZones(tree)
  const { meta, front, opening, messages } = readMeta(tree, text, options)
  const read = readTables(tree, startYear(meta))
  const { measures, owners } = readMeasures(tree, text, zones, read.tables, vocabulary)
  const passages = readPassages(tree, text, zones, owners, read, front, opening)
  locateMeasures(measures, sections, meta)
  if (sections.length === 0 && measures.length === 0) messages.push(createMessage('no-outline', null))
  return {
    meta,
    sections,
    measures,
    passages,
    messages: [
      ...messages,
      ...read.messages,
      ...checkGlued(passages),
      ...checkLoneValues(passages),
      ...checkMeasures(measures, vocabulary.departments),
    ],
  }
}

const MAX_SHOWN = 30

/** Tables whose cells were run together on one line. */
function checkGlued(passages: Iterable<Passage>): PlanMessage[] {
  const messages: PlanMessage[] = []
  for (const { role, text } of passages)
    if (role === 'text')
      for (const { start, end } of [...findGluedRows(text.text), ...findGluedShares(text.text)])
        messages.push(createMessage('table-glued', sourceSpan(text, start, end), text.text.slice(start, start + MAX_SHOWN))) // prettier-ignore
  return messages
}
