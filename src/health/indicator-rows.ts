import type { UnitFamily } from '../model.js'

/** Documents that name the indicators; the letter stands in the rows. */
export const INDICATOR_SOURCES = {
  A: '注释约定（共享指标）；《关于进一步完善医疗卫生服务体系的意见》（2023）',
  H: '《“健康中国2030”规划纲要》（2016）',
  N: '《“十四五”国民健康规划》（国办发〔2022〕11号）',
  S: '《“十四五”优质高效医疗卫生服务体系建设实施方案》（发改社会〔2021〕893号）',
  P: '《医疗卫生服务体系规划》与医疗机构设置规划指导原则（2021—2025年）',
  T: '《“十四五”中医药发展规划》、《中医药振兴发展重大工程实施方案》（2022、2023）',
  J: '《健康中国行动（2019—2030年）》',
  O: '《国务院关于实施健康中国行动的意见》（国发〔2019〕13号）',
  K: '《国家三级公立医院绩效考核操作手册》（国家卫生健康委）',
  Q: '《公立医院高质量发展评价指标（试行）》（2022）',
  Y: '《“十四五”全民医疗保障规划》（国办发〔2021〕36号）',
  G: '《国家基本公共卫生服务规范》及年度项目通知',
  F: '《关于推进家庭医生签约服务高质量发展的指导意见》（2022）',
  L: '《“十四五”积极应对人口老龄化工程和托育建设实施方案》、《“十四五”健康老龄化规划》',
  C: '《关于全面推进紧密型县域医疗卫生共同体建设的指导意见》（2023）与监测指标体系',
  D: '《关于进一步深化改革促进乡村医疗卫生体系健康发展的意见》（2023）',
  B: '《遏制结核病行动计划（2019—2022年）》（国卫疾控发〔2019〕41号）',
  W: '《中国妇女发展纲要》、《中国儿童发展纲要（2021—2030年）》',
} as const

export type SourceKey = keyof typeof INDICATOR_SOURCES

/**
 * One indicator on one line. `all` are groups that must each be met, `|` between the alternatives of a group;
 * `none` are words that make it another quantity. Words are separated by spaces, in folded form.
 */
export type IndicatorRow = readonly [
  id: string,
  zh: string,
  en: string,
  theme: string,
  unit: UnitFamily,
  better: 'higher' | 'lower' | null,
  source: SourceKey,
  all: string,
  none?: string,
  alt?: string,
  scope?: string,
]
