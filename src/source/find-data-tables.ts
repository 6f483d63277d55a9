import type { Element, ElementContent, Root, RootContent } from 'hast'

/** A cell this long next to nearly nothing else is the page's column, not an entry. */
const COLUMN_LENGTH = 1500
const COLUMN_SHARE = 0.8

interface Shape {
  nested: boolean
  /** rows with text of their own in two cells or more, beside what tables inside them hold */
  filled: number
  /** its first row is made of heads */
  headed: boolean
  heading: boolean
  /** most cells in a row */
  columns: number
  rows: number
  text: number
  longestCell: number
}

/**
 * Find the tables that hold data. A table that holds a heading or a whole article in one of a few cells, or that has
 * only one column, lays out the page instead; so does one that holds another table, unless most of its rows are filled
 * like those of a table of tasks. One walk over the tree.
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
      const own: Shape = { nested: false, filled: 0, headed: false, heading: false, columns: 0, rows: 0, text: 0, longestCell: 0 } // prettier-ignore
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
      const cells = node.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/u.test(child.tagName)) // prettier-ignore
      shape.headed ||= shape.rows === 0 && cells.length > 1 && cells.every((cell) => cell.tagName === 'th')
      shape.rows++
      shape.columns = Math.max(shape.columns, cells.length)
      if (shape.columns > 1 && cells.filter(hasOwnText).length > 1) shape.filled++
    }
    for (const child of node.children) visit(child, shape)
    if (tagName === 'td' || tagName === 'th') shape.longestCell = Math.max(shape.longestCell, shape.text - before)
  }

  visit(root, null)
  return found
}

/** A cell with words of its own, not only a table. */
function hasOwnText(cell: Element): boolean {
  const holds = (node: ElementContent): boolean =>
    node.type === 'text'
      ? node.value.trim() !== ''
      : node.type === 'element' && node.tagName !== 'table' && node.children.some(holds)
  return cell.children.some(holds)
}

/** 序号, 任务, 主要内容 with a table of yearly goals in it, 责任单位. */
const isHost = ({ rows, filled, headed }: Shape): boolean => filled * 2 > rows && filled >= (headed ? 2 : 3)

function isData(shape: Shape): boolean {
  const { nested, heading, columns, rows, text, longestCell } = shape
  if (heading || columns < 2 || (nested && !isHost(shape))) return false
  return !(rows <= 3 && longestCell > COLUMN_LENGTH && longestCell > text * COLUMN_SHARE)
}
