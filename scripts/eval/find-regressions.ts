import { lowerIsBetter, type FigureName, type Figures } from './figures.js'

/** Figures by plan id, and `all` for the plans together. */
export type FigureTable = Record<string, Figures>

/**
 * Find every figure that is worse than the one kept.
 *
 * @param kept the committed table
 * @param measured the table just measured; plans that were not measured are not compared
 * @returns one line for each figure that went down (or, for wrong ids, up) or was no longer measured
 */
export function findRegressions(kept: FigureTable, measured: FigureTable): string[] {
  return Object.entries(kept).flatMap(([plan, figures]) => {
    const now = measured[plan]
    if (now === undefined) return []
    return (Object.keys(figures) as FigureName[])
      .filter((name) => isWorse(name, figures[name], now[name]))
      .map((name) => `${plan}: ${name} was ${String(figures[name])}, is ${String(now[name])}`)
  })
}

function isWorse(name: FigureName, before: number | null, now: number | null): boolean {
  if (before === null) return false
  if (now === null) return !lowerIsBetter.has(name)
  return lowerIsBetter.has(name) ? now > before : now < before
}
