import type { CodingVariable } from './coding.js'

/** A column of the first sheet that takes answers. */
export interface AnswerColumn {
  variable: CodingVariable
  /** counted from 0 */
  column: number
  /** rows of the sheet of codes that hold its list, counted from 1; null for a number */
  list: { sheet: string; first: number; last: number } | null
}

/**
 * Give columns of a sheet drop-down lists, or the rule that only numbers are taken (ECMA-376 part 1, 18.3.1.33). The
 * writer of workbooks that is used has none, so the part of the sheet is completed.
 *
 * @param xml the part `xl/worksheets/sheet1.xml`
 * @param columns the columns
 * @param rows how many rows of units there are below the head
 */
export function addLists(xml: string, columns: readonly AnswerColumn[], rows: number): string {
  const rules = columns.map(({ variable, column, list }) => {
    const name = columnName(column)
    const cells = `${name}2:${name}${Math.max(2, rows + 1)}`
    const error = escapeXml(`${variable.labels.zh} ${variable.labels.en}`)
    const common = `allowBlank="1" showErrorMessage="1" errorTitle="${error}" sqref="${cells}"`
    return list === null
      ? `<dataValidation type="decimal" operator="between" ${common}><formula1>-1E+15</formula1><formula2>1E+15</formula2></dataValidation>`
      : `<dataValidation type="list" ${common}><formula1>${list.sheet}!$B$${list.first}:$B$${list.last}</formula1></dataValidation>`
  })
  if (rules.length === 0) return xml
  return xml.replace(
    '</sheetData>',
    `</sheetData><dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
  )
}

/** 0 is A, 26 is AA. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
