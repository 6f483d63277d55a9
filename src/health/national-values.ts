import type { NationalValue } from '../model.js'

const OUTLINE_2030 = '《“健康中国2030”规划纲要》（中发〔2016〕23号）'

type Row = readonly [
  year: number,
  comparator: '>=' | '<=' | '<' | '>' | '=' | '~',
  value: number,
  unit: string,
  document: string,
]

/** What national documents set, by indicator. Only values that the documents print as such; a change from a base year is none. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'life-expectancy': [[2020, '=', 77.3, '岁', OUTLINE_2030], [2030, '=', 79, '岁', OUTLINE_2030]],
  'infant-mortality': [[2020, '=', 7.5, '‰', OUTLINE_2030], [2030, '=', 5, '‰', OUTLINE_2030]],
  'under-five-mortality': [[2020, '=', 9.5, '‰', OUTLINE_2030], [2030, '=', 6, '‰', OUTLINE_2030]],
  'maternal-mortality': [[2020, '=', 18, '/10万', OUTLINE_2030], [2030, '=', 12, '/10万', OUTLINE_2030]],
  'physical-standard': [[2020, '=', 90.6, '%', OUTLINE_2030], [2030, '=', 92.2, '%', OUTLINE_2030]],
  'health-literacy': [[2020, '=', 20, '%', OUTLINE_2030], [2030, '=', 30, '%', OUTLINE_2030]],
  'physicians-per-1000': [[2020, '=', 2.5, '人/千人口', OUTLINE_2030], [2030, '=', 3, '人/千人口', OUTLINE_2030]],
  'oop-share': [[2020, '~', 28, '%', OUTLINE_2030], [2030, '~', 25, '%', OUTLINE_2030]],
} // prettier-ignore

/**
 * The values of an indicator in national documents.
 *
 * @param id id of the indicator
 * @returns values in order of their year; none where no document that we know sets one
 */
export function nationalValues(id: string): NationalValue[] {
  return (ROWS[id] ?? []).map(([year, comparator, value, unit, document]) => ({
    year,
    comparator,
    min: comparator === '<=' || comparator === '<' ? null : value,
    max: comparator === '>=' || comparator === '>' ? null : value,
    unit,
    document,
  }))
}
