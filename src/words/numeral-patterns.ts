import { prefix, type Prefix } from '../text/affix.js'

/** Patterns around Chinese numerals that are words, not numbers. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** Where a member of a list ends, and what the noun before its 一 ends in: 社区医院|一所, “健身中心”|一个. */
export const MEMBER_END: RegExp = /^(?:[，。；、）（和及]|$)/u

export const NOUN_BEFORE: RegExp = /[^的了有是在为成到设立统逐唯合归并同另每第任某做干当上下万，、（“\d]/u

/** 一 in words that count nothing. */
export const IDIOM_ONE: RegExp =
  /^一(?:[批定些体支套个种项条次家所名位份张件类轮场期处座对组部块片门户人村室院县镇乡区科年步般并线律样旦直起切]|系列|方面|系)/u

/** 每一份收入都关系|一个(家庭的幸福): of each and every one something is said, and nothing counted. */
export const EACH_AND_EVERY: RegExp =
  /每一?[^，。；]{1,16}都(?:关系|关乎|牵动|牵系|承载|寄托|凝聚|连着|代表|意味|体现|[系是])[^，。；]{0,6}$/u

/** 都有|一个(幸福的晚年): what everybody has, where it is an image. */
export const IMAGE_BEHIND: Prefix = prefix(/^(?:幸福|美好|温暖|快乐|安全|健康|光明|公平|灿烂|精彩|美满|温馨)的/u)

/** 零门槛, 零距离: 零 in a word that sets nothing. */
export const ZERO_WORD: Prefix = prefix(/^零/u)

/** 统一, 逐一, 唯一: 一 is part of a word. */
export const ONE_IN_WORD: RegExp = /[统唯之同单逐进专合归划第]/u

/** 二轮, 二期: an ordinal; a count is 两. */
export const SECOND = '二'

export const SECOND_UNITS: RegExp = /^[轮期批类次个名]/u

export const ONE = '一'

/** Counting words alone: 百个, 万元收入. */
export const COUNTING_WORDS: Prefix = prefix(/^[百千万亿]+/u)

export const TERM_UNIT = '期'

export const ORDINAL_UNITS: RegExp = /^[期级]/u

export const QUALITY_SIGN = '性'

/** 三级, 两区, 五县: grades and areas in Chinese numerals. */
export const GRADE_WORD: RegExp = /^[两二三四五六七八九十][级类院区科室点面人县镇村层市省]$/u

export const AREA_END = '区'
