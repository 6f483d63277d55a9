import { suffix, type Suffix } from '../text/affix.js'

/** Patterns of what stands right beside a number and makes it none of a goal. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** 15分钟可及率, 3分钟内出车率: the time is part of what is measured. */
export const REACH_RATE: RegExp = /^\p{Script=Han}{0,4}(?:可及|可达)|^\p{Script=Han}{0,6}(?:率|比例|占比)/u

/** 6个月以上|常住(居民): how those stand to the place of whom a time is said. */
export const STANDING_OF: RegExp = /^的?(?:非?户籍|常住|流动|在册|参保|城乡|辖区)?/u

/** 发病6小时内|入院患者, 发病3小时内|到院: how long somebody has been ill. */
export const SINCE_ILL: Suffix = suffix(/(?:发病|起病|发作|受伤)后?$/u)

/** 孕|12周前: how long somebody is with child. */
export const WITH_CHILD: Suffix = suffix(/(?<![怀备妊])孕(?:期|产)?$/u)

export const BRACKET = '（'

/** 治疗12个月|后存活: when, not how long. */
export const TIME_AFTER: RegExp = /^(?:以|之)?后(?![续勤备期方])/u

/** 1场2馆1中心: things and their numbers in one run, three or more, make the name of a layout. */
export const RUN_OF_COUNTS: RegExp = /(?:(?<![\d.])\d{1,2}\p{Script=Han}{1,3}){3,}/gu

/** 15分钟急救圈 is a name, 50公里飞行半径全覆盖 says how far. */
export const CIRCLE: RegExp = /^[^，。；（）达到]{0,16}圈/u

export const RADIUS_COVERED: RegExp = /^[^，。；（）达到]{0,8}半径内?(?:全面|基本)?全?覆盖/u

/** Ages that are values. */
export const LIFE_SPAN: RegExp = /寿命|平均年龄/u

/** 八次、九次全会, behind 八次、: numbers up to the last, which names the session. */
export const SESSION_LIST: RegExp = /^(?:[一二三四五六七八九十]{1,3}次、){0,4}[一二三四五六七八九十]{1,3}(?=次)/u

/** 自发布之日起30日后施行: when a rule comes into force. */
export const FROM_DAY: RegExp = /(?:之日起|日起)(?:的|满)?$/u
/** … of a case that somebody brings, and of what is done: 自受理之日起, 完成之日起; a text that is issued holds from then on. */
export const CASE_DAY: Suffix = suffix(
  /(?<!发布|公布|印发|下发|签发|颁布|施行|实施|执行|生效|通过|出台|发文|本[^，。；]{1,6})之日起$/u,
)

/** Verbs before a number without a unit. */
export const BARE_LEAD: RegExp =
  /(?:达到|[高升加降低少短大小长展增减缩压扩]到|[达为在至]|提升至|控制在|保持在|降至|不低于)$/u

/** Verbs and ends of 级, 强, 次, 周年 and other single signs that stand right beside a number. */
export const GRADE_SIGN = '级'

export const TOP_SIGN = '强'

export const ANNIVERSARY = '周年'

/** Ages, and units of years and months. */
export const AGE_SIGN: RegExp = /[岁龄]/u

/** Something in the way of a sum: 1中心+2联盟+8医共体. */
export const SUM_BEHIND: RegExp = /^\p{Script=Han}{1,8}\+\d/u

export const HAN: RegExp = /\p{Script=Han}/u

/** 为期|3个月, 历时|两周: how long something goes on. */
export const LASTS: Suffix = suffix(/(?:为期|历时|为时|前后历时)(?:约|近)?$/u)

/** 2023年|1期, 第3期: the number of an issue. */
export const ISSUE_LEAD: RegExp = /[年第]$/u

export const ISSUE_SIGN = '期'
