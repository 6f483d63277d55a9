/**
 * Words around the thing that an indicator measures. What is left without them says whether two indicators speak of the
 * same thing. Source: the names of targets in plans for health services, and 国家统计局 统计指标 for the words of change.
 */

/** At the end: how the thing is measured, or how its change is. */
export const MEASURE_TAIL: RegExp =
  /(?:(?:年均|每年|年|较\d{4}年)?(?:提高|提升|增长|增加|上升|降低|下降|减少|缩短|压减|压缩)(?:幅度|比例|率)?|增幅|降幅|增速|人次数?|人数|数量|数|占比|比例|比重|率|水平)$/u

/** At the beginning: for each of what it is counted, and who is to build it. */
export const COUNT_HEAD: RegExp =
  /^(?:(?:每|各)(?:一?[个所家支名])?(?:县市区|县区|区县|[县市区旗]|乡镇|街道|[乡镇村]|社区|团队|机构|人年|人)|全[国省市县区]|新建|新增|净增|建成|新)/u

/** Levels and breadth of population, that make two quantities of one thing. */
export const LEVEL_WORD: RegExp = /国家级|自治区级|省级|市级|县级|区级|全人群|重点人群|重点群体/gu

/** For how many or for each of what a name counts (每千人口, 每个县, 每次); what two names must have alike. */
export const PER_WORDS: RegExp =
  /每(?:\d+|[十百千万两]+)?(?:常住|服务|户籍)?(?:人口|名老年人|名儿童|[名次例]|个?县市区|个?县区|个?区县|一?[个所家支名]?(?:[县市区旗]|乡镇|街道|[乡镇村]|社区|机构|医院|团队)|人次|[人张]|床日)|各(?:[县区市旗村]|乡镇|街道|社区)(?:市区|区)?|[人户次例]均/gu

/** Verbs that make another quantity of one count; they stand before the thing or behind it (培训护理员, 护理员培训). */
export const COUNT_VERBS: RegExp =
  /培养培训|培训|培养|引进|招聘|招录|定向|新建|改建|新增|净增|扩建|改造|创建|遴选|选派|轮训/gu

/** How a quantity is measured, at the end of its folded name: the class of measure is in its unit. */
export const MEASURE_END: RegExp = /(?:人数|总数|数量|人次|[数率]|费用|[费额比]|金额|标准|水平)$/u

/** Sums of money are named by these, wherever they stand. */
export const MONEY_WORDS: RegExp = /收费|收取|费用|费|标准|金额|额/gu

/** Periods in front of a count that its year says already. */
export const SPAN_WORDS: RegExp = /[一二三四五两\d]年(?:累计|内)?|累计|规划期内?/gu

/** Ages and bounds of ages (65岁及以上): they are compared apart. */
export const AGE_WORDS: RegExp = /\d+|[岁及以上下]/gu
