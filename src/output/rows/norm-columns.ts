import { readUnit } from '../../compare/read-unit.js'
import type { Target } from '../../model.js'

/**
 * A value in the base unit of its kind, for sums and sorting: 1.2万人 is 12000 `person`, 4人/万人口 is 0.0004
 * `person/population`. Of a range and of a floor it is the lower end, of a ceiling the upper one.
 *
 * @param target the target; null gives nulls
 */
export function normColumns(target: Pick<Target, 'min' | 'max' | 'unit' | 'kind'> | null) {
  const value = target === null || target.kind === 'milestone' ? null : (target.min ?? target.max)
  if (target === null || value === null) return { valueNorm: null, unitNorm: null }
  const { kind, per, factor } = readUnit(target.unit)
  return { valueNorm: Number((value * factor).toPrecision(12)), unitNorm: per === null ? kind : `${kind}/${per}` }
}
