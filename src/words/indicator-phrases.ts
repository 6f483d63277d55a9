/** What the names and units of indicators say in plans of any field. Engines that match names read phrases with them. */

/** A level and its yearly growth are different quantities. */
export const GROWTH: RegExp = /增幅|增长|提升幅度|提高幅度|年提升|年下降|降幅|下降幅度|增加数/u

/** A total and the number for each county are different quantities … */
export const EACH: RegExp = /每[个所家县区市乡镇村旗一]|各(?:[县区市旗乡镇所家建]|培育)/u

/** … unless it is one a year. */
export const YEARLY = '每年'

/** Persons are counted: a number of them can be a rise too. */
export const PERSONS_COUNTED: RegExp = /人数$/u

/** The region in front says nothing about the quantity. */
export const REGION: RegExp =
  /^(?:全市|全县|全区|全旗|全省|全国|我国|中国(?=居民|公民)|我市|我县|我区|全州|全盟|本市|辖区内?)/u

/** First characters of a region in front. */
export const REGION_STARTS = '全我本辖中'

/** Signs in a name that say nothing: marks of quotation and spaces. */
export const NAME_SIGNS: RegExp = /[\s“”"‘’《》]/gu

/** The age of a population, whichever way it is bounded: 35—64岁, 65周岁及以上, 0—36个月. */
export const AGE_IN_NAME: RegExp =
  /\d{1,3}(?:[-—–~～至]\d{1,3})?(?:周?岁|个月龄?)(?:及?以[上下]|内)?|[一二三四五六七八九十]{1,3}(?:周?岁|个月)(?:及?以[上下])?/gu

/** Words of grade and level: like names must hold the same. */
export const GRADES: RegExp = /国家|自治区|[省市县区乡镇村]|社区|二级|三级|及以上|门诊|住院|中医|公立/gu

/** A density is counted over persons: 每千人口. */
export const PER_PERSONS: RegExp = /每(?:[千万百]|10万|十万)(?:名|常住)?(?:人|儿童|老年|居民)/u

/** What the unit of a density is counted over. */
export const UNIT_BASES: readonly (readonly [pattern: RegExp, base: string])[] = [
  [/\/10万|\/十万/u, '每10万人口'],
  [/\/千/u, '每千人口'],
  [/\/万/u, '每万人口'],
]

/** The family of a printed unit, first that fits; what none knows is a count. */
export const UNIT_FAMILIES: readonly (readonly [
  pattern: RegExp,
  family: 'percent' | 'money' | 'person' | 'visit' | 'bed' | 'age' | 'time' | 'institution',
])[] = [
  // satisfaction is printed in points out of a hundred too
  [/^分$|%|‰|百分/u, 'percent'],
  [/元/u, 'money'],
  [/^(?:[人名位]|万人)$/u, 'person'],
  [/人次|例/u, 'visit'],
  [/[张床]/u, 'bed'],
  [/岁/u, 'age'],
  [/[周天日月年]|小时|分钟/u, 'time'],
  [/^[所家处座]$/u, 'institution'],
]

/** A unit of times over. */
export const TIMES = '倍'

/** Words that only say how a thing is measured: they are in the names of hundreds of indicators. */
export const MEASURES: RegExp =
  /^(?:占比|比例|比重|覆盖率?|全覆盖|达标率?|比率|机构|设置|建成|数量|总数|标准|服务|技术|实行|开展)$/u
