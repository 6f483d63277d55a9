/**
 * Words of the field. Themes whose cues are words of any field (money, staff, supervision) count only in a text
 * that speaks of it; 医 and 药 are in nearly every sentence of a health plan and rare elsewhere.
 */
export const FIELD_WORDS: readonly string[] = [
  '医', '卫生健康', '公共卫生', '健康', '疾病', '药', '患者', '诊疗', '护理', '康复', '病', '卫健', '疾控', '妇幼', '卫生院', '养老', '托育',
] // prettier-ignore
