import { readUnit, unitsMatch, type UnitReading } from '../compare/read-unit.js'
import type { Comparison, Lang } from '../model.js'
import { formatValue } from '../compare/format-value.js'
import { cellRows } from './rows/comparison-rows.js'
import type { CellRow } from './to-rows.js'

/** A stated value as a dot: a tidy row of a cell, and where the dot goes. */
export interface DotPoint extends Omit<CellRow, 'year'> {
  /** the scale that the dot belongs to: an indicator in one unit */
  facet: string
  /** in the unit of the facet */
  number: number
  /** upper end of a range, else `number` */
  high: number
  year: string
}

/** A scale, in the unit that was met first. */
interface Facet {
  name: string
  unit: UnitReading
  perYear: boolean
}

/** In the legend of years. */
const NO_YEAR: Readonly<Record<Lang, string>> = { zh: '未写年份', en: 'no year' }

/**
 * The values of a comparison that can be set on one scale with another plan's: 8个 and 10所 hospitals are on one,
 * 10% and 10 are not, nor are a number a year and a number in all.
 *
 * @param comparison the comparison
 * @param lang language of values
 * @returns points of the facets that two plans or more have; plans without a number have none
 */
export function dotPoints(comparison: Comparison, lang: Lang): DotPoint[] {
  const texts = valueTexts(comparison, lang)
  const facets = new Map<string, Facet[]>()
  const plans = new Map<string, Set<string>>()
  const points = cellRows(comparison, lang).flatMap((cell): DotPoint[] => {
    const number = cell.min ?? cell.max
    if (number === null || cell.comparator === null) return []
    const unit = readUnit(cell.unit)
    const perYear = cell.perYear === true || unit.perYear
    const key = `${cell.indicatorId ?? ''} ${cell.indicator}`
    const own = facets.get(key) ?? []
    facets.set(key, own)
    let facet = own.find((other) => other.perYear === perYear && unitsMatch(other.unit, unit))
    if (facet === undefined) {
      const label = perYear && cell.perYear === true ? `${cell.unit ?? ''}${PER_YEAR[lang]}` : (cell.unit ?? '')
      facet = { name: label === '' ? cell.indicator : `${cell.indicator}（${label}）`, unit, perYear }
      own.push(facet)
    }
    const by = unit.factor / facet.unit.factor
    plans.set(facet.name, (plans.get(facet.name) ?? new Set()).add(cell.planId))
    return [
      {
        ...cell,
        // what is printed beside a dot is the value that the dot stands for, not every value of the cell
        value: texts.get(textKey(cell.planId, cell.targetId)) ?? cell.value,
        year: cell.year === null ? NO_YEAR[lang] : String(cell.year),
        facet: facet.name,
        number: number * by,
        high: (cell.max ?? number) * by,
      },
    ]
  })
  return points.filter(({ facet }) => (plans.get(facet)?.size ?? 0) > 1)
}

const PER_YEAR: Readonly<Record<Lang, string>> = { zh: '/年', en: ' a year' }

function valueTexts(comparison: Comparison, lang: Lang): Map<string, string> {
  const texts = new Map<string, string>()
  for (const row of comparison.rows)
    for (const [planId, cell] of Object.entries(row.cells))
      if (cell.status === 'stated')
        for (const target of cell.targets) texts.set(textKey(planId, target.id), formatValue(target, lang))
  return texts
}

function textKey(planId: string, targetId: string | null): string {
  return `${planId} ${targetId ?? ''}`
}
