import { IN_WORD_OF_ABOUT } from './comparators.js'
import { prefix, type Prefix } from '../text/affix.js'
/**
 * The signs and short words that names are put together from and read by. Written in folded form; source: the annotation
 * guidelines, “Name”, and the language of 党政机关公文.
 */

/** What the kind of a value adds to a name, and what joins the parts of one. */
export const names = {
  share: '占比',
  ratio: '比例',
  ofWhole: '的比例',
  coverage: '覆盖率',
  number: '数',
  persons: '人数',
  growth: '增幅',
  growing: '增长',
  yearly: '年',
  extent: '幅度',
  times: '的倍数',
  limit: '时限',
  money: '资金',
  sum: '额',
  standard: '标准',
  /** behind a standard that is set: 标准为180元 */
  is: '为是',
  length: '长度',
  mileage: '里程',
  area: '面积',
  areaEnd: '积',
  list: '目录',
  nation: '国家',
  of: '的',
  inside: '中',
  partOf: '占',
  reaches: '实现',
  covers: '覆盖',
  usedFor: '用于',
  fitting: '符合条件',
  satisfied: '满意',
} as const

/** Units that names are read by. */
export const nameUnits = { points: '个百分点', fold: '倍', piece: '个' } as const

/** Signs that readers of names ask for one by one. */
export const nameSigns = {
  each: '每',
  every: '各',
  level: '级',
  by: '按',
  in: '在',
  among: '中',
  basis: '基础上',
  whom: '由',
  done: '了',
} as const

/** Signs between the members of a list, and those that may stand before and behind a phrase. */
export const LIST_JOINTS = '、和及与'
export const EDGE_BEFORE = '、，；：）”的|·'
export const EDGE_BEHIND = '、，；：（“的|且'
export const EDGE_WORDS = '和及与或'
/** Words that begin with such a sign, at the beginning of a name too: 及时报告率 is no 时报告率. 及早诊早治率 is one of 早诊早治. */
export const jointWords: readonly string[] = ['和谐', '及时', '及格', '与会']

/** 新建居住区|按照|每千人口10个托位. */
export const BY_DENSITY: RegExp = /按照?(?=每[十百千万\d]\d*[十百千万]?(?:名|户籍|常住|服务)?(?:人|居民))/gu
/** 由公安、民政等单位参与的|工作小组: who takes part in a thing is no part of its name. */
export const BY_DOERS: RegExp = /由[^，；。的由\d]{2,60}?(?:参与|参加|组成|构成|牵头)的(?=.{2})/gu

/** Nothing but joints between two values. */
export const ONLY_JOINTS: RegExp = /^[、和及与]*$/u
export const ONLY_JOINTS_OR_BY: RegExp = /^[、和及与以]*$/u
export const LEADING_JOINTS: RegExp = /^(?:[、，；]|[和及与](?![谐时格会]))+/u
/** 新建|或者|改扩建: between two verbs of one thing. */
export const VERB_JOINT: Prefix = prefix(/^(?:或者|以及|[、和并或及与])/u)
/** 并|开展: and, before a verb. */
export const AND_VERB: RegExp = /并(?=\p{Script=Han}{2})/u
/** 其他, 以及, 和谐, 及时: signs behind a joint that make a word of it. */
export const JOINT_IN_WORD: RegExp = /[其以谐]/u

/** 普及(率), 参与(率): signs before a joint that make a word of it. */
export const WORD_IN_JOINT: RegExp = /[普涉波顾危]及|[参给赋]与|[饱调缓温]和/u

/** A number that is no part of a name, as 65岁 is. */
export const FREE_NUMBER: RegExp = /\d(?![岁型—-])/u
export const FREE_NUMBER_OR_RANGE: RegExp = /\d(?![岁型\d—-])/u
export const CLAUSE_NUMBER: RegExp = /(?<!每[天日周月年])\d(?![岁型])/u
export const NUMBER_OR_LIST: RegExp = /\d(?![\d岁周型—-])|、/u
/** What a topic holds none of. */
export const NO_TOPIC: RegExp = /[\d、的得]|(?:指标|目标|任务|措施|要求)$/u
/** What a rate is of is done, not named. */
export const RATE_OF_DEED: RegExp = /[率比例]$/u
export const RATE_END = '率'
export const NUMBER_OR_RATE_END: RegExp = /[数率]$/u
/** PUE值, 空气质量指数: a measure by itself. */
export const VALUE_END: RegExp = /(?:值|指数|系数)$/u
/** 由|医保基金承担. */
export const BY_WHOM: RegExp = /^由/u
/** /千人口, /10万. */
export const PER_BASE: RegExp = /^[\d千万百十]/u
export const PERSON_SIGN: RegExp = /[人名]/u

