import { prefix, type Prefix } from '../text/affix.js'
/** Patterns of words that trim and name what is measured. Engines read phrases with them. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** 建设补贴, 建设规模: the verb is part of a noun. */
export const KEPT_NOUNS: Prefix = prefix(
  /^(?:[的率数费]|补贴|补助|资金|经费|(?:标准|项目|规模)(?!化)|用地|周期|任务|速度|主体)/u,
)

/** Units of length. */
export const LENGTH_UNITS: RegExp = /^(?:万?公里|千米|km)$/u

/** Units of area. */
export const AREA_UNITS: Prefix = prefix(/^万?(?:亩|公顷|平方米|平方公里)$/u)

/** Ends of nouns for persons, with a short bracket behind: 药师（士）. */
export const PERSON_END: RegExp = /[人员者生师士才医干](?:（.{1,4}）)?$/u

/** 12支共300人: two numbers of one thing. */
export const TOGETHER: RegExp = /^(?:共|共计|合计)$/u

/** Names of indicators that are differences. */
export const CHANGE_NAME: RegExp = /(?:增长|增速|增幅|下降|降幅|提高幅度)$/u

/** Verbs at the head of a heading, before its topic. */
export const HEADING_VERB: RegExp =
  /^.{0,2}?(?:提升|提高|拓展|做实|完善|健全|加强|推进|强化|优化|改善|创新|发挥|打造|深化|扩大|落实|促进)/u

/** A quality between who and what they reach (服务能力达到…). */
export const QUALITY: RegExp = /^的?(?:综合)?(?:服务)?(?:能力|水平|质量)$/u

/** Areas before the subject that opens a sentence. */
export const LEAD_AREA: RegExp = /^(?:全市|全县|全区|全省|各级|各)/u

/** Verbs between a part and its whole (数量提高到总数的50%). */
export const LEVEL_VERB: RegExp = /(?:提高|提升|降低|增加|下降|减少|控制)[到至在]|(?:不得|不)?(?:超过|高于|低于|少于)/u

/** 覆盖所有镇街: before whom it reaches. */
export const COVERS: RegExp = /^覆盖(?:(?:全[省市县区州旗盟])?(?:所有|全部|全体))?/u

/** Areas before a subject that say only where (全市公立医院). */
export const SUBJECT_AREA: RegExp =
  /^[为对给向]?(?:在?(?:全市|全县|全区|全省|全州|全旗|全盟|全地区|我市|我县|我区|我省|全国|各级|各地))?/u

/** Head of a density before its subject. */
export const DENSITY_HEAD: RegExp =
  /^每[千万百十]+名?(?:常住|户籍|服务|城市|城镇|城乡|农村|乡村|辖区)?(?:人口|居民|人)(?:拥有)?/u

/** 床位达到每万人口(4.5张): the head of a density at the end. */
export const DENSITY_TAIL: RegExp =
  /(?:(?:常住|户籍)人口)?每[\d千万百十]+(?:名?(?:常住|户籍)?(?:人口|居民|人)|人天|床日|住院日|名?患者|出院人次)$/u

/** 基本医疗 begins with 基本 and keeps it. */
export const BASIC_NOUN: RegExp = /^(?:医疗|医保|公共|公卫|药物|药品|用药|养老|保险|标准|建设|工资|功能|技能|知识)/u

/** 重点培育: 重点 goes before a verb. */
export const STRESSED_VERB: RegExp = /^(?:培育|培养|建设|打造|支持|发展|推进|加强|扶持|做好|实施|完成)/u

/** Openers that also begin nouns. */
export const VERBAL_NOUN: RegExp = /^(?:支持|指导|保障|引导|通过|规划|计划|促进)$/u

/** 保障率, 指导中心: what makes a noun of them. */
export const NOUN_GOES_ON: RegExp = /^(?:[率站科员费]|中心|服务|覆盖|机构|病种|免疫|生育)/u

/** Bounds inside a phrase, and what a change is measured from (在2020年基础上, its year taken out). */
export const INNER_BOUND: RegExp = /至少|不少于|不低于|原则上|力争|在?(?:现有|原有)?的?基础上(?:继续|再|进一步)?/gu

