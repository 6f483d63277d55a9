import { columnRules, HEAD_JOINED, MAX_HEAD } from '../words/table-columns.js'
import type { CellsLook, ColumnRole, ColumnRule } from '../words/table-columns.js'

/** What a head says of its column, and the rule that says it. */
export interface RoleFound {
  role: ColumnRole
  rule: string
}

/** Whether any of the usual rules may fit: one look turns down most words, which head no column. */
const MAY_HEAD = new RegExp(columnRules.map(({ when }) => `(?:${when.source})`).join('|'), 'iu')

const BRACKET_END = /[（[][^（）[\]]{0,12}[）\]]$/u

/**
 * The role of a column by its head and by the look of its cells: the first rule that fits.
 *
 * @param head the head, folded
 * @param look what the cells look like; null where nobody knows: then rules that ask for a look come last
 * @param rules the rules in the order in which they are asked
 * @returns null where the words are no head of a column
 */
export function columnRole(
  head: string,
  look: CellsLook | null = null,
  rules: readonly ColumnRule[] = columnRules,
): RoleFound | null {
  // a comma in a bracket lists what the head means
  if (head.length > MAX_HEAD || /[。；，]/u.test(head.includes('（') ? head.replace(/（[^（）]*）/gu, '') : head))
    return null
  const plain = head.replaceAll(' ', '')
  const found =
    ask(plain, look, rules) ?? (BRACKET_END.test(plain) ? ask(plain.replace(BRACKET_END, ''), look, rules) : null)
  if (found !== null) return found
  // 指标及计算方法: the column holds what its first word says, and more
  const first = HEAD_JOINED.exec(plain)?.groups?.first
  return first === undefined ? null : ask(first, look, rules)
}

function ask(head: string, look: CellsLook | null, rules: readonly ColumnRule[]): RoleFound | null {
  if (rules === columnRules && !MAY_HEAD.test(head)) return null
  let maybe: RoleFound | null = null
  for (const { id, when, cells, notCells, then } of rules) {
    if (look !== null && ((cells !== undefined && cells !== look) || notCells === look)) continue
    if (!when.test(head)) continue
    const found = { role: then, rule: id }
    if (look !== null || cells === undefined) return found
    maybe ??= found
  }
  return maybe
}
