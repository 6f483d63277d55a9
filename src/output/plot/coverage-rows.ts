import type { Comparison, Lang } from '../../model.js'

/** How many plans touch a theme. */
export interface CoverageRow {
  name: string
  withTargets: number
  /** with targets or with measures alone */
  touched: number
}

/** Themes that any plan touches, in the order of the comparison. */
export function coverageRows({ plans, themes }: Comparison, lang: Lang): CoverageRow[] {
  return themes
    .map(({ label, cells }) => {
      const own = plans.map(({ id }) => cells[id])
      return {
        name: label[lang],
        withTargets: own.filter((cell) => (cell?.targets ?? 0) > 0).length,
        touched: own.filter((cell) => (cell?.targets ?? 0) + (cell?.measures.length ?? 0) > 0).length,
      }
    })
    .filter(({ touched }) => touched > 0)
}
