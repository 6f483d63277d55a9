/**
 * Words around a value that change what it promises although the value stays. Source: the annotation guidelines
 * (年度, certainty, subject) and the language of 党政机关公文.
 */

/** How often something is done; one row one length of time. */
export const periodWords: readonly (readonly string[])[] = [
  ['每日', '每天', '逐日'],
  ['每周', '每星期'],
  ['每半月', '每两周'],
  ['每月', '每个月', '按月', '逐月'],
  ['每两个月', '每两月'],
  ['每季度', '每季', '每个季度', '按季'],
  ['每半年', '每学期', '每个学期'],
  ['每年', '每年度', '年均', '逐年', '每学年'],
  ['每两年', '每2年'],
  ['每三年', '每3年'],
  ['每五年', '每5年'],
]

/** Verbs that only move something along, and verbs that bring it about. */
export const movingVerbs: readonly string[] = [
  '支持', '鼓励', '推进', '推动', '加快', '探索', '引导', '促进', '谋划', '研究', '规划', '筹建', '指导', '倡导', '协助', '参与',
] // prettier-ignore
export const bringingVerbs: readonly string[] = [
  '建成', '完成', '实现', '达到', '确保', '建立', '设置', '设立', '配备', '配齐', '新建', '新增', '投入使用', '落实',
] // prettier-ignore

/** Who or what gets the amount: 每个县, 全市, 各乡镇. */
export const SHARED_BY: RegExp =
  /(?:每一?(?!个?(?:[年月季周日半]|学[期年]))[个所家支名户张]?|各(?![年月季周日半]|学[期年]))\p{Script=Han}{1,3}|全[国省市县区旗州]/gu

/** Of what so many have to reach a value each: 以乡镇为单位. */
export const BY_UNIT: RegExp = /以(\p{Script=Han}{1,8}?)为单位/u

/** Wordings of one age: 65周岁及以上, 65岁以上. */
export const AGE_FOLDS: readonly (readonly [printed: RegExp, read: string])[] = [
  [/周岁/gu, '岁'],
  [/(?<=岁)(?:及其?|含|\(含\))?以上/gu, '以上'],
]

/** Numbers that belong to dates. */
export const DATED: RegExp = /\d{4}年?(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?/gu

/** The day of a date, and what stands before the thing that a rate counts for: 每百张床位, 每千例. */
export const DAY: RegExp = /(\d{1,2})\s*日/u
export const PER_SO_MANY = '每[\\d一二三四五六七八九十百千万]*'

/** Further members of a proportion right behind its first ones. */
export const MEMBER_AFTER: RegExp = /^(?:\s?[:：∶比]\s?\d+(?:\.\d+)?)+/u

/** Parts of a year that stand for a month by which: 上半年 is June. */
export const YEAR_PARTS: readonly (readonly [word: RegExp, month: number])[] = [
  [/(?<!每)上半年/u, 6],
  [/(?<!每)下半年/u, 12],
  [/(?<!每)第?一季度/u, 3],
  [/第?二季度/u, 6],
  [/第?三季度/u, 9],
  [/第?四季度/u, 12],
]

/** Nearly, which is less than wholly: 基本实现全覆盖, 大部分医院. */
export const NEARLY: RegExp =
  /(?:基本|大体|初步)(?=实现|建成|达到|完成|形成|覆盖|建立|消除|投入|配[备齐])|(?:绝?大)?多数|(?:绝大|大)?部分(?=\p{Script=Han})/gu
/** Wholly: 全部完成, 全面建成. */
export const WHOLLY: RegExp = /全部|全面|所有|一律|均(?!衡|等)|都|悉数|百分之百|100%/gu
/** What a sentence may hold or not without another promise: marks, particles, the end of a date. */
export const SAYS_NOTHING: RegExp =
  /年[底末]?前?|[以之]前|[到至在于][^\S\n]*$|^[到至在于]|月?底前|(?:工作|任务)$|[和与及的了将要并已“”"'（）()、，,\s]/gu

/** For how many people a density counts; its unit says so. */
export const PER_PEOPLE: RegExp = /每\d*[十百千万]*名?(?:常住|户籍|服务)?(?:人口|人(?!次|员))/gu
