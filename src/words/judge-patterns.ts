import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'

/** Patterns of words that tell a promise from a number that is none, of several rule tables or of small ones. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** Verbs that found, train or hire: at the head of a clause they make even a Chinese numeral a promise. */
export const FOUNDING: RegExp =
  /^(?:新建|新增|建成|建设|打造|创建|培育|培养|培训|轮训|组建|形成|完成|引进|招聘|招录|遴选|选派|举办|开展|实施|设立|设置|配备|建立|组织|选择|确定|认定|评选)/u

/** Words before such a verb. */
export const BEFORE_FOUNDING: RegExp = /^(?:力争|重点|加快|每年|要|将|着力|积极|推进|推动)+/u

/** 每个县建成一所, 至少一次: with one of these 一 counts. */
export const DISTRIBUTIVE: RegExp = /每|各|至少|不少于|不低于/u

/** 卫生县城1个: the end of a noun, not the 城 of 城三区. */
export const TOWN_END: RegExp = /[县新古老小]城$/u

/** 按20元, 按每人次15元, 结算标准60元: the amount is set right here. */
export const SET_AMOUNT: RegExp = /(?:[按为]|按每\p{Script=Han}{1,4}|标准|^投资|精确[到至])$/u

/** 确保中小学生每天锻炼(1小时): a time of each day that is made sure of. */
export const SET_DAILY: Suffix = suffix(/(?:确保|保证|保障|落实)[^，。；、\d]{0,16}每[天日][^，。；、\d]{0,10}$/u)

/** A measure right before its value, without a verb: 人均体育场地面积2.6平方米, 人均预期寿命78.3岁. */
export const MEASURE_LEAD: RegExp =
  /(?:面积|寿命|年限|住院日|天数|数|数量|总量|规模|水平|时间|时长|里程|容量|收入|经费|标准|半径|距离|浓度|密度|产值|产量|产能|能力|外资|总额|销售额|成交额|交易额|增加值|生产总值)$/u

/** Years that a measure counts: 平均受教育年限达11.3年. */
export const YEARS_MEASURED: RegExp =
  /(?:年限|寿命|年数|期限|周期|时长)(?:达到?|[为至]|提高到|提升至|延长[到至]|提高至|保持在|超过)?$/u

/** 平均受教育年限达(12.3年): years of a people, not of a course. */
export const YEARS_OF_PEOPLE: RegExp = /(?:受教育年限|受教育年数|寿命)[^，。；\d]{0,6}$/u

/** What the number of an attachment or a box follows: 附件2所列指标. */
export const ATTACHED: Suffix = suffix(/(?:附[件表录图]|专栏)\s?$/u)

/** Nothing but a joint between two values of one list. */
export const LIST_SIGN: RegExp = /^(?:[、和与及]|以及)$/u

/** A clause that says how things stand. */
export const AS_THINGS_ARE: Prefix = prefix(/^(?:结合|针对|鉴于|面对|立足)/u)

/** 可增设1处: what may be done is not promised. */
export const PERMITTED: Suffix = suffix(/可(?:以|适当|再|酌情)?(?:增设|设置|设立|配备|建设|申报|聘请|新建)$/u)

/** What may follow a noun that stands alone. */
export const NOUN_ENDS: RegExp =
  /^(?:完善|推动|推进|加快|提升|助力|促进|支持|保障|加强|优化|深化|破解|打造|构建|聚焦|涵盖|涉及|包括|明确|力促|赋能|全力|着力|开展|落[地实]|[均各和及的以参要为可按内]|中(?![医心])|全部|实现|完成|建成|启动|试点|共同|联合|印发)/u

/** 十个|街镇全覆盖: who all are that are covered. */
export const COVERED_WHOLE: RegExp = /^的?[^，。；、\d]{1,12}?(?:全覆盖|全部覆盖|全面覆盖)/u

/** 与|23家(卫生院检查结果互认全覆盖): what is covered may stand between. */
export const COVERED_FOR: RegExp = /[与同对在向]$/u

/** 30种|大病集中救治覆盖所有(困难人口): what it is that covers everybody. */
export const COVERS_ALL: RegExp = /^的?[^，。；、\d]{1,20}?(?:覆盖|惠及)到?(?:所有|全部|全体)/u

