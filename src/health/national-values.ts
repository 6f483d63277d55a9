import type { NationalValue } from '../model.js'

const OUTLINE_2030 = '《“健康中国2030”规划纲要》（中发〔2016〕23号）'
const ACTIONS_2019 = '《健康中国行动（2019—2030年）》（健康中国行动推进委员会，2019）'
const HEALTH_145 = '《“十四五”国民健康规划》（国办发〔2022〕11号）'
const SYSTEM_2015 = '《全国医疗卫生服务体系规划纲要（2015—2020年）》（国办发〔2015〕14号）'
const FAMILY_2022 = '《关于推进家庭医生签约服务高质量发展的指导意见》（国卫基层发〔2022〕10号）'
const COUNTY_2023 = '《关于全面推进紧密型县域医疗卫生共同体建设的指导意见》（国卫基层发〔2023〕41号）'

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
  'infant-mortality': [[2020, '=', 7.5, '‰', OUTLINE_2030], [2022, '<=', 7.5, '‰', ACTIONS_2019], [2025, '<=', 5.2, '‰', HEALTH_145], [2030, '=', 5, '‰', OUTLINE_2030]],
  'under-five-mortality': [[2020, '=', 9.5, '‰', OUTLINE_2030], [2022, '<=', 9.5, '‰', ACTIONS_2019], [2025, '<=', 6.6, '‰', HEALTH_145], [2030, '=', 6, '‰', OUTLINE_2030]],
  'maternal-mortality': [[2020, '=', 18, '/10万', OUTLINE_2030], [2022, '<=', 18, '/10万', ACTIONS_2019], [2025, '<=', 14.5, '/10万', HEALTH_145], [2030, '=', 12, '/10万', OUTLINE_2030]],
  'physical-standard': [[2020, '=', 90.6, '%', OUTLINE_2030], [2030, '=', 92.2, '%', OUTLINE_2030]],
  'health-literacy': [[2020, '=', 20, '%', OUTLINE_2030], [2022, '>=', 22, '%', ACTIONS_2019], [2025, '=', 25, '%', HEALTH_145], [2030, '=', 30, '%', OUTLINE_2030]],
  'physicians-per-1000': [[2020, '=', 2.5, '人/千人口', OUTLINE_2030], [2025, '=', 3.2, '人/千人口', HEALTH_145], [2030, '=', 3, '人/千人口', OUTLINE_2030]],
  'nurses-per-1000': [[2020, '=', 3.14, '人/千人口', SYSTEM_2015], [2025, '=', 3.8, '人/千人口', HEALTH_145]],
  'public-health-staff-per-1000': [[2020, '=', 0.83, '人/千人口', SYSTEM_2015]],
  'gps-per-10000': [[2020, '=', 2, '人/万人口', SYSTEM_2015]],
  'beds-per-1000': [[2020, '=', 6, '张/千人口', SYSTEM_2015]],
  'pharmacists-per-1000': [[2025, '=', 0.54, '人/千人口', HEALTH_145]],
  'childcare-places-per-1000': [[2025, '=', 4.5, '个/千人口', HEALTH_145]],
  'oop-share': [[2020, '~', 28, '%', OUTLINE_2030], [2025, '=', 27, '%', HEALTH_145], [2030, '~', 25, '%', OUTLINE_2030]],
  'premature-mortality': [[2025, '<=', 15, '%', HEALTH_145]],
  'smoking-rate': [[2022, '<', 24.5, '%', ACTIONS_2019], [2025, '<', 23.3, '%', HEALTH_145], [2030, '<', 20, '%', ACTIONS_2019]],
  'geriatric-dept': [[2025, '>=', 60, '%', HEALTH_145]],
  'exercise-share': [[2022, '>=', 37, '%', ACTIONS_2019], [2030, '>=', 40, '%', ACTIONS_2019]],
  'cancer-survival': [[2022, '>=', 43.3, '%', ACTIONS_2019], [2030, '>=', 46.6, '%', ACTIONS_2019]],
  'hypertension-management': [[2022, '>=', 60, '%', ACTIONS_2019], [2030, '>=', 70, '%', ACTIONS_2019]],
  'diabetes-management': [[2022, '>=', 60, '%', ACTIONS_2019], [2030, '>=', 70, '%', ACTIONS_2019]],
  'cardiovascular-mortality': [[2022, '<=', 209.7, '/10万', ACTIONS_2019], [2030, '<=', 190.7, '/10万', ACTIONS_2019]],
  'respiratory-mortality': [[2022, '<=', 9, '/10万', ACTIONS_2019], [2030, '<=', 8.1, '/10万', ACTIONS_2019]],
  'prenatal-screening': [[2022, '>=', 70, '%', ACTIONS_2019], [2030, '>=', 80, '%', ACTIONS_2019]],
  'student-fitness': [[2022, '>=', 50, '%', ACTIONS_2019], [2030, '>=', 60, '%', ACTIONS_2019]],
  'tcm-prevention-dept': [[2022, '=', 90, '%', ACTIONS_2019], [2030, '=', 100, '%', ACTIONS_2019]],
  'fd-coverage-all': [[2035, '>=', 75, '%', FAMILY_2022]],
  'fd-coverage-key': [[2035, '>=', 85, '%', FAMILY_2022]],
  'fd-satisfaction': [[2035, '~', 85, '%', FAMILY_2022]],
  'community-coverage': [[2025, '>=', 90, '%', COUNTY_2023]],
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
