import { suffix, type Suffix } from '../text/affix.js'

/** Five-year plans by their name, with their last year. Source: the outlines of the national plans. */
export const fiveYearPlans: readonly (readonly [string, number])[] = [
  ['七五', 1990],
  ['八五', 1995],
  ['九五', 2000],
  ['十五', 2005],
  ['十一五', 2010],
  ['十二五', 2015],
  ['十三五', 2020],
  ['十四五', 2025],
  ['十五五', 2030],
  ['十六五', 2035],
]

/** Names of the earlier ones are numerals too (九五折, 十五个): they name a plan in quotes only. */
export const SHORTEST_PLAIN_NAME = 3

/** Words before a year that make it the date something is due. Longest first when they are read backwards. */
export const dueWords: readonly string[] = ['到', '至', '在', '于', '力争到', '力争', '争取到', '争取', '确保', '确保到', '计划到', '截至', '截止', '截止到', '截至到'] // prettier-ignore

/** Words before a year that make it a starting point. */
export const startWords: readonly string[] = ['自', '从', '由'] // prettier-ignore

/** Words before a year that make it the year a change is measured from. */
export const baselineWords: readonly string[] = ['比', '较', '与', '相比', '同比', '在', '以', '相较于', '相对于', '对比'] // prettier-ignore

/** Words after a year that say it is past or only starts something. */
export const afterStart: readonly string[] = ['起', '开始', '以来', '后', '以后', '之后', '始'] // prettier-ignore

/** Words after a year that say it belongs to the name of an edition or of a document. */
export const afterEdition: readonly string[] = ['版', '修订', '印发', '发布', '制定', '颁布', '出台'] // prettier-ignore

/** Words after a year that say the number is measured against it. */
export const afterBaseline: readonly string[] = ['相比', '基础上', '的基础上', '增长', '提高', '下降', '降低', '减少', '增加', '翻', '提升', '水平', '末增长', '末提高', '末下降', '底增长', '底提高', '底下降', '上升', '缩短'] // prettier-ignore

/** 一季度, 第三季度末前: each quarter with each end. */
const quarters: readonly string[] = ['一', '二', '三', '四'].flatMap((quarter) =>
  ['', '第'].flatMap((ordinal) =>
    ['', '内', '前', '末', '底', '末前', '底前', '结束前'].map((end) => `${ordinal}${quarter}季度${end}`),
  ),
)

/** What follows a year inside its own expression, longest match. */
export const yearTails: readonly string[] = ['底前', '年底前', '末前', '底之前', '底以前', '年底', '末', '底', '前', '之前', '以前', '初', '内', '以内', '年末', '期间', '时期', '规划期', '规划期间', '规划期末', '时期末', '期末', '度', '上半年', '下半年', '春季', '秋季', '春季学期', '秋季学期', '春季学期开学前', '秋季学期开学前', '春季开学前', '秋季开学前', '开学前', ...quarters, '间', '度内', '全年', '当年', '年内', '上半年前', '时'] // prettier-ignore

/** Deadlines with no number of a year: the words are kept, the year only where the plan prints a date to count from. */
export const relativeDeadlines: readonly (readonly [string, number | null])[] = [
  ['年底前', null],
  ['于年底前', null],
  ['年内', null],
  ['年底', null],
  ['今年底前', 0],
  ['今年年底前', 0],
  ['今年底', 0],
  ['今年内', 0],
  ['今年', 0],
  ['本年度', 0],
  ['当年', null],
  ['今年年底', 0],
  ['今年年末', 0],
  ['今年末', 0],
  ['本年', 0],
  ['今年上半年', 0],
  ['今年下半年', 0],
  ['年末前', null],
  ['上半年', null],
  ['下半年', null],
  ['上半年前', null],
  ...quarters.map((quarter) => [quarter, null] as const),
  ['规划期末', null],
  ['计划期末', null],
  ['行动期末', null],
  ['方案期末', null],
  ['规划期内', null],
  ['规划期间', null],
  ['到期末', null],
  ['本世纪中叶', null],
  ['明年底前', 1],
  ['明年', 1],
  ['近期', null],
  ['远期', null],
]

/** Words of every year: no part of a name. */
export const everyYear: readonly string[] = ['每年', '年均', '逐年', '每年度', '每学年', '每一年'] // prettier-ignore

/** Those that make a number one of every year wherever they stand. */
export const eachYear: readonly string[] = [
  ...['立项', '承担', '获批', '转化', '发表', '举办', '开展', '培训', '培养', '引进', '招聘', '选派', '完成', '组织', '筛查', '建设', '新增', '投入', '安排', '服务', '接诊'].map((deed) => `年均${deed}`), '每年', '每年度', '每学年', '每一年'] // prettier-ignore

/** 一年|不少于4次, 一年每户|不少于2份: right before a value, with for whom at most between. */
export const IN_A_YEAR: Suffix = suffix(/(?<![\p{Script=Han}\d])[一1]年内?(?:每[户人家名个所次])?$/u)

/**
 * Words that do so only before a change or a deed, with what stands between: 年均增长8%, 逐年下降0.8个百分点; 年均浓度 is a
 * measure and 逐年提高，达到60% a level.
 */
export const YEARLY_CHANGE: RegExp =
  /(?:年均|逐年|年度(?!调整|[^，。；、]{0,4}(?:限额|计划)|[^，。；、]{0,10}率)|(?<![\d今去本当上下前后半全明同])年(?=递[增减]))[^，。；、]{0,8}(?:[增降升减涨递扩缩培训新招引]|提高|开展|完成|投入|接受|参加|安排|补助|销售|筹集|募集|举办|组织|救助|服务|建设|发放|支出)[^到至达，。；]{0,8}$|(?<![\d一二三四五六七八九十两几每今去本当上下前后半全明同学周青少老中历])年(?:筹集|募集|培训|培养|销售|新增|招收|引进|救助|投入)[^到至达，。；率]{1,8}$/u
/** 年均急诊次数减少15%, 较上一年度增长2%: 年均 names the measure, 年度 what it is compared with. */
export const YEARLY_NAME: RegExp =
  /年均\p{Script=Han}{1,8}(?:次数|人次|人数|费用|浓度|天数|[量值数额])[^增降升减涨]{0,2}(?:[增降升减涨缩]|提高)[^，。；]{0,8}$|[较比](?:上一?|前一)年度?[^，。；]{0,8}$/u
/** 年均费用增幅控制在8%: the measure is itself a change of one year. */
export const YEARLY_MEASURE: RegExp =
  /年均[^，。；、]{0,8}(?:增幅|增速|增长率|增长幅度|降幅|涨幅)|(?<![\d今去本当上下前后半全明同])年(?:增长|递增|递减)幅度/u
/** A measure of change, which 每年 of the clause before makes one of a year. */
export const CHANGE_MEASURE: RegExp = /(?:增长率|增幅|增速|增长|降幅|涨幅|递增)/u
