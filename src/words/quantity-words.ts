/**
 * Words and patterns that numbers are written with: shares, multiples, zero, signs, scales. Written in folded form; source:
 * GB/T 15835-2011 (数字用法), 现代汉语词典 for the words of halves and multiples, and the language of 党政机关公文.
 */
import type { Comparator, UnitFamily } from '../model.js'

/** Dashes and words between the two ends of a range. */
export const RANGE_SIGNS = '-—~至到～'

/** Of the range signs those that are words: behind 从 or 由 they join two levels, not two ends. */
export const RANGE_WORDS = '至到'

/** Words before the first of two levels: 从60%到70%. */
export const FROM_WORDS: RegExp = /[从由]/u

/** The share of a whole in words: 百分之八十五, 千分之三. */
export const SHARE_OF = '分之'

/** Wholes of such shares with their unit. */
export const shareWholes: ReadonlyMap<string, string> = new Map([
  ['百', '%'],
  ['一百', '%'],
  ['千', '‰'],
  ['万', '/万'],
  ['十万', '/10万'],
  ['10万', '/10万'],
  ['百万', '/100万'],
])

/** Tenths: 七成, 三成半, 两成五; behind the sign none of these characters, which begin another word (成立, 成员). */
export const TENTH = '成'
export const NO_TENTH = /^(?:[本立员长就果效熟为都功绩年份品套批型片]|人(?![口员群民]))/u
export const HALF = '半'

/** 一半: half of something. */
export const ONE = '一'

/** 翻两番: the verb before and the word behind a multiple. */
export const FOLD_VERB = '翻'
export const FOLD_UNIT = '番'

/** 1：2, 1比2: signs between the two numbers of a proportion; 8：30 is a time of day unless one of these is named before. */
export const PROPORTION_SIGNS = '：比'
export const PROPORTION_NAMED: RegExp = /[比例]/u
/** 01：47, 12：05: a time of day is printed with its zeros. */
export const CLOCK: RegExp = /^(?:0\d：[0-5]\d|[0-2]?\d：0\d)$/u

/** What may stand behind the first numeral of a share, a multiple or a fraction; most numbers are turned down by it. */
export const SHARE_SIGNS = '分/”增成半番万'

/** 零增长, “零”增长: no growth at all. */
export const ZERO = '零'
export const ZERO_GROWTH = '增长'

/**
 * What there is to be none of, behind 零: the number is a promise of its own. 零距离, 零门槛 and 零差率 are images and
 * policies, not values.
 */
export const zeroOutcomes: readonly string[] = [
  '发生', '报告', '差错', '事故', '死亡', '感染', '投诉', '缺陷', '新增', '返贫', '遗漏', '积压', '伤亡', '上报', '病例', '输入', '漏报', '延误', '违规', '欠费', '拖欠', '退回', '传播', '聚集', '失误', '瞒报', '迟报', '越级上访',
] // prettier-ignore

/** 医务人员零(感染), 投诉零(积压): what there is none of, behind 零; that something happens (事故零发生) says no more than it does. */
export const ZERO_OF: RegExp = /^[“"]?零[”"]?(?!增长|发生|报告|上报)(?<outcome>\p{Script=Han}{2,4})$/u

/** Verbs that lead to 零 as a value: 降为零, 保持为零. */
export const ZERO_LEAD: RegExp = /(?:[为至到]|保持|控制在|达到)$/u

/** 自付|比例降到(零): 零 of a rate is 0 %; of how many dying there are it is none. */
export const RATE_LEADS_TO: RegExp = /(?:比例|占比|比率|(?<!死亡|发病|生)率)[^，。；]{0,4}$/u

/** What stands behind 零 where it is the value; 保持零就业家庭动态清零 names a thing by it. */
export const ZERO_ENDS: RegExp = /^(?:[，。；、：！？）（”的以并和及与或]|水平|$)/u

/** 余, 多, 几 behind a number or its scale: 600余名, 2万多人. */
export const MORE_SIGNS = '余多几'

/** A value in words without a numeral. */
export interface WordValue {
  word: string
  value: number
  unit: string | null
  family: UnitFamily
  form: 'share' | 'multiple' | 'number'
  /** it is a value only with a bound before it: 不少于半年 */
  bounded?: boolean
  comparator?: Comparator
  soft?: boolean
  /** characters behind the word that make it part of another one (翻番 before no noun, 减半径) */
  notBefore?: string
}

/** Halves and doubles in words. */
export const wordValues: readonly WordValue[] = [
  { word: '半数', value: 50, unit: '%', family: 'percent', form: 'share' },
  { word: '过半数', value: 50, unit: '%', family: 'percent', form: 'share', comparator: '>' },
  { word: '超半数', value: 50, unit: '%', family: 'percent', form: 'share', comparator: '>' },
  { word: '超过半数', value: 50, unit: '%', family: 'percent', form: 'share', comparator: '>' },
  { word: '近半数', value: 50, unit: '%', family: 'percent', form: 'share', comparator: '~', soft: true },
  {
    word: '过半',
    value: 50,
    unit: '%',
    family: 'percent',
    form: 'share',
    comparator: '>',
    notBefore: '数天年月夜小个',
  },
  {
    word: '超半',
    value: 50,
    unit: '%',
    family: 'percent',
    form: 'share',
    comparator: '>',
    notBefore: '数天年月小个径',
  },
  { word: '减半', value: 50, unit: '%', family: 'percent', form: 'share', notBefore: '径天年月小' },
  ...['年', '天', '小时', '个月'].map((unit): WordValue => ({
    word: `半${unit}`,
    value: 0.5,
    unit,
    family: 'time',
    form: 'number',
    bounded: true,
  })),
  { word: '翻番', value: 1, unit: '番', family: 'ratio', form: 'multiple' },
  { word: '翻倍', value: 1, unit: '倍', family: 'other', form: 'multiple' },
]

