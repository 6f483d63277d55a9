import { PART_NAME } from '../words/table-columns.js'
import type { CellFacts } from './cell-facts.js'
import { nameRow, readName } from './name-row.js'

/**
 * What a table says of one of several values that stand one below the other in a cell, beside as many names:
 * `标准班额比例 / 其中：小学 / 初中` and `80%以上 / 85%以上`.
 *
 * @param facts what it says of the whole cell
 * @param names lines of the cell that names the row, folded; empty where it stands in another row
 * @param line which of the values, from 0
 * @param count how many there are
 */
export function stackedFacts(facts: CellFacts, names: readonly string[], line: number, count: number): CellFacts {
  // the first line may only say of what the others are parts
  const heads = names.length === count + 1 && PART_NAME.test(names[1] ?? '') ? 1 : 0
  const printed = names[line + heads]
  if (names.length !== count + heads || printed === undefined) return { ...facts, bare: true, doubt: true }
  const { groups, of, head } = facts.parts
  const whole = readName(names[0] ?? '')
  const { name, unit } = readName(printed)
  const isPart = line + heads > 0 && PART_NAME.test(names[1] ?? '')
  const own = isPart && !PART_NAME.test(name) ? PART + name : name
  return {
    ...facts,
    name: nameRow(own, groups, isPart ? whole.name : null, of),
    parts: { groups: isPart ? [...groups, whole.name] : groups, own: name.replace(PART_NAME, ''), head, of },
    unit: unit ?? (isPart ? whole.unit : null) ?? facts.unit,
    bare: true,
  }
}

/** What {@link PART_NAME} knows a part by. */
const PART = '#'