export const COVERED_AT_LAST: RegExp = /^[^，。；、\d]{1,26}?(?:全覆盖|全部覆盖|全面覆盖)(?=[，。；、]|$)/u

/** 76个|项目建设进度, 8类|建设进入实质性阶段: what is done with the counted things is that they get on. */
export const ITS_PROGRESS: Prefix = prefix(
  /^的?[^，。；、]{2,16}?(?:(?:进度|进展|步伐|进程|成果|成效)(?=[，。；、]|$)|进入[^，。；、]{0,6}(?:阶段|轨道|冲刺))/u,
)

/** 医疗辐射毗邻地区(3000万人). */
export const RADIATES: Suffix = suffix(/辐射(?:带动|影响)?[^，。；、\d]{0,20}$/u)

/** 由100名名医、500名骨干|组成的队伍. */
export const TEAM_OF: RegExp = /^[^，。；]{1,60}?(?:组成|构成)的[^，。；]{0,8}(?:队伍|团队|梯队|网络)/u

/** Counters of devices and persons behind a name in Latin letters: DR20台. */
export const DEVICE_UNITS: RegExp = /^(?:[台套辆部人名家所例]|台套|台件|万人|人次|万人次)$/u

/** How often something is held: 每年召开两次. */
export const HELD_OFTEN: RegExp = /(?:每[年月季半]\p{Script=Han}{0,6}|至少|不少于)(?:召开|举行|举办|开展|组织)?$/u

/** Lengths of study. */
export const SCHOOLING: RegExp = /学制/u

/** Grades named together: 二、三级医院 begins no item. */
export const GRADE_PAIR: Prefix = prefix(/^[一二三四五六七八九]、[一二三四五六七八九][级类档]/u)

/** 10—50亿元|大型企业集团(2户), 1亿元|的企业达到(5家): bodies, or what they make, which have such a size. */
export const SIZED: RegExp =
  /^的?[\p{Script=Han}“”]{0,10}?(?:企业|集团|公司|园区|项目|平台|城市|产业|市场|集群|单位|门店|基地|合作社)(?:数量?)?(?:达到|达|增至|发展到|突破|超过)?$/u

/** （4分）, 扣1分: points of an assessment, … */
export const POINTS_UNIT = '分'
/** … unless a score is said to be reached: 满意度得分达到90分. */
export const SCORE_BEFORE: RegExp = /得分|评分|分值|均分|总分|成绩|满意度|指数|积分|测评|评价|考核|考评/u
/** … and where they are taken or given they are points whatever else is said: 考核扣2分, （15分）. */
export const TAKEN_POINTS: Suffix = suffix(/(?:[（扣减加]|奖励?)[^，。；、\d]{0,2}$/u)
/** 每缺(1次扣1分), 每少(1人): by how much points are taken off. */
export const EACH_LACK: Suffix = suffix(/每[缺少多迟漏错晚超][^，。；、\d]{0,8}$/u)
/** … and the verb of points behind it. */
export const TAKES_POINTS: Prefix = prefix(/^[^，。；]{0,14}(?:[扣减加得计记]|奖励?)[^，。；]{0,4}分/u)

/** (5万元至10万元)|（含）部分: a band of what somebody pays. */
export const BAND_PART: Prefix = prefix(/^(?:（含）)?的?部分/u)

/** (不少于50个)|托位规模、有示范效应的机构: how large each of those is that are built. */
export const OF_SIZE: Prefix = prefix(/^\p{Script=Han}{0,4}规模(?=[、的以])/u)

/** 整体完成率(111.5%): more than all of what was to be done is done. */
export const DONE_RATE: RegExp = /(?:完成|达成|兑现)(?:率|比例|进度)(?:达到?|为|已达|超过?)?$/u

export const TIMES_SIGN = '次'

export const EACH_SIGN = '每'

/** 每隔|50米左右设1个. */
export const EACH_APART = '每隔'

export const FRONT_SIGN = '前'

export const OF_SIGN = '的'
/** 90%的|社区卫生服务中心|已(升级): what so many have done already. */
export const DONE_BEHIND: Prefix = prefix(/^的\p{Script=Han}{2,16}?[均都]?已经?(?![有婚故知患])(?=\p{Script=Han})/u)

