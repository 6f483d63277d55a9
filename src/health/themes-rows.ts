/**
 * A theme as it is written down in the lists; {@link ./themes} makes concepts of it.
 * Words are separated by white space. `strong` words settle the theme wherever an action holds them,
 * `medium` ones need a second word beside them, `weak` ones only support.
 */
export interface ThemeRow {
  id: string
  zh: string
  en: string
  alt: string
  broader?: string
  related?: string
  definition: string
  source: string
  strong: string
  medium: string
  weak: string
  /** names that a heading is about and the body only mentions: strong there, medium here */
  headed?: string
  /** words so common that they name the theme in a heading alone: medium there, weak in the body */
  titled?: string
  /** words of other fields that are its own in a text about it */
  shared?: string
  /** finer than the themes of the guidelines: it speaks for the broader one */
  topic?: true
  /** cues are words of any field: they count only in a text about this field */
  generic?: true
}

/** 中共中央办公厅、国务院办公厅《关于进一步完善医疗卫生服务体系的意见》 (2023) */
export const OPINION_2023 = '《关于进一步完善医疗卫生服务体系的意见》（中办、国办，2023）'
/** 国务院办公厅《“十四五”国民健康规划》 */
export const HEALTH_145 = '《“十四五”国民健康规划》（国办发〔2022〕11号）'
/** 国务院办公厅《关于推动公立医院高质量发展的意见》 */
export const HOSPITALS_2021 = '《关于推动公立医院高质量发展的意见》（国办发〔2021〕18号）'
/** 中共中央办公厅、国务院办公厅《关于进一步深化改革促进乡村医疗卫生体系健康发展的意见》 */
export const RURAL_2023 = '《关于进一步深化改革促进乡村医疗卫生体系健康发展的意见》（中办、国办，2023）'
/** 国务院办公厅《中医药振兴发展重大工程实施方案》 */
export const TCM_2023 = '《中医药振兴发展重大工程实施方案》（国办发〔2023〕3号）'
