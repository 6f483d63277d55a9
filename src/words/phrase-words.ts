/** Words that are taken off a phrase, or looked for in it, before it names an indicator. Engines read phrases with them. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */
import { predicates } from './actions.js'

/** 医院|都能(开展…): of all that it is able, asked or about to. */
const ALL_MAY: readonly string[] = ['均', '都', '全都', '全部', '普遍'].flatMap((all) =>
  ['', '能', '能够', '可', '可以', '要', '会'].map((may) => all + may),
)

/** Between who and their deed: 村卫生室都要|提供…, 医院中有|开展…. */
export const beforeDeed: readonly string[] = [
  ...ALL_MAY, '应', '要', '须', '统一', '基本', '全面', '能够', '中有', '中的', '中',
] // prettier-ignore

/** Say of a whole that all of it is meant: 医院普遍(开展…). */
export const allOfThem: readonly string[] = [...ALL_MAY, '由基本', '由', '保持', '基本', '持续']

/** Adverbs and auxiliaries between who and a completing verb. */
export const beforeCompletion: readonly string[] = [
  '全面', '基本', '全部', '初步', '均', '于', '将', '在', '要', '应', '须', '都', '力争', '争取', '各', '也', '也将', '重新', '率先',
] // prettier-ignore

/** Verbs between what is counted and the head of a density: 床位达到|每万人口(4.5张). */
export const beforeDensity: readonly string[] = [
  ...new Set(['不低于', '不少于', '配备', '按', '按照', ...predicates.flatMap(([word, kind]) => (kind === 'level' && word !== '完成' ? [word] : []))]),
].sort((a, b) => b.length - a.length) // prettier-ignore

/** Bounds inside a phrase: a phrase without any of them needs no closer look. */
export const innerBounds: readonly string[] = ['至少', '不少于', '不低于', '原则上', '力争', '基础上']
/** 报酬|不低于|村副职(的80%): of these bounds what stands before is compared with what stands behind. */
export const comparingBound: RegExp = /(?<=.{2})(?<![按以占])不[少低]于(?=\p{Script=Han})/u

/** Units that count the areas a plan is about; a number of them is seldom a commitment. */
export const regionUnits: readonly string[] = ['县', '区', '镇', '村', '市', '街道', '社区', '国', '省']

/** What is counted of events, by unit: 开展义诊4次 → 义诊次数. */
export const eventNouns: readonly (readonly [unit: string, noun: string])[] = [
  ['人次', '人次'], ['万人次', '人次'], ['例次', '例次'], ['次', '次数'], ['场', '场次'], ['场次', '场次'], ['批次', '批次'],
  ['期', '期数'], ['个半天', '半天数'], ['轮', '轮次'], ['分', '得分'], ['个百分点', ''],
] // prettier-ignore

/** Short openers that begin many nouns: 以上, 及时, 还原, 也是 … */
export const shortOpeners: readonly string[] = [
  '以', '及', '也', '还', '应', '可', '要', '共', '将', '让', '把', '即', '与', '或', '且', '则', '另', '须', '并', '按', '使',
] // prettier-ignore

/** What words for whole populations end in: 常住人口|每千人. */
export const PEOPLE = '人口'

/** Adverbs between a level and what is built there: 县级|各|建成. */
export const eachOfThem: readonly string[] = ['各', '均', '分别', '至少', '共']
