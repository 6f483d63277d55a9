import { CELL_NUMBER, SUBTOTAL, TOTAL } from '../../words/draft-faults.js'
import type { Finding, RowNode } from '../../model.js'
import { listTables } from './list-tables.js'
import { locateIn } from './locate-in.js'
import { makeFinding, words, type ReviewContext } from './review-context.js'

/** Fewer rows above a total are no list. */
const FEWEST = 2

/** Rows of a table that say 合计 and are not the sum of the rows above them. */
export function checkColumnTotals({ draft }: ReviewContext): Finding[] {
  return listTables(draft.tree.children).flatMap(({ children }) => {
    const findings: Finding[] = []
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

/** A row of heads, also one that reading did not know for one: it holds no number. */
function isHead({ data, children }: RowNode): boolean {
  return data.header || children.every(({ value }) => readNumber(value) === null)
}

/** The number of a cell that holds nothing else but a unit; a percentage is no part of a sum. */
function readNumber(text: string): number | null {
  const digits = CELL_NUMBER.exec(text.normalize('NFKC').trim())?.[1]?.replaceAll(',', '')
  return digits === undefined ? null : Number(digits)
}