/** 所有县级医院(均…), 每个乡镇卫生院(都…): a share says it already. */
export const ALL_OF: RegExp = /^(?:(?:所有|全部|全体)的?|每[个所家名]|各(?=[县区市旗镇乡村级]))/u

/** What grades and kinds of things end in. */
export const RANK: RegExp = /[级类]/u

/** What stands before 均 where it means a mean: 人均, 例均; 比例均 is an adverb. */
export const MEAN_OF: RegExp = /(?:[人次年日户床月师]|(?<!比)例)$/u

/** A name that is a share by itself. */
export const NAMES_SHARE: RegExp = /[率比占度]|水平/u

/** 床位数、服务量占比分别达到…: the last name says of all that they are shares. */
export const SHARE_END: RegExp = /(?:占[^、]{0,8}的?)?(?:占比|比重|比例)$/u

/** 的村卫生室能够提供(6类…): a deed whose object is still to come. */
export const OPEN_DEED: RegExp = /(?:至少|提供|开展|具备|掌握|配备|设置|完成|有)$/u

/** 基层占比逐年提高，2024年达到18%: what rises is what the value behind it measures. */
export const RISING_END: RegExp =
  /(?:逐年|逐步|稳步|不断|持续|明显|显著|大幅度?|进一步|有所|稳定)?(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|缩短|优化)$/u

/** Words that give each of several names a value of its own. */
export const EACH_OWN: RegExp = /分别|均|各(?:承担|[自为占达])/u

/** … and stand between the names and their verb. */
export const EACH_APART: RegExp = /分别|各(?:承担|[自为占达])/u

/** 5岁以下儿童, 65岁…, 120急救站点: a number at the head that belongs to a name. */
export const KEPT_MARK: Prefix = prefix(
  /^\d+(?:\.\d+)?[岁型周个月类天小米\u2014-]|^[一二三四甲乙]、(?:[一二三四甲乙丙]、){0,3}[一二三四五甲乙丙丁][级类型档等]/u,
)

/** Measures that are shares by themselves. */
export const PLAIN_SHARE: RegExp = /^(?:率|比例|占比)$/u

/** 高血压、糖尿病|患者: who somebody is, behind what each of the names says of them. */
export const WHOM: RegExp = /^(?:患者|病人|居民|人群|人员|家庭|医院|机构|学生|职工|儿童|老年人|妇女|群众|人口)$/u

/** 各县(要)建设, 全国(将重点)建设: auxiliaries and adverbs right before a verb. */
export const MODALS: RegExp =
  /(?:[还也再]?(?:[将要应须需可拟]|应当|必须|需要|可以|计划)(?:重点|优先|全面|分别|统一|至少)?|分别|统一|(?<=[院所站室心校县区])各)$/u

/**
 * Who undertakes it, before the verb, in texts of the press: 全国计划|新建, 我们将在全国推动|建设, 青禾县计划|投资. An area of the town
 * (老旧小区) is nobody who plans.
 */
export const DOER: RegExp =
  /^(?:(?:我们|[我全本][国省市县区州旗]|国家|\p{Script=Han}{1,5}(?<![小社园校城院景街辖郊山库灾牧湖])[省市县区州旗])?(?:今年|明年|[还也共]){0,2}(?:将|计划|拟|准备|预计|全力|着力|大力|力争){1,3}|我们|[我全该][国省市县区州旗](?!性)|(?=在全|在[我本]))(?:在[全我本][国省市县区州旗](?:范围内)?)?(?:推动|推进|加快|统筹|组织)?/u

/** 晋江|将增配, 市红十字会|将培训: who will do it. */
export const WILL: RegExp = /^(?<whom>\p{Script=Han}{2,12}?)[将拟](?![来军领士近])/u
/** 将|在公共场所配置: where or for whom stands before the deed. */
export const WILL_WHERE: RegExp = /^(?:[在为向与]|对(?!口)|通过|利用|依托|面向)/u

