import { endsAt, matchEnd, prefix, suffix } from '../text/affix.js'
import { isSignAt, type Signs } from '../text/signs.js'
import { columnRules, HEAD_JOINED, MAX_HEAD } from '../words/table-columns.js'
import type { CellsLook, ColumnRole, ColumnRule } from '../words/table-columns.js'

/** What a head says of its column, and the rule that says it. */
export interface RoleFound {
  role: ColumnRole
  rule: string
}

/** A rule, the same properties for each, with the units that a head which fits it can begin and end with. */
interface EdgedRule {
  when: RegExp
  /** null where they cannot be listed */
  first: Signs | null
  last: Signs | null
  cells: CellsLook | null
  notCells: CellsLook | null
  found: RoleFound
}

interface EdgedRules {
  rules: readonly EdgedRule[]
  /** whether any of the rules may fit that tell nothing by their edges: one look turns them all down */
  others: RegExp
}

const isOpen = ({ first, last }: EdgedRule): boolean => first === null && last === null

const edged = new WeakMap<readonly ColumnRule[], EdgedRules>()

/** Most words head no column: their first and last unit turn down most rules. */
function edgedRules(rules: readonly ColumnRule[]): EdgedRules {
  const known = edged.get(rules)
  if (known !== undefined) return known
  const all = rules.map(({ id, when, cells = null, notCells = null, then }) => ({
    when,
    first: prefix(when).first,
    last: suffix(when).last,
    cells,
    notCells,
    found: { role: then, rule: id },
  }))
  const open = all.filter(isOpen).map(({ when }) => `(?:${when.source})`)
  const made = { rules: all, others: new RegExp(open.join('|'), 'iu') }
  edged.set(rules, made)
  return made
}

const BRACKET_END = suffix(/[（[][^（）[\]]{0,12}[）\]]$/u)
const JOINED = suffix(HEAD_JOINED)

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
    ask(plain, look, rules) ??
    (endsAt(BRACKET_END, plain) ? ask(plain.replace(BRACKET_END.pattern, ''), look, rules) : null)
  if (found !== null) return found
  // 指标及计算方法: the column holds what its first word says, and more
  const first = matchEnd(JOINED, plain)?.groups?.first
  return first === undefined ? null : ask(first, look, rules)
}

function ask(head: string, look: CellsLook | null, table: readonly ColumnRule[]): RoleFound | null {
  const { rules, others } = edgedRules(table)
  const mayBeOther = others.test(head)
  let maybe: RoleFound | null = null
  for (const rule of rules) {
    const { when, first, last, cells, notCells, found } = rule
    if (first !== null && !isSignAt(first, head, 0)) continue
    if (last !== null && !isSignAt(last, head, head.length - 1)) continue
    if (!mayBeOther && isOpen(rule)) continue
    if (look !== null && ((cells !== null && cells !== look) || notCells === look)) continue
    if (!when.test(head)) continue
    if (look !== null || cells === null) return found
    maybe ??= found
  }
  return maybe
}
