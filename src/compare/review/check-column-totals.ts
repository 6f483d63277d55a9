import { CELL_NUMBER, SUBTOTAL, TOTAL } from '../../words/draft-faults.js'
import type { Finding, RowNode, TableNode } from '../../model.js'
import { listTables } from './list-tables.js'
import { locateIn } from './locate-in.js'
import { makeFinding, words, type ReviewContext } from './review-context.js'

/** Fewer rows above a total are no list. */
const FEWEST = 2

/** Rows of a table that say 合计 and are not the sum of the rows above them. */
export function checkColumnTotals({ draft }: ReviewContext): Finding[] {
  return listTables(draft.tree.children).flatMap((table) => {
    const findings: Finding[] = []
    const children = rowsOf(table)
    let above: RowNode[] = []
    for (const row of children) {
      const first = row.children.find(({ value }) => value.trim() !== '')?.value.replace(/\s+/gu, '') ?? ''
      if (isHead(row) || SUBTOTAL.test(first)) above = []
      else if (!TOTAL.test(first)) above.push(row)
      else {
        const head = children.find(isHead)
        if (above.length >= FEWEST && above.every((one) => one.children.length === row.children.length))
          findings.push(...checkRow(row, above, head))
        above = []
      }
    }
    return findings
  })

  function checkRow(row: RowNode, above: readonly RowNode[], head: RowNode | undefined): Finding[] {
    return row.children.flatMap((cell, column): Finding[] => {
      const stated = readNumber(cell.value)
      const parts = above.map(({ children }) => readNumber(children[column]?.value ?? ''))
      if (stated === null || parts.includes(null)) return []
      const sum = Number(parts.reduce<number>((total, part) => total + (part ?? 0), 0).toPrecision(12))
      // a mean or a rate under 合计 is no sum
      if (sum === stated || stated < Math.max(...parts.map((part) => part ?? 0))) return []
      const { span } = cell.data
      const place = { quote: draft.source.slice(span.start, span.end), span, location: locateIn(draft, span.start) }
      const name = head?.children[column]?.value.replace(/\s+/gu, '') ?? ''
      const fillings = {
        own: String(stated),
        sum: String(sum),
        indicator: words(name === '' ? (row.children[0]?.value.trim() ?? '') : name),
      }
      return [makeFinding('review-total', fillings, { place })]
    })
  }
}

/** Wider tables are one. */
const MAX_BESIDE = 24

/**
 * The rows of a table; where several stand beside each other (镇街 | 任务数 | 镇街 | 任务数) those of all of them one below the other,
 * with the sum of all last.
 */
function rowsOf({ data: { columns }, children }: TableNode): RowNode[] {
  if (columns.length > MAX_BESIDE) return children
  const isWords = (column: number): boolean =>
    children.every((row) => isHead(row) || readNumber(row.children[column]?.value ?? '') === null)
  const words = columns.map((_, column) => isWords(column))
  const isRepeated = (width: number): boolean =>
    columns.every((head, i) => words[i] === words[i % width] && (words[i] === true || head === columns[i % width]))
  const again = columns.findIndex((_, width) => width > 1 && columns.length % width === 0 && isRepeated(width))
  if (again < 0 || words[0] !== true) return children
  const cut = (row: RowNode, from: number): RowNode => ({ ...row, children: row.children.slice(from, from + again) })
  const isFilled = ({ children: cells }: RowNode): boolean => cells.some(({ value }) => value.trim() !== '')
  const parts = Array.from({ length: columns.length / again }, (_, part) =>
    children.map((row) => cut(row, part * again)),
  )
  const rows = parts.flatMap((part, index) => part.filter((row) => isFilled(row) && (index === 0 || !isHead(row))))
  const totals = rows.filter(({ children: [first] }) => TOTAL.test(first?.value.replace(/\s+/gu, '') ?? ''))
  return totals.length === 1 ? [...rows.filter((row) => !totals.includes(row)), ...totals] : rows
}

/** A row of heads, also one that reading did not know for one: it holds no number. */
function isHead({ data, children }: RowNode): boolean {
  return data.header || children.every(({ value }) => readNumber(value) === null)
}

/** The number of a cell that holds nothing else but a unit; a percentage is no part of a sum. */
function readNumber(text: string): number | null {
  const digits = CELL_NUMBER.exec(text.normalize('NFKC').trim())?.[1]?.replaceAll(',', '')
  return digits === undefined ? null : Number(digits)
}
