import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'
/** Patterns that tell that a value, its unit or its name was perhaps read wrong. Written in folded form; source: the annotation guidelines, “Doubt”, and what scans and page copies do to numbers. */

/** 3，200 and 3 200: blanks or a comma of running text between digits. */
export const JOINED_DIGITS: RegExp = /\d[\s，]+\d/u

/** A sign between two numbers that may be a hyphen, a minus or a range. */
export const HYPHEN: RegExp = /\d\s*-\s*\d/u

/** 八五折, 三折: a discount; the number is not what is paid. */
export const DISCOUNT: Prefix = prefix(/^折(?![算合旧叠页])/u)

/** Names of rates and shares: what they measure is no number of things. */
export const RATE_NAME: Suffix = suffix(/(?:率|占比|比例|比重)$/u)

/** Rates and shares of a whole, which cannot be more than all of it. */
export const BOUNDED_NAME: RegExp =
  /(?:覆盖|普及|达标|合格|签约|参保|接种|管理|筛查|知晓|满意|检查|检出|治疗|建档|入学|入园|巩固|就诊|完成|报销|开展|使用|设置|配备|持有|处理|利用)[^增]{0,4}率$|(?:占比|比重)$/u

/** Names of numbers of things and persons: a per cent of them is none. */
export const NUMBER_NAME: Suffix = suffix(/(?:人数|总数|床位|数量|机构数|个数|家数|所数|人次数|支数)$/u)

/** Units of things and persons that are whole. */
export const WHOLE_UNIT: RegExp = /^[家所个张支座名位人项台辆条次场种类户]$/u

/** Measures that have no unit: an index, a ratio, the PUE of a data centre. */
export const UNITLESS: RegExp = /(?:指数|系数|倍数|(?:任务|目标|计划|指标)总?[数量]|[比值分A-Za-z])$/u

/** What no name holds: a break of a clause, a mark at its head, a bracket that nothing closes. */
export const NO_NAME: RegExp =
  /[，。；：！？]|^[的和及与、）”]|[、和及与（“]$|的(?:在(?![岗校职读册籍])|对(?!口)|[为向给])|(?<![学产])前数?$|每人每[周月天日次]$/u

/** 老年人口: how many people there will be is foreseen more often than it is promised. */
export const POPULATION: Suffix = suffix(
  /(?:(?:老年|老龄|常住|户籍|流动|出生|总|以上)人口|(?:老龄化|人口自然增长)率)(?:总?数|总量|人数|规模)?$/u,
)

/** 1:1.5:2: the unit of a ratio of three. */
export const THREEFOLD: RegExp = /:[\d.]+:/u

/** A line that ends a sentence or a clause; one that ends none may be a headline. */
export const ENDS_SENTENCE: RegExp = /[。；！？]/u

