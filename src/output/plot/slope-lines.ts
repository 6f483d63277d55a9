import type { Comparison, Lang } from '../../model.js'
import { plotFacets, type PlotFacet, type PlotPoint } from './plot-facets.js'

/** A place whose value is set for two years. */
export interface SlopeLine {
  place: string
  from: PlotPoint
  to: PlotPoint
}

export interface SlopeFacet {
  facet: PlotFacet
  years: readonly [number, number]
  lines: SlopeLine[]
}

/**
 * Values of one indicator for two years, by place: plans of one region (this one and the one before) are one place. Of a
 * place that states a year twice the value that answers for its cell counts.
 *
 * @param comparison the comparison
 * @param lang language of values
 * @param years the two years; by default the pair that most places have, the later pair of equals
 */
export function slopeLines(comparison: Comparison, lang: Lang, years: readonly number[]): SlopeFacet[] {
  const places = comparison.plans.map(({ region, label }) => region?.code ?? label)
  const names = new Map(comparison.plans.map(({ region, label }) => [region?.code ?? label, region?.name ?? label]))
  return plotFacets(comparison, lang).flatMap((facet): SlopeFacet[] => {
    const byPlace = new Map<string, Map<number, PlotPoint>>()
    for (const point of facet.points) {
      const place = places[point.plan] ?? ''
      const own = byPlace.get(place) ?? new Map<number, PlotPoint>()
      byPlace.set(place, own)
      if (point.year !== null && (point.answer || !own.has(point.year))) own.set(point.year, point)
    }
    const pair = years.length > 0 ? asPair(years) : commonPair([...byPlace.values()])
    if (pair === null) return []
    const lines = [...byPlace].flatMap(([place, own]): SlopeLine[] => {
      const [from, to] = [own.get(pair[0]), own.get(pair[1])]
      return from === undefined || to === undefined ? [] : [{ place: names.get(place) ?? place, from, to }]
    })
    return lines.length === 0 ? [] : [{ facet, years: pair, lines }]
  })
}

function asPair(years: readonly number[]): [number, number] | null {
  const [from, to, more] = [...new Set(years)].sort((a, b) => a - b)
  return from === undefined || to === undefined || more !== undefined ? null : [from, to]
}

function commonPair(places: readonly ReadonlyMap<number, PlotPoint>[]): [number, number] | null {
  const counts = new Map<string, { pair: [number, number]; count: number }>()
  for (const own of places) {
    const years = [...own.keys()].sort((a, b) => a - b)
    for (const [i, from] of years.entries())
      for (const to of years.slice(i + 1)) {
        const known = counts.get(`${from} ${to}`) ?? { pair: [from, to] as [number, number], count: 0 }
        counts.set(`${from} ${to}`, { ...known, count: known.count + 1 })
      }
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count || b.pair[1] - a.pair[1] || b.pair[0] - a.pair[0])
  return best[0]?.pair ?? null
}
