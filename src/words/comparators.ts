import type { Comparator } from '../model.js'

/** A word that says how the plan bounds a number. */
export interface ComparatorWord {
  comparator: Comparator
  /** it leaves room (左右): the commitment is an aim */
  soft?: boolean
}

/** Behind 内 it is the beginning of another word: 内科, 内部, 内容, 内镜. */
export const INNER = '内'
export const NOT_INNER: RegExp = /[科部容镜外设分陆置]/u

/** 以180元为上限: what stands around a value that is a bound. */
export const BY = '以'
export const AS = '为'

/** Words right after the number and its unit. 及以上 binds to a number only; after a grade (二级及以上) it is part of the grade. */
export const comparatorsAfter: readonly (readonly [string, ComparatorWord])[] = [
  ['以上', { comparator: '>=' }],
  ['及以上', { comparator: '>=' }],
  ['或以上', { comparator: '>=' }],
  ['（含）以上', { comparator: '>=' }],
  ['（含）及以上', { comparator: '>=' }],
  ['及其以上', { comparator: '>=' }],
  ['（及）以上', { comparator: '>=' }],
  ['起步', { comparator: '>=' }],
  ['以下', { comparator: '<=' }],
  ['及以下', { comparator: '<=' }],
  ['（含）以下', { comparator: '<=' }],
  ['或以下', { comparator: '<=' }],
  ['（含）以内', { comparator: '<=' }],
  ['以内', { comparator: '<=' }],
  ['之内', { comparator: '<=' }],
  ['内', { comparator: '<=' }],
  // how notices and everyday speech put a bound behind the number
  ...['或更高', '或更多', '或更长', '往上', '朝上', '之上', '打底', '保底', '为下限', '为底线', '或以上水平'].map(
    (word) => [word, { comparator: '>=' }] as const,
  ),
  ...['或更低', '或更少', '或更短', '或更小', '往下', '朝下', '之下', '以里', '封顶', '为限', '为上限', '到顶'].map(
    (word) => [word, { comparator: '<=' }] as const,
  ),
  ['左右', { comparator: '~', soft: true }],
  ['上下', { comparator: '~', soft: true }],
]

/** Words that forbid what stands behind them: 不得低于, 不宜超过. */
const notWords = '不 不得 不能 不应 不宜 不可 不要 不许 不准 不会 不应当 不可以 不允许 不再 切忌 严禁 禁止'.split(' ')
/** What is bounded from below when it is forbidden, and from above. */
const fallWords = '低于 少于 小于 下于 短于 弱于 差于 慢于 早于'.split(' ')
const riseWords = '超过 超出 高于 大于 多于 长于 超 突破 逾 晚于 迟于 高出 强于'.split(' ')

const forbid = (words: readonly string[], comparator: Comparator): (readonly [string, ComparatorBefore])[] =>
  notWords.flatMap((not) => words.map((word) => [`${not}${word}`, { comparator }] as const))

const touching = (
  words: string,
  comparator: Comparator,
  more: Partial<ComparatorBefore> = {},
): (readonly [string, ComparatorBefore])[] =>
  words.split(' ').map((word) => [word, { comparator, touch: true, ...more }] as const)

/** `touch`: only right before the number, elsewhere the word means something else; `notBehind`: characters that make another word of it (签约, 附近). */
export interface ComparatorBefore extends ComparatorWord {
  touch?: boolean
  notBehind?: string
}

/** Characters before 约, 近 and 超 that make another word: 签约, 预约, 附近, 彩超. */
export const IN_WORD_OF_ABOUT = '签续预节契履邀特缔公合大简制条解违失爽改毁订盟俭婉集隐俗租和誓失赴守'
const NEARNESS = '最附就临靠邻远贴亲将渐新切'
const SCANS = '彩B心高脑腹胸血肝甲乳'

/** Words before the number. */
export const comparatorsBefore: readonly (readonly [string, ComparatorBefore])[] = [
  ['≥', { comparator: '>=' }],
  ['>=', { comparator: '>=' }],
  ['≤', { comparator: '<=' }],
  ['<=', { comparator: '<=' }],
  ...touching('>', '>'),
  ...touching('<', '<'),
  ...touching('=', '='),
  ...forbid(fallWords, '>='),
  ...forbid(riseWords, '<='),
  ['至少', { comparator: '>=' }],
  ['最少', { comparator: '>=' }],
  ['起码', { comparator: '>=' }],
  ...touching('最低 最短 不少于（含）', '>='),
  ['最多', { comparator: '<=' }],
  ['至多', { comparator: '<=' }],
  ...touching('限支付 限报销 限报 限领 限补 限享受 限补助 限资助 限申领 仅限', '<='),
  ...touching('最高 最长 最大 最远 最晚 最迟 不超过（含）', '<='),
  ...touching('大于等于 大于或等于 高于等于 高于或等于', '>='),
  ...touching('小于等于 小于或等于 低于等于 低于或等于', '<='),
  ...touching('达到或超过 达到或高于 达到和超过 等于或大于 等于或高于 不低于或超过', '>='),
  ...touching('超过 超出 高于 大于 多于 突破 逾 超过了 超出了 突破了 超到 高出 长于', '>'),
  ['超', { comparator: '>', touch: true, notBehind: SCANS }],
  ...touching('低于 少于 小于 短于 不足 不到', '<'),
  ['约', { comparator: '~', soft: true, touch: true, notBehind: IN_WORD_OF_ABOUT }],
  ['近', { comparator: '~', soft: true, touch: true, notBehind: NEARNESS }],
  ...touching('约为 大约 大约为 约达 接近 大概 大致 将近 约占', '~', { soft: true }),
]

/** Verbs that put a ceiling on the number they lead to when no other comparator stands there: 控制在5%. */
export const ceilings: readonly string[] = ['控制在', '控制到', '限制在', '压缩至', '压缩到', '压减至', '压减到']

/** 不少于|30分钟的人数占(32%), 不少于|30分钟）的(人数): the bound of another number, which describes what is measured. */
export const OTHERS_BOUND: RegExp = /^\d[^、，]*[的）]/u
