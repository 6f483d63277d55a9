import type { PlanNode, PlanTree } from '../model.js'
import { readYear } from '../tables/read-year.js'
import { VALUE_WORD, YEAR_ALONE } from '../words/table-cells.js'
import { GOAL_HEAD } from '../words/table-columns.js'

/** Longest head of a column of a year. */
const MAX_HEAD = 12

/**
 * The year that a text without years of its own takes for the base of its goals: that of the head that stands before a later
 * one with 目标 (`2025年 | 2030年目标值`), in a table or on lines of their own. What other tables tell of it and of years before is over.
 *
 * @param tree sections, paragraphs and tables
 * @returns null where no heads say so, or several say different years
 */
export function baseYear(tree: PlanTree): number | null {
  const found = new Set<number>()
  let heads: string[] = []
  const close = (): void => {
    for (const [at, head] of heads.entries()) {
      const year = YEAR_ALONE.test(head) ? (readYear(head)?.year ?? Infinity) : Infinity
      const next = heads[at + 1] ?? ''
      const later = readYear(next)?.year ?? 0
      if (later > year && (GOAL_HEAD.test(next) || VALUE_WORD.test(heads[at + 2] ?? ''))) found.add(year)
    }
    heads = []
  }
  const visit = (node: PlanNode): void => {
    if (node.type === 'table') {
      close()
      for (const { data, children } of node.children) {
        if (data.header) heads.push(...children.map(({ value }) => value))
        close()
      }
    } else if (node.type === 'section') node.children.forEach(visit)
    else if (node.type === 'paragraph') {
      const text = node.children.map(({ value }) => value).join('')
      if (text.length > MAX_HEAD) close()
      else heads.push(text)
    }
  }
  tree.children.forEach(visit)
  close()
  const [year] = found
  return found.size === 1 && year !== undefined ? year : null
}
