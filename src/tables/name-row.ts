import { COUNTED_ALONE, GROUP_ALONE, MEASURE_END, PER_GROUP, WHOLE_PLACE } from '../words/table-cells.js'
import {
  BRACKETED_UNIT,
  CUT_BRACKET,
  NAME_NUMBER,
  NAME_SIGN,
  NOT_UNIT,
  PART_NAME,
  SET_HEAD,
} from '../words/table-columns.js'

const EMPTY_BRACKET = /（）?$/u

/** The name that a cell prints, and the unit in brackets behind it. */
export interface PrintedName {
  name: string
  unit: string | null
}

/**
 * Take the number, the marks of a note and the bracketed unit off the name of a row or column.
 *
 * @param text the cell, folded
 */
export function readName(text: string): PrintedName {
  // 签约率（）: a converter has lost the sign in the bracket; 签约率（%: … or what closes it
  const plain = text
    .replace(CUT_BRACKET, '$&）')
    .replace(NAME_NUMBER, '')
    .replace(EMPTY_BRACKET, '')
    .replace(NAME_SIGN, '')
  const bracket = BRACKETED_UNIT.exec(plain)
  const unit = bracket?.groups?.unit ?? null
  if (bracket === null || unit === null || bracket.index === 0 || NOT_UNIT.test(unit))
    return { name: plain, unit: null }
  return { name: plain.slice(0, bracket.index).replace(NAME_SIGN, ''), unit }
}

/**
 * The name of what a row measures, whole: the words of its groups where its own say too little.
 *
 * @param own the row's own name
 * @param parents names of its groups, the widest first
 * @param above name of the row above, of which a row may be a part (其中：…)
 * @param of whose values the column holds
 */
export function nameRow(own: string, parents: readonly string[], above: string | null, of: string | null): string {
  const part = PART_NAME.exec(own)
  let name = part === null ? own : own.slice(part[0].length)
  const whole = part === null ? null : above
  if (whole !== null && !MEASURE_END.test(name)) name = joinNames(name, whole)
  for (let i = parents.length - 1; i >= 0; i--) {
    const parent = parents[i] ?? ''
    if (parent === '' || name.includes(parent)) continue
    if (COUNTED_ALONE.test(name) || (PER_GROUP.test(parent) && !PER_GROUP.test(name))) name = parent + name
    else if (!MEASURE_END.test(name) && MEASURE_END.test(parent) && !GROUP_ALONE.test(parent))
      name = joinNames(name, parent)
  }
  if (of === null || WHOLE_PLACE.test(of) || name.includes(of)) return name
  // 基础包 | 收费标准: what is set for it
  return SET_HEAD.test(of) && !MEASURE_END.test(name) ? name + of : of + name
}

/** 65岁以上老年人 of 家庭医生签约率, without what both say. */
function joinNames(part: string, whole: string): string {
  return whole.includes(part) ? whole : part + whole
}