/** Words of a sentence that no clerk writes into a name, by what they say. Folded form. */
const SENTENCE_WORDS: readonly string[] = [
  // how, when or that something is done: 全力, 近日, 优先, 取得…
  '首批|只需|仅需|由每[年月周天次]|各自(?!然)|全力|积极(?!老龄)|大力|进一步|着力|近日|日前|优先|取得|相结合',
  String.raw`(?<=\p{Script=Han}{2})实现(?=\p{Script=Han})|可享[受有]$|了(?:中|$)|由(?:现在|目前|过去|原来)`,
  // what opens a comparison, or says where or to whom: 比目前, 高于城镇居民, 主要在…, 向…报告
  String.raw`^(?:[比较](?!例)|向[^，]{2,14}(?:报告|反馈|提交|通报|上报|备案)|(?:高于|低于|快于|慢于|优于|多于|少于|超出)(?=\p{Script=Han})|(?:主要|重点|优先|率先)?在(?![职校院编岗园建册籍外线家])|占(?![地用道])|覆盖的)`,
  // a deed that the name begins with, and nothing that is counted: 各完成, 再建, 有的, 已建成居住区
  String.raw`^(?:各(?:完成|建)|[^，]{0,4}再(?:[建增改]|给予?)|有的|已建|达到每|年[初底中末内])|^(?:实行|开展|进行|实施|组织)覆盖率$`,
  // parts and rests of what another name says: 其中, 其余占比, 其他县（市）数, 每个街道每个点托位数
  String.raw`(?<=\p{Script=Han})其中|的?(?:其余|剩余|余下|剩下)的?(?:占比|比例)$|^其[他它余](?:[县区市州旗]|乡镇|街道|地区|县区|单位)(?:（[^（）]*）)?数$`,
  String.raw`^每\d{1,3}[个家所村]\p{Script=Han}{0,3}(?:共|合)[用享有配建]数$|^每个?\p{Script=Han}{1,8}每[个所家名支]\p{Script=Han}|每[个所家名支]\p{Script=Han}{1,8}覆盖率$`,
  String.raw`(?<=[和及、])(?:全部|所有)(?=\p{Script=Han}+数$)|[两二三四五六]个(?:覆盖率|占比|比例)$|的数$`,
  // on which ground: 按…的比例, “填平补齐”原则, 布局规划编制数
  String.raw`^[^，]{0,6}按(?![病人床日疾项服比揭摩需时期规劳件次])(?=\p{Script=Han}{2,}的(?:比例|占比)$)|原则$|规划编制数$`,
  // what a page's own text has left: Keyword
  '[A-Z][a-z]{3}',
]

/** A name that holds a word of a sentence. */
export const SENTENCE_WORD: RegExp = new RegExp(SENTENCE_WORDS.join('|'), 'u')

/** 提高到|2023年的(88%): the year that a level was reached in, or is to be. */
export const RISEN_TO_YEAR: Suffix = suffix(/(?:提高|提升|上升|增加|增长|下降|降低|减少|降)[到至](?:19|20)\d\d年的$/u)

/** Words of which one is not the other: what is measured of inpatients is not measured of outpatients. */
export const COUNTERPARTS: readonly (readonly [string, string])[] = [
  ['门诊', '住院'],
  ['住院', '门诊'],
  ['居民', '职工'],
  ['职工', '居民'],
  ['农村', '城镇'],
  ['城镇', '农村'],
]

/** 上述服务率, 该类人群签约率, 所需人员数, 四个覆盖率: words that point back to what was said before, or count it. */
export const POINTS_BACK: Prefix = prefix(
  /^(?:上述|前述|此[项类]|这[些类项批一]|该[项类批]|所[需缺](?=\p{Script=Han})|其(?![他它余中])|[两二三四五六七八九十\d]{1,2}[个类项种](?:重点)?(?:患者|病人|病种|疾病|人员|对象|机构|指标|地区|目标|任务|活动|工作|服务|制度|项目|.{0,2}(?:率|比例|占比))(?!的)|各自|双方)/u,
)

/** 与自理老人(配比): the other side of a relation, whose own side stands in the clause before. */
export const OTHER_SIDE: RegExp =
  /^[与同和跟](?![步时比期])[^，。；、]{1,16}?(?:配比|之比|比例|比值|比|差距|差异)(?:[^，。；、例]|$)/u

/** /105, which was printed as /10⁵, a rate of 100,000. */
export const LOST_POWER: RegExp = /\/10[45]$/u

/** 每周运动150分钟的人数占比: how often or how long, its bound (不少于, 以上) gone. */
export const LOST_BOUND: RegExp =
  /每(?:[周天日月年次]|星期)[^，。；]{0,8}?\d+(?:次|分钟|小时|步)(?!及?以[上下]|内)[^，。；]{0,20}?的(?:人|居民|学生)/u