/** Before a dash or a word that makes the number behind it negative: 降到-3%, 负3%, 零下20℃. */
export const NEGATIVE_LEAD: RegExp = /(?:^|[到至在为达率幅度于过是由从（：，、；。~～—])$/u
export const BELOW_ZERO = '零下'
export const MINUS_WORD = '负'
export const MINUS_LEAD: RegExp = /(?:^|[到至在为达率幅度于过是，、（])$/u

/** 两三个, 三四百: two digits in a row are a rough range; what stands behind them is a scale. */
export const PAIR: RegExp =
  /^(?<ten>[二三四五六七八九]?十)?(?<pair>一[二两]|[二两]三|三四|三五|四五|五六|六七|七八|八九)(?<scale>[十百千万亿]*)$/u

/** Joints of a list whose last member has the unit of all: 2、10、25个. */
export const LENDING_JOINT: RegExp = /^(?:[、和与及或]|以及)$/u

/** 至少|配备(8名医生、设置5张床位): a floor before the first verb of a list of deeds. */
export const FLOOR_OF_LIST: RegExp = /(?:至少|最少)[要应需]?\p{Script=Han}{2}/u

/** Units that count kinds and times of what a number right behind counts once more: 6类10项, 10场2000人次. */
export const KIND_UNIT: RegExp = /^(?:大?类|[项种批次期轮届遍]|场次?|人次|例次?)$/u

/** What stands before a list of several things, each with a value of its own. */
export const EACH_OF_SEVERAL: RegExp = /分别|[各均]/u

/** 18/10万|活产以下, 3‰|活产: of what a rate is counted, behind its unit. */
export const COUNTED_OF: RegExp = /^(?:活[产產][儿兒婴嬰]?|妊娠|(?:常住|户籍)?人口)/u

/** A bracket between a value and the word that bounds it: 九成（90%）以上, 80%（含）以上, 100人（不含实习生）以内. */
export const SHORT_ASIDE: RegExp = /^（[^（）\d。；，]{1,8}）/u

/** Ceilings and floors before a value, with a verb or for whom between: 最高可达每人5000元, 最长可至12周. */
export const CEILING_LEAD: RegExp =
  /(?:最[高长大多远晚迟]|至多|上限)(?:[可能]|可以|不得|不)?(?:给予|奖励|奖补|补助|补贴|资助|支持|报销|支付|延长|放宽|申请|贷款|开具?|处方)?(?:可|可以)?(?:[至到为达是]|达到)?(?:每人|每户|每家|每个|每年|每月|一次性)?$/u
export const FLOOR_LEAD: RegExp = /(?:最[低少短小]|至少|下限)[应须需要]?(?:为|达到|[达在是]|保持在)$/u
/** The signs that either begins with. */
export const LEAD_STARTS = '最至上下'

/** 过百亿元, 过万人: 过 before a round number, not behind one of these. */
export const OVER = '过'
export const OVER_NOT_BEHIND = '通经超不越度去开来路'
export const ROUND_NUMBER: RegExp = /^[一两]?[百千万亿]/u

/** Age units: a bound behind them is that of the age. */
export const AGE_UNIT: RegExp = /[岁龄]$/u

/** 医护床比(达到)1:1.5:2: a ratio by name. */
export const RATIO_NAMED: RegExp = /比例?(?:达到|达|为|调整为|不低于|提高到|提升到|至少为)?$/u

/** 平均级别(分别达到3级和4级), 评级平均(3级): a level that is a mean is measured and has a unit; any other is a grade. */
export const LEVEL_UNIT = '级'
export const MEAN_LEVEL: RegExp =
  /(?:平均(?:级别|等级|评级|级数|分级|水平级别)|(?:级别|等级|评级|分级|水平)平均)(?:[^，。；：]{0,24}\d级[和、及])?[^，。；：、\d]{0,16}$/u

/** 按每院(5万元的标准), 按照每户: each of what money is given for, right before the value; 每年 and 每月 are periods. */
export const RATE_EACH: RegExp = /按照?每(?<per>(?![年月季周日天])\p{Script=Han}{1,2})$/u

/** (按每院5万元)的标准, (按每亩1元)计算 */
export const RATE_STANDARD: RegExp = /^(?:的?标准|[计核测]算|计[提付发])/u

/**
 * What things of any field are counted in where neither the cell nor the table prints a unit: beds in 张, 教师 and 医师 in 人, 学位 and
 * 托位 in 个, 寿命 in 岁, 平均住院日 in 天. Source: indicator tables of national plans (《“十四五”国民健康规划》 and others) that print them.
 */
export const NATURAL_UNITS: readonly (readonly [RegExp, string])[] = [
  [/床位数?$/u, '张'],
  [/(?:[师员士]|[学医]生)数?$|人数$/u, '人'],
  [/[托学车]位数?$/u, '个'],
  [/寿命$/u, '岁'],
  [/天数$|平均\p{Script=Han}{0,3}日$/u, '天'],
]

/** 1台|64排以上|CT: what a device is like. */
export const MODEL_UNIT: RegExp = /^[排层导]$/u
