import { formatNumber, formatValue } from '../../compare/format-value.js'
import { readUnit, unitsMatch, type UnitReading } from '../../compare/read-unit.js'
import type { Comparison, Lang, Target } from '../../model.js'

/** A value on a scale. */
export interface PlotPoint {
  /** index of the plan in the comparison */
  plan: number
  /** in the unit of the facet; null for an open side */
  low: number | null
  high: number | null
  /** the bound itself belongs to what is promised: false for 超过 and 低于 */
  closed: boolean
  about: boolean
  year: number | null
  /** it speaks for the plan's cell */
  answer: boolean
  /** something about it is not sure */
  doubtful: boolean
  /** as tables show it */
  text: string
  /** without year and firmness */
  number: string
}

/** An indicator in one unit: what can stand on one scale. */
export interface PlotFacet {
  /** 每千人口注册护士数 */
  indicator: string
  /** as it was met first, with `/年` for a number a year */
  unit: string
  percent: boolean
  points: PlotPoint[]
  /** plans that have measures of the theme and no number, or another quantity of the thing */
  unnumbered: Set<number>
}

interface Group extends PlotFacet {
  reading: UnitReading
  perYear: boolean
  change: boolean
}

/**
 * The values of a comparison by scale: 8个 and 10所 hospitals are on one, 10% and 10 are not, nor are a number a year and a
 * number in all, nor a rise by 5 points and a level of 5%.
 *
 * @param comparison the comparison
 * @param lang language of values
 */
export function plotFacets(comparison: Comparison, lang: Lang): PlotFacet[] {
  return comparison.rows.flatMap((row): PlotFacet[] => {
    const groups: Group[] = []
    const unnumbered = new Set<number>()
    for (const [plan, { id }] of comparison.plans.entries()) {
      const cell = row.cells[id]
      if (cell?.status === 'no-number' || cell?.status === 'elsewhere') unnumbered.add(plan)
      if (cell?.status !== 'stated') continue
      for (const target of cell.targets) {
        if (target.kind === 'milestone' || (target.min === null && target.max === null)) continue
        const group = groupOf(groups, target, row.indicator.label, unnumbered, lang)
        group.points.push(pointOf(target, plan, group, target.id === cell.answer, lang))
      }
    }
    return groups
  })
}

const PER_YEAR: Readonly<Record<Lang, string>> = { zh: '/年', en: ' a year' }

function groupOf(groups: Group[], target: Target, indicator: string, unnumbered: Set<number>, lang: Lang): Group {
  const reading = readUnit(target.unit)
  const perYear = target.perYear || reading.perYear
  const change = target.kind === 'change'
  const known = groups.find(
    (group) => group.perYear === perYear && group.change === change && unitsMatch(group.reading, reading),
  )
  if (known !== undefined) return known
  const unit = `${target.unit ?? ''}${perYear && !reading.perYear ? PER_YEAR[lang] : ''}`
  const made: Group = {
    indicator,
    unit,
    percent: target.unit === '%',
    points: [],
    unnumbered,
    reading,
    perYear,
    change,
  }
  groups.push(made)
  return made
}

function pointOf(target: Target, plan: number, group: Group, answer: boolean, lang: Lang): PlotPoint {
  const by = readUnit(target.unit).factor / group.reading.factor
  const scaled = (value: number | null): number | null => (value === null ? null : Number((value * by).toPrecision(12)))
  return {
    plan,
    low: scaled(target.min),
    high: scaled(target.max),
    closed: target.comparator !== '>' && target.comparator !== '<',
    about: target.comparator === '~',
    year: target.year,
    answer,
    doubtful: target.doubts.length > 0,
    text: formatValue(target, lang),
    number: formatNumber(target, lang),
  }
}