export const HOURS = '小时'

/** Sessions and congresses: behind 第N these count meetings. */
export const SESSION_SIGN: RegExp = /[届次]/u

export const YEAR_UNITS: ReadonlySet<string | null> = new Set(['年', '月', '年级'])

/**
 * What leads to hours that are set: 缩短到24小时, 延长到每天|2小时, 延长2小时, 每天校园体育活动|2小时; 24小时服务 and 提供24小时值守 have
 * none.
 */
export const LEADING_TO_HOURS: RegExp =
  /(?:[到至在为](?:每[天日周人次])?|延长|缩短|压缩|增加|减少|每[天日周][^，。；、\d]{0,12}(?:活动|锻炼|运动|开放|服务|学习|睡眠|训练)(?:时间|时长)?)$/u

/** 一部门, 三部委. */
export const DEPARTMENT_UNIT = '部'

export const DEPARTMENT_BEHIND: RegExp = /^[门委分位长署队件]/u

/** Words before the nouns that a list counts: 25项具体措施, 6项重点任务. */
export const LIST_ADJECTIVES: Prefix = prefix(
  /^(?:具体|重点|主要|策略|发展|重大|关键|务实|创新|政策|工作|改革|惠民|支持|核心|专项|有力|有效|配套|细化|标志性|硬){1,2}/u,
)

/** 10日前 behind 每月 and 次月 is a day of the month. */
export const LIST_JOINTS: RegExp = /[，、和及]/u

export const GREAT_SIGN = '大'

/** What follows is a part of what stands before. */
export const PART_SIGN = '其中'

/** 共印200份, 印数：180份: how many copies of the document itself were printed. Source: GB/T 9704-2012, 版记. */
export const PRINT_UNIT = '份'

export const PRINT_RUN: RegExp = /(?:共印|[日发]印发|^印发|印数|共印发)：?$/u

export const PRINT_END: RegExp = /^(?:[）)。]|$)/u

/** 8:00, 14:0:0, 05:14:00: a time of day; 5:3:2 is a ratio of three. */
export const CLOCK: RegExp =
  /(?<![\d.：:])(?:[01]?\d|2[0-4])[：:](?:[0-5]\d(?:[：:][0-5]?\d)?|0[：:]\d{1,2}|\d[：:]0\d?)(?![\d.：:])/gu

export const CLOCK_SIGN: RegExp = /[：:]/u

/** 浏览次数：, 引用：, 难度：: what a site counts of a page or says of a text. Source: sites of documents and of exercises. */
export const PAGE_COUNTS: RegExp =
  /(?:(?:[浏瀏][览覽]|[阅閱][读讀]|[访訪][问問]|[点點][击擊]|下[载載]|收藏|[评評][论論]|[转轉][发發])(?:次[数數]|人次|[量数數])?|[组組]卷(?:次[数數])?|引用|[难難]度|人[气氣]|[热熱]度)[：:]$/u

/** 248阅读|0评论: the same behind the number, at the end of a line or one count after another. */
const PAGE_COUNTED = '(?:阅读|评论|点赞|浏览|转发|回复|收藏|围观|跟帖|点击)'

export const PAGE_COUNTED_ALONE: RegExp = new RegExp(`^\\d+[次人条个]?${PAGE_COUNTED}(?=[|·\\d]|$)`, 'u')

export const PAGE_COUNTED_NEXT: RegExp = new RegExp(`^\\d+[次人条个]?${PAGE_COUNTED}`, 'u')

export const PAGE_COUNTED_BEFORE: RegExp = new RegExp(`\\d[次人条个]?${PAGE_COUNTED}[|·]?$`, 'u')

/** 尚未设馆的, 没有床位的: who lacks a thing, right before their number. */
export const NOT_YET: Suffix = suffix(/(?:尚未|仍未|还未|未能|没有)[^，；]{1,10}的$/u)

/** 每年新发结核病人(145万例): what befalls people is no aim. */
export const BEFALLS: RegExp =
  /(?:(?<![补填弥])(?:缺编|尚缺|仍缺|还缺)|新发|发病|患病|患有|死于|死亡|感染|罹患)\p{Script=Han}{0,8}$/u

