import type { Passage } from '../plan/passage.js'
import { printedDate } from './printed-date.js'

/**
 * Years of table columns as their header prints them: `2024 年度` keeps its space.
 *
 * @param passages passages in document order
 * @param source the source text
 * @returns the printed year of a passage's column; what the cell says where no header of the table prints it
 */
export function printColumns(passages: readonly Passage[], source: string): (passage: Passage) => string | null {
  const printed = new Map<string, string>()
  for (const { cell, text } of passages) {
    if (cell?.header !== true || cell.yearText === null) continue
    const key = `${cell.table} ${cell.yearText}`
    const start = printed.has(key) ? -1 : text.text.indexOf(cell.yearText)
    if (start >= 0) printed.set(key, printedDate(source, text, start, start + cell.yearText.length))
  }
  return ({ cell }) => {
    if (cell?.yearText == null) return cell?.column ?? null
    return printed.get(`${cell.table} ${cell.yearText}`) ?? cell.yearText
  }
}
