import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readWorkbook } from '../../src/coding/read-workbook.js'

/** An answer of a made coder: unit, row (from 0) and variable → what is typed or chosen; null leaves the cell open. */
export type Answer = (unit: string, variable: string, row: number) => string | number | null

/**
 * A coding sheet as a coder hands it back: answers typed into the cells, the name on the sheet `about`.
 *
 * @param bytes the sheet as it was written
 * @param coder name to be put in
 * @param answer what the coder says
 */
export function fillSheet(bytes: Uint8Array, coder: string, answer: Answer): Uint8Array {
  const parts = unzipSync(bytes)
  const [head = [], ...rows] = readWorkbook(bytes).get('coding') ?? []
  const keys = head.map((key) => String(key).split(' · ')[0] ?? '')
  const from = keys.includes('context') ? keys.indexOf('context') + 1 : keys.indexOf('quote') + 1
  let xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  for (const [i, row] of rows.entries()) {
    const cells = keys.slice(from, -1).map((variable, at) => {
      const value = answer(String(row[0]), variable, i)
      const place = `${String.fromCharCode(65 + from + at)}${i + 2}`
      if (value === null) return ''
      return typeof value === 'number'
        ? `<c r="${place}"><v>${value}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
    })
    xml = xml.replace(
      new RegExp(`(<row r="${i + 2}"[^>]*>)(.*?)</row>`, 'u'),
      (_all, open: string, own: string) =>
        `${open}${own.replace(new RegExp(`<c r="[${String.fromCharCode(65 + from)}-Z]\\d+"[^>]*/>`, 'gu'), '')}${cells.join('')}</row>`,
    )
  }
  parts['xl/worksheets/sheet1.xml'] = strToU8(xml)
  const about = strFromU8(parts['xl/worksheets/sheet3.xml'] ?? new Uint8Array())
  parts['xl/worksheets/sheet3.xml'] = strToU8(
    about.replace(
      /(<row r="2"[^>]*>.*?)(?:<c r="B2"[^>]*\/>)?<\/row>/u,
      `$1<c r="B2" t="inlineStr"><is><t>${coder}</t></is></c></row>`,
    ),
  )
  return zipSync(parts)
}
