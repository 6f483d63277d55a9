import { elementsOf, type XmlElement } from './parse-xml.js'

/** The rows of a table, those in groups and of the head too, in order. Source: OpenDocument 1.3, 9.1. */
export function odtRows(table: XmlElement): XmlElement[] {
  const rows: XmlElement[] = []
  const visit = (outer: XmlElement): void => {
    for (const element of elementsOf(outer)) {
      if (element.name === 'table:table-row') rows.push(element)
      else if (/^table:table-(?:header-rows|rows|row-group)$/u.test(element.name)) visit(element)
    }
  }
  visit(table)
  return rows
}
