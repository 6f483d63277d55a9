import { createMessage } from '../messages.js'
import type { PlanMessage, Source, SourceFormat } from '../model.js'
import { sheetFlow, type Sheet } from './sheet-flow.js'
import { createSourceBuilder } from './source-builder.js'
import { writeFlow } from './write-flow.js'

/**
 * Write the sheets of a workbook one after another.
 *
 * @param sheets the sheets that are shown
 * @param format what the bytes were
 * @param left what is not read: how many sheets are hidden, and whether there are more cells than are read
 */
export function writeSheets(
  sheets: readonly Sheet[],
  format: SourceFormat,
  left: { hidden: number; cut: boolean },
): Source {
  const builder = createSourceBuilder(format)
  const used = sheets.filter(({ rows }) => rows.size > 0)
  writeFlow(used.flatMap((sheet) => sheetFlow(sheet, true)), builder) // prettier-ignore
  const messages: PlanMessage[] = []
  const rows = used.reduce((sum, { hiddenRows, rows: own }) => sum + [...hiddenRows].filter((row) => own.has(row)).length, 0) // prettier-ignore
  if (left.hidden > 0) messages.push(createMessage('sheets-hidden', null, String(left.hidden)))
  if (rows > 0) messages.push(createMessage('rows-hidden', null, String(rows)))
  if (left.cut) messages.push(createMessage('sheet-cut', null))
  return builder.finish(messages)
}