/** 2023年 without 到, 底 or 前. */
export const PLAIN_YEAR: RegExp = /^(?:19|20)\d\d年$/u

/** 旧馆|30座，: signs that no counted thing ends in, and those behind the last word of a part of a clause. */
export const NO_THING_SIGNS = '，。；：、（有共约仅为对各'

export const PART_END_SIGNS = '，。；、（）'

/** 占地|120亩, 距县城|30公里: where a thing stands and how large it is. */
export const STANDS_AT: RegExp = /(?:占地|占地面积|海拔|相距|[距离][^，。；]{0,3})$/u

/** 为|全区2.3万名老年人, 对|辖区80条街巷|进行维修: something is done for those that are there. */
export const DONE_FOR: RegExp = /[为对给向]/u

export const DOES: RegExp = /进行|予以|给予|实行/u

/** 拥有, 设有: what is had by a deadline is promised. */
export const HAVING: RegExp = /^(?:拥有|设有|有|共有)$/u

/** 每个县|依托1家医院: of each of them. */
export const EACH_OF: RegExp =
  /^[^，。；]{0,12}(?:[每各][个所家]?(?:[县区市乡镇村]|街道|社区|设区的?市|乡镇)|每[个位名户]?(?:居民|家庭|市民|公民|学校|机构|医院|团队|队伍|小组|中心|站点|科室|病区|儿童|老年人|学生|人))[^，。；]{0,8}$/u

/** Prepositions before those that something is done for or in: 向两个新城, 在五个街道. */
export const PLACE_PREPOSITIONS = '向在从于'

/** 新建社区医院3家: verbs of what will be there, at the head of a clause; 建成 and 完成 tell as often of what is. */
export const DEED_AT_HEAD: RegExp =
  /^(?:计划|将|拟)?(?:[新改扩续迁]{1,3}建|新增|新设|新招|增设|增配|改造|打造|培育|培训|招聘|引进)/u

/** (由)三个渠道|改为(两个渠道): how a thing is arranged anew. */
const REARRANGES =
  '(?:改为|改成|变为|变成|调整为|调整成|转变?为|转化为|合并[为成]|整合[为成]|归并[为成]|简化为|优化为|精简为|压减为)'

export const REARRANGED_FROM: RegExp = /[由从将把]/u

export const REARRANGED_BEHIND: RegExp = new RegExp(`^[^，。；\\d]{0,10}${REARRANGES}`, 'u')

export const REARRANGED_TO: RegExp = new RegExp(`[由从将把][^，。；]{2,60}${REARRANGES}[^，。；]{0,24}$`, 'u')

/** 三个渠道, 五类对象: counters of how a thing is arranged; 两次, 三天 say how often and how long. */
export const ARRANGED_UNIT: RegExp = /^[个种类项档级大条层]$/u

/** 以|制定五大规划…(的文件作为纲领): what a deed is done by. A goal (为目标) is no means. */
export const MEANS_OPENS: RegExp = /^[^，。；以]{0,10}(?<![可予加难得足所])以(?![上下内外来往后前免及便期])/u

export const MEANS_SERVES: RegExp =
  /(?:作为|为)[^，。；为]{0,12}?(?:抓手|支撑|基础|依托|载体|纲领|引领|平台|纽带|保障|牵引|龙头|骨干|突破口|切入点|重点|契机|导向|依据|遵循|主体|主线|统领)/u

/** 企业向|50亿元(大企业迈进): where something is heading. */
export const HEADS_FOR: Suffix = suffix(/[向朝](?:着|更大|更高)?$/u)

export const HEADING: RegExp = /^的?[^，。；\d]{0,12}?(?:迈进|跨越|进军|冲刺|挺进|进发|看齐|奋进|努力|靠拢)/u

/** 每周(不少于3次), 每次锻炼(30分钟以上): how often and how long a person does something, … */
export const EACH_TIME: RegExp = /每(?:[周天日月年次]|星期)[^，。；、\d]{0,14}$/u

export const EACH_TIME_UNIT: RegExp = /^(?:[次步天]|分钟|小时|公里)$/u

