import { prefix, type Prefix } from '../text/affix.js'
/** Signs and short words that dates are printed with. Written in folded form; source: GB/T 7408 and GB/T 15835, and the language of 党政机关公文. */

export const YEAR_SIGN = '年'
export const MONTH_SIGN = '月'
/** 5月份. */
export const MONTH_TAIL = '份'
export const DAY_SIGNS = '日号'
/** Between the years of a period, up to two of them: 2025—2027年, 2026至2028年. */
export const PERIOD_DASHES = '-—~至到'
/** Before a year that something is due by. */
export const TO_SIGNS = '到至于在'
/** Between the parts of a date in signs: 2027.12.31, 2026/6/30. */
export const DATE_DASHES = './-'
/** 未来五年级, 五年制, 五年期: no years. */
export const NO_YEARS = '级制期'
/** 千 and 百 in a Chinese numeral that counts, and is no year: 二千零二十 is none, 二〇二五 is one. */
export const COUNTED_NUMERAL = /[十百千]/u
/** 1月龄, 5月嫂, 月经, 月子: words that 月 begins. */
export const MONTH_IN_WORD = /[龄嫂经子]/u
/** 用三年时间, 以五年时间. */
export const USES_TIME = /[用以经过]$/u
/** “十四五”, 十四五时期. */
export const QUOTE_OPENS = '“'
export const QUOTE_CLOSES = '”'
export const PERIOD_WORD = '时期'
export const AT_TIME = '时'
/** 2027年度量: the tail begins another word. */
export const DEGREE = '度'
export const AMOUNT = '量'
/** What stands behind the name of a five-year plan where it is no name: “十四五”，…. */
export const NAME_GOES_ON = /^[，、]/u
/** Words of a deadline that begin their phrase or are part of another (年底, 上半年, 一季度; 出生当年); and what may stand before them. */
export const OPENING_DEADLINE = /^[年上下第一二三四当]/u
export const BEFORE_OPENING = '，。；：、（于在到至且并'
/** 近期, 远期 stand alone: 近期，…. */
export const LONE_DEADLINE = /^[近远]期$/u
export const COMMA_SIGN = '，'
/** 到年底前, 于年内: the sign that belongs to a deadline in words. */
export const DEADLINE_TO = '到于'

/** Before a day that something holds from: 自7月1日起. */
export const FROM_SIGNS = '自从由'
/** 7月1日|起. */
export const SINCE: Prefix = prefix(/^(?:起(?![草步诉点源早])|开始)/u)

/** 今年|1月1日起, 今年|起: since when something holds. */
export const SINCE_BEHIND: Prefix = prefix(/^(?:\d{1,2}月份?(?:\d{1,2}日)?)?(?:起|开始)/u)

/** 截至年底|前: what is due before it. */
export const BEFORE_SIGN = '前'
