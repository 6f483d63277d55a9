import type { Element, ElementContent, Root, RootContent } from 'hast'

/** A cell this long next to nearly nothing else is the page's column, not an entry. */
const COLUMN_LENGTH = 1500
const COLUMN_SHARE = 0.8

interface Shape {
  nested: boolean
  heading: boolean
  /** most cells in a row */
  columns: number
  rows: number
  text: number
  longestCell: number
}

/**
 * Find the tables that hold data. A table that holds another table, a heading or a whole article in one of a few
 * cells, or that has only one column, lays out the page instead. One walk over the tree.
 *
 * @param root the page
 * @returns the `table` elements that are data
 */
export function findDataTables(root: Root): Set<Element> {
  const found = new Set<Element>()

  function visit(node: Root | RootContent | ElementContent, shape: Shape | null): void {
    if (node.type === 'text') {
      if (shape !== null) shape.text += node.value.length
      return
    }
    if (node.type !== 'element') {
      if (node.type === 'root') for (const child of node.children) visit(child, shape)
      return
    }
    const { tagName } = node
    if (tagName === 'table') {
      if (shape !== null) shape.nested = true
      const own = { nested: false, heading: false, columns: 0, rows: 0, text: 0, longestCell: 0 }
      for (const child of node.children) visit(child, own)
      if (isData(own) && node.properties.role !== 'presentation') found.add(node)
      return
    }
    if (shape === null) {
      for (const child of node.children) visit(child, shape)
      return
    }
    const before = shape.text
    if (/^h[1-6]$/u.test(tagName)) shape.heading = true
    if (tagName === 'tr') {
      shape.rows++
      const cells = node.children.filter((child) => child.type === 'element' && /^t[dh]$/u.test(child.tagName))
      shape.columns = Math.max(shape.columns, cells.length)
    }
    for (const child of node.children) visit(child, shape)
    if (tagName === 'td' || tagName === 'th') shape.longestCell = Math.max(shape.longestCell, shape.text - before)
  }

  visit(root, null)
  return found
}

function isData({ nested, heading, columns, rows, text, longestCell }: Shape): boolean {
  if (nested || heading || columns < 2) return false
  return !(rows <= 3 && longestCell > COLUMN_LENGTH && longestCell > text * COLUMN_SHARE)
}
