import { suffix, type Suffix } from '../text/affix.js'
/** Patterns of words in dated commitments without a number, and in headers of goals. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** Words that make a milestone an aim. */
export const STRIVE: RegExp = /力争|争取/u

/** 建成并投入使用: the verb has no object. */
export const RUNNING: RegExp =
  /^(?:到位)?(?:并|且)?(?:正式|全面|实体化|挂牌)?(?:投入运行|投入使用|投入运营|上线运行|上线|投用|启用|运行|使用|完成|开放|运营|挂牌|到位)?$/u

/** Before the completing verb: something is moved along. */
export const PROCESS: RegExp = /[推加]进|推动|加快|加强|支持|落实|逐步|鼓励|探索/u

/** 形成与…相适应，…的体系, 建成以居家为基础、机构为补充，覆盖城乡的体系: the object follows behind a comma. */
export const FITTING: Suffix = suffix(
  /(?:相适应|相匹配|相协调|的|为(?:基础|依托|补充|支撑|主体|主导|核心|骨干|保障|龙头|重点))$/u,
)

/** Completing verbs that are part of nouns (建设项目, 设置标准). */
export const NOUN_VERB: RegExp = /^(?:建设|构建|创建|打造|运行|编制|发布|成为|实现|通过|达)$/u

/** What is passed: 通过三级医院评审. */
export const EXAMINED: RegExp = /(?:评审|评估|验收|认证|复审|复评|评价)$/u

/** Behind the thing that was built. */
export const IN_USE: RegExp = /(?:并|且)?(?:投入)?(?:运行|使用)$/u

/** A grade as the outcome. */
export const GRADE_END: Suffix = suffix(/(?:[一二三四五六\dA-D]级|[甲乙]等)(?:以上|及以上)?(?:水平|标准)?$/u)

/** …方案，2021年底前完成并公布实施; 新院区已进入装修，预计今年底建成: the clause before says what. */
export const DONE: RegExp = /^(?:(?:全部|全面|基本)?完成(?:[并且][^，。；]{2,10})?|(?:全面|基本)?建成)$/u

/** What a cell by itself does not say of a thing: 互认系统 | 达到. */
export const NEEDS_LEVEL: RegExp = /^达到?$/u

/** 完成 and what ends in it completes a deed too: 平台升级 | 完成. */
export const WHOLE_DEED: RegExp = /完成$/u

/** 一批, 一系列: nobody can see how many. */
export const SOME: RegExp = /^一(?:批|系列|些)/u

/** A document or a thing by its name, and what it asks: 达到《…标准》|要求. */
export const NAMED_END: Suffix = suffix(/[》”](?:的?(?:要求|标准|规定))?$/u)

/** Tasks as a whole are no thing to see. */
export const ALL_TASKS: RegExp =
  /各项|目标任务|年度任务|改革任务$|[一二两三四五六七八九十\d][大项个](?:重点|主要)?任务$/u

/** 开通热线并实行值守: what is built ends before 并, unless it is part of a word. */
export const AND_THEN: RegExp = /(?<!(?<!整)合)[并且](?!发)/u

/** 近日|印发《规划》: what has just happened, in a text of the press. */
export const LATELY: RegExp = /近日|日前|近期|[昨今]日|[昨今]天/u

/** What has happened where a text of the press tells it without a date. */
export const ISSUES: RegExp = /^(?:印发|发布|出台)/u

/** 进入|高收入国家行列, 位居|西部前列: a rank that indicators are to take; no other entering is an outcome. */
export const TAKES_RANK: RegExp = /^(?:进入|居于|处于|位居|位于|位列|跻身|稳居)$/u
export const RANK_END: Suffix = suffix(/(?:行列|前列)$/u)

/** A place among others, which nobody can go and see: 达到|全国平均水平, 达到|省内领先水平. */
export const STANDING_END: Suffix = suffix(/(?:行列|前列|水平|平均(?:标准|值)|上游)$/u)
/** … even with a word in it that sounds of a grade: 达到|省级先进水平. */
export const LEADING_END: Suffix = suffix(/(?:平均|先进|领先|一流|前列|国家|地区)(?:水平|标准|值)$/u)
/** A grade that a level is one of: 三级医院服务|水平, 3级|水平. */
export const GRADE_IN: RegExp = /[一二三四五六\dA-D]级|[甲乙]等|示范/u
/** All indicators together: a stand of theirs is the outcome of a whole plan (居民主要健康指标|达到全省平均水平). */
export const ALL_INDICATORS: Suffix = suffix(
  /指标(?:水平)?(?:总体|整体|均|全部|继续|持续|稳定|稳步|普遍|基本|力争|保持)*$/u,
)
/** 达到|或接近全市平均水平: near is not there. */
export const NEARLY: RegExp = /^[和或及]?(?:或接近|接近|或基本)/u

/** 城市建成区, 建成后, 建设成效: the word is part of another; 建成区域中心 is not. */
export const PART_OF_NOUN: RegExp = /^(?:[的率后效]|之后|以后|区(?![域级属人妇中疾县第]))/u

/** “掌上办事之省”: the name of an image. */
export const QUOTE_END: readonly string[] = ['”']

/** Verbs of founding, behind which all is a thing that is no vague one: 成立|艾滋病防治组, 建成|县域医共体健康大脑. */
export const FOUNDS: RegExp = /(?:建成|创成|创建成|建设成|打造成|成功创建|成立|组建|设立|开设)$/u
/** … and with which a thing named before is there: 市第三儿童医院|建成. */
export const STANDS: RegExp = /(?:建成|竣工|完工|封顶|开诊|开业|启用|投用|使用|运行|运营|到位)$/u

/** 所有精神专科医院|开设心理门诊, 完成|对所有乡村医生的培训: how many do it is a value, not a deed. */
export const BY_ALL: RegExp = /(?:所有|全部|每一?[个家所名座村县乡镇])[^的]*$/u
export const TO_ALL: RegExp = /^对?(?:所有|全部|每一?[个家所名座村县乡镇])/u

/** 成功创建|1家三级医院: a number that is left out is no deed without a number; 一张图 and 三级 are none. */
export const COUNTED: RegExp = /^(?:\d+|[二两三四五六七八九十百]+)[余多]?[个家所名人张处支座项条间辆台套]/u

/** 烟草流行监测|任务: a task is done with where what it is about is a thing or a deed that is over (改扩建任务). */
export const TASK_END: Suffix = suffix(/任务$/u)

/** 深化|形成…体系: what goes on up to its end. */
export const UP_TO_END: RegExp = /^(?:深化|完善|健全|规范|优化|巩固)(?=形成|建立|建成|设置|达到)/u

/** 建立…体系|及长效机制: of a list that ends in something vague the system is still there to see. */
export const SYSTEM_OF_LIST: RegExp = /体系(?=(?:以及|[及和与、])[^，。；]{0,30}$)/u

/** 印发|了《规划》: it has happened; 制定|本方案: the text itself. */
export const IS_TOLD: RegExp = /^(?:了|过|本(?:方案|规划|计划|办法|意见|细则))/u

/** 为|全面建成小康社会|提供保障, 明确了|建成创新型省份的目标: the verb is part of what another one says. */
export const EMBEDDED: RegExp = /^(?:为|明确|围绕|对照|对标|结合|按照|根据|是)/u

/** 明年|上半年. */
export const PART_OF_YEAR: RegExp = /^(?:[上下]半年|年[初中底末]|第?[一二三四]季度)[前内]?/u

/** 自2012年8月1日|起取消: nothing is due then. */
export const FROM_THEN: RegExp = /^(?:起|开始|以来|以后)/u