/** 血液透析、介入等|科室: examples of a thing. */
export const EXAMPLES: RegExp =
  /^(?:[^、（）]{1,14}、)+[^、（）]{1,14}?(?<![甲乙丙高中初优平同特上])等(?=\p{Script=Han}{2})/u
/** A member of the list with a number of its own, up to its joint. */
export const OTHER_MEMBER: RegExp = /^.*\d[支个所家名人张台项种类件]?(?:（[^（）]*）)?、(?=[^、，]{3,}$)/u
/** The numbering and marks at the head of a phrase. */
export const PHRASE_NUMBER: RegExp =
  /^[^\p{L}\p{N}“‘《（]*(?:（?[\d一二三四五六七八九十]{1,3}[.．、）]|[①-⑳●■◆▪•]|(?:[一二三四五六七八九]|十[一二三四五]?)是)+/u

/** 专科生每人每年: for how many stands behind. */
export const EACH_END: RegExp = /(?:每[人户家所个名位生](?:每?[年月周日次餐天])?|每[月周天餐]|每(?:季度|半年|学期))$/u
/** How often, and in each of which areas. */
export const EACH_TIME_OR_AREA: RegExp =
  /^每(?:半?年|[两三\d]年|季度|[月周天日次批人户]|个?学期)+|^每[个所家支名只处座组]?(?:县（市、区）|县（市）|县区|乡镇（街道）|乡镇|街道|社区|行政村|[村市县区旗]|设区的?市)/u
/** 每三年, 每半年: how often, and nothing else. */
export const HOW_OFTEN: Prefix = prefix(
  /^每(?:半?年|[一两二三四五六七八九十\d]+个?[年月周天]|季度|[月周天日批次]|个?学期)$/u,
)
export const EACH_HEAD: RegExp = /^每[个所家支名位户处座组]/u
export const EACH_ALONE: RegExp = /^每[个所家支名位只处座组人户批次项]$/u
/** Where an area begins behind 每 and its counter. */
export const AREA_SIGN: RegExp = /[县乡镇街社行村市区旗设]/u
export const AREA_GOES_ON: RegExp = /[域级属]/u

/** 公用经费标准|为|小学(720元): what leads from a measure to those whom a value of it is for. */
export const MEASURE_LINK = '为是按在'

/** Deeds of one sign that begin behind a body only. */
export const SHORT_DEED: RegExp = /^[由能有归留均]$/u
/** Deeds that are the first half of many nouns: 建设示范村, 改造小区, 应用软件. */
export const NOUN_DEED: RegExp = /^(?:建设|改造|应用|使用|执行|实施)$/u
export const BODY_SIGN: RegExp = /[院室站心构人生校馆园庭县市区镇乡村旗）]/u
export const THREE_SIGNS: RegExp = /^[一-龥]{3}/u

/** Ends of levels that stand before a value. */
export const LEVEL_SIGNS = '%‰元张人个名所家岁天百千万'
export const DAILY: readonly string[] = ['每日', '每天']
/** Words that say of a value that it is one of every year. */
export const YEARLY: RegExp = /^(?:每年|年均)/u
/** 人均: 均 is a mean there. */
export const MEAN_SIGN = '均'
/** Verbs that reach a value, and the signs before them that make nouns of them: 作为, 公有, 现在, 未完成, 公共. */
export const NOUN_VERBS: ReadonlyMap<string, string> = new Map([
  ['为', '作行因'],
  ['有', '公国所没'],
  ['在', '现存所潜内'],
  ['完成', '未'],
  ['共', '公'],
  ['则', '规原准细守总法附罚通学实'],
  ['约', IN_WORD_OF_ABOUT],
  ['能', '失功效性职智技节动电热核产潜'],
])

/** Openers that stay before some words: which test they ask is the engine's. */
export const keptOpeners: ReadonlyMap<string, 'basic' | 'again' | 'stressed' | 'kept' | 'deed'> = new Map([
  // 全年|新增, but 全年接待量 is measured
  ...['全年', '年度', '拟'].map((word) => [word, 'deed'] as const),
  ['基本', 'basic'],
  ['再', 'again'],
  ['重点', 'stressed'],
  ...['以', '按', '按照', '将', '把', '通过'].map((word) => [word, 'kept'] as const),
])
/** Openers that never stay. */
export const DROPPED_OPENER = '依规'