/** … as one of those who are counted: (强度中等以上)的人数占总人口的(32%), and what may be said of them in between. */
export const COUNTED_WHO: RegExp =
  /^[^，、]{0,40}的(?:人数|人口|人群|人员|居民|群众|市民|学生|老年人|人)[将要可应]?(?:[占率达]|比例|比重)[^，、]{0,16}?\d/u

export const SAID_OF_WHO: RegExp = /^(?:且|并且?|即)?(?:每|[^，、]{0,4}(?:强度|时间|时长|频度|频次))/u

/** What a person does, and what a body does for persons. */
export const PERSON_DOES: RegExp = /参加|参与|锻炼|运动|步行|健走|走路|跑步|睡眠|休息|饮水?|食用|摄入|刷牙|学习|阅读/u

export const BODY_DOES: RegExp = /开展|开放|开设|开足|举办|组织|安排|提供|保证|保障|配备|设置/u

/** 体育场地面积|约为, 床位总数大约有: how much there is of a thing. */
export const STOCK_ABOUT: Suffix = suffix(
  /(?:面积|寿命|数|数量|总量|规模|里程|人口|容量|率|占比|比例|比重)(?:大约|约)[为有达占是在]$/u,
)

/** “十二五”规划(…，目标为74.5岁): an earlier plan, whose goals are told. */
export const EARLIER_PLAN: Prefix = prefix(/^”?[^，。；“《]{0,12}?(?:规划|计划|纲要)/u)

/** 13家|公立医院床位预计增加(7703张): what changes is theirs that are counted. */
export const THEIRS_CHANGES: RegExp =
  /^的?[^，。；：、（）\d]{3,24}?(?:将|预计|计划|平均|总计|合计|共)?(?:增加|增长|减少|下降|降低|提高|提升|新增)[到至了]?$/u

/** 现已登记在册的|验方: what is there. */
export const THERE_ALREADY: RegExp = /(?:^|，)(?:目前|现)?已[^，。；、\d]{2,8}的\p{Script=Han}{1,8}$/u

/** 全县在册|患者, 持证|残疾人: who is on a register, with nothing done to them. */
export const REGISTERED: RegExp =
  /^(?:目前)?(?:\p{Script=Han}{0,4}[省市县区州旗]内?)?(?:现有)?(?:在册|持证|户籍|常住|在籍|登记在册)\p{Script=Han}{2,14}$/u

/** 等6家|医院启动模拟运行: what those do of whom some are named. */
export const DONE_THERE: Prefix = prefix(
  /^\p{Script=Han}{2,14}?(?<!已)(?:启动|开展|实施|推行|实现|建成|完成|开工|投用|试点)/u,
)

/** 等6个|项目纳入支付范围: what is taken in, of which some are named. */
export const TAKEN_IN: Prefix = prefix(/^\p{Script=Han}{0,10}?(?<!已)(?:纳入|列入|调入|新增为)/u)

/** (在2个)县和城区|启动试点: areas in which something is tried are chosen. */
export const TRIED_THERE: Prefix = prefix(
  /^[^，。；]{0,24}?(?:启动|开展|实施|推行|进行|组织|先行)[^，。；]{0,24}(?:试点|先行先试)/u,
)

/** 统筹市、区财政资金|1.46亿元: money that is raised. */
export const RAISED: Suffix = suffix(/(?:统筹|整合|筹措|筹集|争取|落实)[^，。；\d]{0,12}(?:资金|经费|专款|债券)$/u)

/** 其中中医类|分别(不少于2个、5个): one of each. */
export const IN_TURN: Suffix = suffix(/分别[^，。；、]{0,4}$/u)

/** 提前|3天: how far ahead. */
export const AHEAD: Suffix = suffix(/提[前早]$/u)

/** 床护比|是|1:0.52: a plain statement. */
export const IS_SIGN: Suffix = suffix(/是$/u)

/** 血氧饱和度低于93%|、呼吸频率明显增快的患儿: what describes somebody goes on. */
export const DESCRIBES_ON: Prefix = prefix(/^[、且或][^，。；、\d]{2,14}的\p{Script=Han}/u)

/** 瑞洪、康山和石口: names and nothing else. */
export const NAMES_ONLY: RegExp = /^\p{Script=Han}{2,8}(?:[、和及]\p{Script=Han}{2,8}){1,8}$/u
export const NAME_JOINT: RegExp = /[、和及]/u