/** 由520种增加到(685种): a value behind the one that it comes from. */
export const COMES_FROM: RegExp = /[由从自][^，。；]{0,12}\d[^，。；]{0,12}[到至]$/u
/** 4万多家, 50余万人: about as many as were counted. */
export const ROUGHLY_COUNTED: RegExp = /[\d一二三四五六七八九十百千万亿两几][多余]/u

/** 锚定2030年|发展目标: near goals of a year, which may be those that are told next; 远景目标 are far off. */
export const GOALS_AHEAD: RegExp = /^(?:发展|奋斗|战略|规划)?目标(?![值是为：])/u

/** 就业|1.|残疾人家庭收入增速: the number of an item inside a name, where two lines of a page were taken for one. */
export const INNER_NUMBER: RegExp = /[\p{Script=Han}）]\d{1,2}[.．、](?=\p{Script=Han})/u

/** 甲市年度, 乙市五年: a name that ends in when something is to be reached says not what. */
export const ENDS_IN_TIME: RegExp = /(?:年度|全年|分年|逐年|[两三四五六]年)(?:任务|目标|计划)?$/u

/** 对灵活就业人员参加医保的，(缴费比例为8%): whom a rule is for, in a clause of its own without a number. */
export const FRONTED: RegExp =
  /^对于?(?![标口比照应外接症准]|[^，]*(?:[实推施执]行|实施|开展|给予|进行|落实|加强|建立|完善))[^，。；\d]{4,60}，$|^[^，。；\d]{5,40}(?<!目)的，$/u

/** 规范管理率, 血压控制率: what is done for somebody who is named elsewhere, if at all. */
export const CARE_RATE: RegExp =
  /^\p{Script=Han}{0,3}(?:管理|控制|随访|建档|服药|治疗|转诊|干预|体检|签约|救治|达标|评估|指导)率$/u

/** 对糖尿病患者实行免费服药，…: for whom a sentence says that something is done. */
export const FOR_WHOM: RegExp =
  /^(?:对于?|为|给)[^，。；\d]{2,30}(?:患者|病人|人群|人员|对象|人口|儿童|老年人|妇女|产妇|居民|群众|家庭|学生|职工)[^，。；\d]{0,14}，/u

/** 每3—10万人口|设置|数, 五年共|培养|人数: what is done between for how many or how long and the ending of a count. */
export const DEED_ALONE: RegExp =
  /^(?:每[\d—.、]*[千万亿]*(?:人口|[个年家所])|[一二三四五六七八九十两\d]{1,2}年|年|累计|总?共|合计)*(?<deed>[^，。；、\d每]{2,8}?)(?:任务)?(?:人?数|人次|次数)$/u

/** 进修时间, 平均住院日, 处方用药量, 反应时限: names of what takes a time. */
export const SAYS_TIME: RegExp = /[时期日限长龄]|寿命|周期|速度|用药量|处方|效率|频[次率]|培训|学习|进修|轮训|轮转/u

/** 医师到乡镇卫生院|每人: for each of whom, and nothing behind. */
export const EACH_AT_END: RegExp = /每(?:[人名位次]|批次?)$/u

/** 参保人数|年增长幅度: what a change adds to the name of what changes. */
export const CHANGE_END: RegExp = /年?\p{Script=Han}{2}幅度$/u

/** 预计可惠及群众(60万人): whom something is expected to reach. */
export const EFFECT: RegExp = /(?:预计|预期|有望|可望)[^，。；\d]{0,8}(?:惠及|受益|造福|方便|覆盖)[^，。；\d]{0,12}$/u

/** 45岁以下的|(不低于一半), 大专以上学历的|达到(60%): those who are only described. */
export const THOSE_BEFORE: Suffix = suffix(/的(?:[达占为]到?|提高[到至])?$/u)

/** 病区县, 二级医院: those who have people, and no people. */
export const BODY_OR_PLACE: RegExp =
  /^(?![^到于]*[到于]).*(?:[省市县区旗乡镇村站]|医院|卫生院|中心|机构|卫生室|街道|社区)$/u
