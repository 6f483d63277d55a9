import { columnLabel, renderTable, toCsv, toHtml, toMarkdown, toNdjson, toParquet, toXlsx, type Row } from '../index.js'
import type { Flags } from './flags.js'
import { usageError } from './problem.js'
import { rowColumns, rowSchema, type RowKind } from '../output/rows/row-schemas.js'
import { htmlPage } from '../output/html-page.js'
import { terminalOptions } from './terminal-options.js'

/**
 * Tidy rows in the format asked for.
 *
 * @param rows the rows
 * @param flags options of the call
 * @param columns keys that a person reads in a table; data formats hold all
 * @param name name of the sheet and title of the page
 * @param kind what one row stands for, so that a result without rows has its columns; null for rows of another kind
 */
export async function printRows(
  rows: readonly Row[],
  flags: Flags,
  columns: readonly string[],
  name: string,
  kind: RowKind | null,
): Promise<string | Uint8Array> {
  const { lang } = flags
  switch (flags.format) {
    case 'json':
      return JSON.stringify(rows, null, 2)
    case 'ndjson':
      return toNdjson(rows)
    case 'csv':
      return toCsv(rows, {
        bom: flags.bom ?? flags.output !== null,
        ...(kind !== null && { columns: rowColumns[kind] }),
      })
    case 'markdown':
      return toMarkdown(rows, { lang, columns })
    case 'html':
      return htmlPage(name, toHtml(rows, { lang, columns }), lang)
    case 'xlsx':
      return toXlsx({ rows: { [name]: rows } }, { lang })
    case 'parquet':
      return toParquet(rows, kind === null ? {} : { schema: rowSchema(kind) })
    case 'docx': // only commands that have a document of their own take it
    case 'table': {
      const { width, paint } = terminalOptions(flags)
      const head = columns.map((key) => columnLabel(key, lang))
      const cells = rows.map((row) => columns.map((key) => shorten(String(row[key] ?? ''))))
      return renderTable(head, cells, { width, paint }).join('\n')
    }
    default:
      throw usageError(`这里不能输出 ${flags.format}`, `${flags.format} is not written here`)
  }
}

/** Long texts are cut in a terminal table; every data format has them whole. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}
