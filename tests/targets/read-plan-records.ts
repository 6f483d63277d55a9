import type { Records } from '../../src/plan/records.js'
import { readRecords } from '../../src/plan/read-records.js'
import { readSource } from '../../src/source/read-source.js'
import { buildTree } from '../../src/tree/build-tree.js'

/** Records of a whole plan, for rules of table cells. */
export function readPlanRecords(text: string): Records {
  const source = readSource(text, { format: 'markdown' })
  return readRecords(buildTree(source).tree, source.text, {})
}