/** 主要任务为|新建…, 行动的结果性指标为|15岁以上人群吸烟率, 《方案》还将|…, 行动计划也提出|…, 提出|增长5%, 明确了|各县每年举办, 完成市上下达的|覆盖率: that something is a task, or which text says so. */
export const SAID_TO_BE: RegExp =
  /^(?:第[一二三四五六七八九十]{1,2}[件项条个点](?:大?事|任务|工作)?[是，]要?|(?:主要|重点|总体|具体|发展|工作|核心|年度){0,2}(?:任务|目标|指标|举措|措施)(?:[是为]|包括)|[^，。；：\d率数比量值]{2,14}?(?:任务|目标|指标)(?:[是为]|包括)(?=[^，。；：]{4})|(?:《[^》]{2,40}》|(?:[本该此]|行动|实施|工作|总体|专项)?(?:计划|规划|方案|意见|通知|纲要|办法))[还也又并]?(?:(?:要求|提出|明确|指出|强调|规定)[将要]?|[将要])|(?:而|且)?[较最备广深倍]?受[^，。；、的\d]{0,10}(?:关注|欢迎|瞩目|期待|喜爱|好评)的|(?:明确|提出|规定|要求)了|提出(?!\p{Script=Han}{0,4}(?:建议|议案|提案|意见|方案|对策))|(?:完成|实现|达到|落实)[^，。；：、的\d]{1,12}(?:提出|下达|规定|确定|要求|明确|部署|分解)的)/u

/** 分别|承担(600个): a verb that says only that each has its part. */
export const EACH_TAKES: RegExp = /^(?:分别|各自?)?(?:承担|分担|负担|认领|领取)$/u

/** 民办|两类|养老机构: of how many kinds the list is, behind its last member. */
export const KINDS_OF: RegExp = /^(?<own>[^、，。；]{1,10}?)(?:等|这)?(?<count>[二两三四五六七八])(?:大?类|[种级型])/u

/** 人均床位面积: a mean, which is counted by nothing else. */
export const MEAN_HEAD: RegExp = /[人生户床例次师]均/u

/** 艾滋|病, 肺|癌, 甲肝: signs that names of one kind end in. */
export const KIND_END: RegExp = /[病癌肝症炎镇乡县村路厕园校院馆站]$/u

/** The deed that a rate is of, at the end of its name: 认知功能|筛查率, 梅毒|检测率. */
export const RATED_DEED: RegExp =
  /(?:筛查|检查|检测|监测|检验|抽检|测评|评估|诊断|治疗|救治|管理|控制|知晓|接种|随访|访视|服药|就诊|签约|参与|参保|培训|报告|建档|审核|处置|处理|使用|应用|配备|设置|开展|覆盖|达标|合格|满意|完成|普及|登记|转诊|康复|干预|介入|消毒|申报|发放|适配|接通|接听|感染|发病|患病|死亡)(?:覆盖)?率$/u

/** 自来水普及率|集镇: a rate at the head of words that name whom it is told of. */
export const RATE_HEAD: RegExp = /^[^、，。；]{2,}?(?:率|比例|占比|比重)(?=\p{Script=Han}{2,6}$)/u

/** 全年|新增, 年度|抽检, 拟|新建: deeds behind a word for all the year; 年度报销限额 is measured. */
export const YEARS_DEED: RegExp =
  /^(?:新[增建改扩]|[改扩]建|改造|完成|实施|开展|组织|举办|建[设成]|培[训养育]|抽[检查]|检测|筛查|引进|招[聘录]|安装|配[备置]|打造|创建|提供|发放|救助|帮助|帮扶|推[广出])/u

/** (全县)18个|乡镇卫生院(全部开展…): how many there are of those who all do something. */
export const HOW_MANY: RegExp = /^在?\d{1,4}[个家所座支名户](?=\p{Script=Han}{2})/u

/** 一、二、|三级医院: a rank at the head of the last of a list, and its numeral alone before. */
export const RANKED: RegExp = /^[一二三四五甲乙丙丁][级类型档等]/u
export const RANK_ALONE: RegExp = /^[一二三四五甲乙丙丁]$/u

/** 三年|(改造卫生院24所): over how many years a deed is done. */
export const SPAN_OF_DEED: RegExp =
  /^(?:未来|今后|分)?[一二三四五六七八九十两\d]{1,2}年|^分[一二三四五六七八九十两\d]{1,2}[批期步]/u

/** 全年|计划|新增: words that plan a deed. */
export const PLANS_TO: Prefix = prefix(/^(?:计划|预计|力争|[将拟要])/u)
