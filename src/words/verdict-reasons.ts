import type { Labels, TargetChangeStatus, VerdictReason, VerdictResult } from '../model.js'

/** Frame of a verdict between two values: “A 严于 B”, “A is stricter than B”. */
export const resultFrames: Readonly<Record<VerdictResult, Labels>> = {
  stricter: { zh: '{a}严于{b}', en: '{a} is stricter than {b}' },
  looser: { zh: '{a}宽于{b}', en: '{a} is looser than {b}' },
  same: { zh: '{a}与{b}相同', en: '{a} is the same as {b}' },
  'not-comparable': { zh: '{a}与{b}不可比', en: '{a} cannot be compared with {b}' },
}

/** Why two values cannot be lined up. */
export const barReasons: Readonly<Record<VerdictReason, Labels>> = {
  unit: { zh: '计量单位不同', en: 'the units differ' },
  subject: { zh: '对象或口径不同', en: 'the subjects, or what is counted, differ' },
  year: { zh: '年份不同', en: 'the years differ' },
  comparator: { zh: '一个定下限、一个定上限，或没有数值', en: 'the bounds do not meet, or one has no number' },
  'per-year': { zh: '一个按年计、一个不按年计', en: 'one is counted per year' },
  baseline: { zh: '变化幅度与水平值、不同基期的变化不能相比', en: 'changes and levels, or changes from other years, do not compare' },
  level: { zh: '不同行政层级的总量不能相比', en: 'totals of different administrative levels do not compare' },
  size: { zh: '两地规模不同，总量不能直接比高低', en: 'totals of places of different size do not compare' },
  direction: { zh: '高好还是低好未知', en: 'it is not known whether more or less is better' },
  value: { zh: '比例的其他项不同', en: 'another member of the proportion differs' },
  month: { zh: '月份或日期不同', en: 'the months or days differ' },
  frequency: { zh: '频次不同', en: 'the frequencies differ' },
  per: { zh: '每个单位与总数的计数口径不同', en: 'one is counted for each of several, the other otherwise' },
  certainty: { zh: '力度不同', en: 'the firmness differs' },
  wording: { zh: '名称不尽相同，是否同一指标待核', en: 'the names are not quite alike: whether they mean one thing is to be checked' },
} // prettier-ignore

/** What differs beside the value, where the values are lined up all the same. */
export const flagReasons: Readonly<
  Record<
    Exclude<
      VerdictReason,
      'year' | 'certainty' | 'level' | 'size' | 'value' | 'month' | 'frequency' | 'per' | 'wording'
    >,
    Labels
  >
> = {
  unit: { zh: '单位已换算', en: 'units converted' },
  subject: { zh: '对象不完全相同', en: 'the subjects overlap but are not equal' },
  comparator: { zh: '界限写法不同', en: 'the bounds are worded differently' },
  'per-year': { zh: '均按年计', en: 'both per year' },
  baseline: { zh: '基期未写明', en: 'a base year is not stated' },
  direction: { zh: '严宽按表述推断', en: 'which way is better is inferred' },
}

/** One side says of whom it is, the other does not. */
export const openSubject: Labels = { zh: '一方未写明对象', en: 'one does not say of whom' }

/** Numbers up to ten in words; above, digits. */
export const smallNumbers: readonly Labels[] = [
  { zh: '零', en: 'zero' },
  { zh: '一', en: 'one' },
  { zh: '两', en: 'two' },
  { zh: '三', en: 'three' },
  { zh: '四', en: 'four' },
  { zh: '五', en: 'five' },
  { zh: '六', en: 'six' },
  { zh: '七', en: 'seven' },
  { zh: '八', en: 'eight' },
  { zh: '九', en: 'nine' },
  { zh: '十', en: 'ten' },
]

/** Name of the reference “median of the peers” in sentences. */
export const medianLabel: Labels = { zh: '同类中位数', en: 'the median of the peers' }

/** What became of a target between two plans. */
export const changeWords: Readonly<Record<TargetChangeStatus, Labels>> = {
  same: { zh: '意思未变', en: 'no change of meaning' },
  stricter: { zh: '要求提高', en: 'stricter' },
  looser: { zh: '要求降低', en: 'looser' },
  firmness: { zh: '力度改变', en: 'other firmness' },
  year: { zh: '期限改变', en: 'other deadline' },
  changed: { zh: '含义改变', en: 'changed in meaning' },
  'only-a': { zh: '已删去', en: 'dropped' },
  'only-b': { zh: '新增', en: 'added' },
}

/** Another number of which nobody knows whether it asks more. */
export const otherValueWords: Labels = { zh: '数值改变', en: 'other value' }

/** 力争 gone, and 力争 come. */
export const firmnessWords: Readonly<Record<'firmer' | 'softer', Labels>> = {
  firmer: { zh: '由力争改为承诺', en: 'an aim became a promise' },
  softer: { zh: '由承诺改为力争', en: 'a promise became an aim' },
}
