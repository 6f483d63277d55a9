import type { Target } from '../model.js'

/** What {@link printValue} reads of a target. */
export type PrintableValue = Pick<Target, 'kind' | 'comparator' | 'min' | 'max' | 'unit' | 'valueText' | 'perYear'>

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '~': '≈' }

/** A target's value in few characters, for sentences: `≥75%`, `10–13所`, `1:2`; a milestone is its own words. */
export function printValue(target: PrintableValue): string {
  const { min, max, unit } = target
  if (target.kind === 'milestone' || (min === null && max === null)) return target.valueText
  const sign = SIGNS[target.comparator ?? '='] ?? ''
  if (unit !== null && /\d[:：]\d/u.test(unit)) return sign + unit
  const numbers = [min, max].filter((n) => n !== null).map((n) => String(Number(n.toPrecision(12))))
  return `${target.perYear ? '每年' : ''}${sign}${[...new Set(numbers)].join('–')}${unit ?? ''}`
}

/** {@link printValue} between a label and the year: `互助县 ≥75%（2027）`, the same in both languages. */
export function printSide(label: string, target: PrintableValue & Pick<Target, 'year'>): string {
  return `${label} ${printValue(target)}${target.year === null ? '' : `（${target.year}）`}`
}
