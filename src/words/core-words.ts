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
