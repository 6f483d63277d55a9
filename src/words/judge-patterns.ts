import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'
/** Patterns of words that tell a promise from a number that is none. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** A clause or sentence led by one of these wishes for coverage, it does not promise it. */
export const WISH: RegExp = /^(?:鼓励|支持|探索|引导|倡导|提倡)/u

/** 为加快推进…改革全覆盖，制定本方案: a clause that says what the rest is for. */
export const PURPOSE: RegExp = /^为(?:了|加快|推进|推动|促进|进一步|全面|深入|贯彻)/u

/** 全覆盖|、全过程, 全覆盖|、高质量的(保障): one adjective of several. */
export const DESCRIBES_TOO: RegExp = /^、(?:全|[^、，。；]{1,6}的)/u

/** 推进应纳尽纳: behind such a verb a word of coverage says where things go, not what will be reached. */
export const PROMOTES: RegExp =
  /(?:推进|推动|促进|引导|倡导|鼓励|支持|努力|逐步|(?<=^|[，。；、：])落实)(?:实现|做到)?[“"]?$/u

/** Auxiliaries between 均 and its verb (均能开展, 人人基本享有), and those that make it a duty. */
export const AUXILIARY: RegExp =
  /^(?:基本)?(?:可以|能够|[能可已应需须要])?(?:规范|统一|独立|单独|同步|如期|按时|按要求)?/u
export const DUTY: RegExp = /[应需须要]/u

/** 覆盖全部业务的体系 describes. */
export const DESCRIBED: RegExp = /的(?:体系|机制|能力|网络|制度|平台|系统)/u

/** 全覆盖|启动大会: a meeting or a course named by what it is about. */
export const HELD: RegExp =
  /^[^，。；、]{0,8}(?:大会|会议|推进会|启动会|现场会|座谈会|发布会|动员会|研讨会|仪式|论坛|培训班)/u

/** Between who and the deed: 所有县基本建成, 所有机构负责人须持证上岗. */
export const BEFORE_DEED: RegExp = /(?:由?基本|全面|[均都须需应要由]|全部|能够|保持|继续|持续|[能可])$/u

/** Areas that 所有 can speak of. */
export const ALL_AREAS: RegExp = /[县区市旗州镇乡村]$|街道$|社区$/u

/** Verbs that found, train or hire: at the head of a clause they make even a Chinese numeral a promise. */
export const FOUNDING: RegExp =
  /^(?:新建|新增|建成|建设|打造|创建|培育|培养|培训|轮训|组建|形成|完成|引进|招聘|招录|遴选|选派|举办|开展|实施|设立|设置|配备|建立|组织|选择|确定|认定|评选)/u

/** Words before such a verb. */
export const BEFORE_FOUNDING: RegExp = /^(?:力争|重点|加快|每年|要|将|着力|积极|推进|推动)+/u

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

/** 每个县建成一所, 至少一次: with one of these 一 counts. */
export const DISTRIBUTIVE: RegExp = /每|各|至少|不少于|不低于/u

/** 从60%提高到70%: behind the first number. */
export const RISES: RegExp =
  /^，?\p{Script=Han}{0,6}(?:提高|提升|增加|增长|降低|下降|[降升增到至]|减少|上升|扩大|缩短|改为|改成|调整[为至到]|变为)/u

/** A clause that names a yardstick. */
export const YARDSTICK_LEAD: Prefix = prefix(/^(?:对照|对标|参照|依据|根据)/u)

/** 卫生县城1个: the end of a noun, not the 城 of 城三区. */
export const TOWN_END: RegExp = /[县新古老小]城$/u

/** 按20元, 按每人次15元, 结算标准60元: the amount is set right here. */
export const SET_AMOUNT: RegExp = /(?:[按为]|按每\p{Script=Han}{1,4}|标准|^投资|精确[到至])$/u

/** 全部换购为, 全部调整到位: what everybody is turned into. */
export const TURNED: RegExp = /^\p{Script=Han}{2}(?:为|成|到位|完成)/u

/** A measure right before its value, without a verb: 人均体育场地面积2.6平方米, 人均预期寿命78.3岁. */
export const MEASURE_LEAD: RegExp =
  /(?:面积|寿命|年限|数|数量|总量|规模|水平|时间|时长|里程|容量|收入|经费|标准|半径|距离|浓度|密度|产值|产量|产能|能力|外资|总额|销售额|成交额|交易额|增加值|生产总值)$/u
/** Years that a measure counts: 平均受教育年限达11.3年. */
export const YEARS_MEASURED: RegExp =
  /(?:年限|寿命|年数|期限|周期|时长)(?:达到?|[为至]|提高到|提升至|延长[到至]|提高至|保持在|超过)?$/u

/** What the number of an attachment or a box follows: 附件2所列指标. */
export const ATTACHED: Suffix = suffix(/(?:附[件表录图]|专栏)\s?$/u)

/** Nothing but a joint between two values of one list. */
export const LIST_SIGN: RegExp = /^(?:[、和与及]|以及)$/u

/** A clause that says how things stand. */
export const AS_THINGS_ARE: Prefix = prefix(/^(?:结合|针对|鉴于|面对|立足)/u)

/** 可增设1处: what may be done is not promised. */
export const PERMITTED: Suffix = suffix(/可(?:以|适当|再|酌情)?(?:增设|设置|设立|配备|建设|申报|聘请|新建)$/u)

/** 200万元的补助: the amount is given, it does not describe. */
export const GIVEN: RegExp =
  /^的(?:标准|比例|额度|补|奖|支持|资金|专项|经费|速度|幅度|规模|目标|\p{Script=Han}{1,6}(?:补[助贴]|津贴|奖[励补]|资助|[扶救]助|慰问)(?:金|费|经费|资金)?(?:[，。；、和及与]|$))/u

/** What may follow a noun that stands alone. */
export const NOUN_ENDS: RegExp =
  /^(?:完善|推动|推进|加快|提升|助力|促进|支持|保障|加强|优化|深化|破解|打造|构建|聚焦|涵盖|涉及|包括|明确|力促|赋能|全力|着力|开展|落[地实]|[均各和及的以参要为可按内]|中(?![医心])|全部|实现|完成|建成|启动|试点|共同|联合|印发)/u

/** 人口超过10万的, 满3年时. */
export const CONDITION_TAIL: RegExp = /^(?:人口|居民|床位|以上)?(?:[的且时]|或者?)/u

/** 600名学生以上的学校: the bound stands behind the noun. */
export const BOUND_BEHIND: RegExp = /^\p{Script=Han}{1,4}及?以[上下]的/u

/** 15分钟可及率, 3分钟内出车率: the time is part of what is measured. */
export const REACH_RATE: RegExp = /^\p{Script=Han}{0,4}(?:可及|可达)|^\p{Script=Han}{0,6}(?:率|比例|占比)/u

/** 服务人群可分为|3类: how a thing is divided; 检查项目涵盖A、B等|19项: what it is made of. */
export const DIVIDED: Suffix = suffix(/(?:[可能]?分[为成]|划分[为成]|归[为成])$/u)
export const MADE_OF: Suffix = suffix(/(?:项目|内容|范围|服务|体系)(?:包括|包含|涵盖|含|囊括)[^，。；]{2,36}等$/u)

/** 6个月以上|常住(居民): how those stand to the place of whom a time is said. */
export const STANDING_OF: RegExp = /^的?(?:非?户籍|常住|流动|在册|参保|城乡|辖区)?/u
export const BRACKET = '（'

/** 治疗12个月|后存活: when, not how long. */
export const TIME_AFTER: RegExp = /^(?:以|之)?后(?![续勤备期方])/u

/** 1场2馆1中心: things and their numbers in one run, three or more, make the name of a layout. */
export const RUN_OF_COUNTS: RegExp = /(?:(?<![\d.])\d{1,2}\p{Script=Han}{1,3}){3,}/gu

/** 十个|街镇全覆盖: who all are that are covered. */
export const COVERED_WHOLE: RegExp = /^的?[^，。；、\d]{1,12}?(?:全覆盖|全部覆盖|全面覆盖)/u

/** 与|23家(卫生院检查结果互认全覆盖): what is covered may stand between. */
export const COVERED_FOR: RegExp = /[与同对在向]$/u
/** 30种|大病集中救治覆盖所有(困难人口): what it is that covers everybody. */
export const COVERS_ALL: RegExp = /^的?[^，。；、\d]{1,20}?(?:覆盖|惠及)到?(?:所有|全部|全体)/u
export const COVERED_AT_LAST: RegExp = /^[^，。；、\d]{1,26}?(?:全覆盖|全部覆盖|全面覆盖)(?=[，。；、]|$)/u

/** 10名以上老人且有入住需求的|行政村: what describes the areas that are meant. */
export const DESCRIBED_AREA: RegExp = /^[^，；。\d]{1,26}?的(?=\p{Script=Han}{2})/u

/** 15分钟急救圈 is a name, 50公里飞行半径全覆盖 says how far. */
export const CIRCLE: RegExp = /^[^，。；（）达到]{0,16}圈/u
export const RADIUS_COVERED: RegExp = /^[^，。；（）达到]{0,8}半径内?(?:全面|基本)?全?覆盖/u

/** Counters of devices and persons behind a name in Latin letters: DR20台. */
export const DEVICE_UNITS: RegExp = /^(?:[台套辆部人名家所例]|台套|台件|万人|人次|万人次)$/u

/** Ages that are values. */
export const LIFE_SPAN: RegExp = /寿命|平均年龄/u

/** How often something is held: 每年召开两次. */
export const HELD_OFTEN: RegExp = /(?:每[年月季半]\p{Script=Han}{0,6}|至少|不少于)(?:召开|举行|举办|开展|组织)?$/u

/** 八次、九次全会, behind 八次、: numbers up to the last, which names the session. */
export const SESSION_LIST: RegExp = /^(?:[一二三四五六七八九十]{1,3}次、){0,4}[一二三四五六七八九十]{1,3}(?=次)/u

/** 自发布之日起30日后施行: when a rule comes into force. */
export const FROM_DAY: RegExp = /(?:之日起|日起)(?:的|满)?$/u

/** Lengths of study. */
export const SCHOOLING: RegExp = /学制/u

/** Verbs before a number without a unit. */
export const BARE_LEAD: RegExp =
  /(?:达到|[高升加降低少短大小长展增减缩压扩]到|[达为在至]|提升至|控制在|保持在|降至|不低于)$/u

/** 四个“五大中心”: a package named by a number. */
export const PACKAGE: RegExp = /^“(?:[一二三四五六七八九十]+|\d+)[大个统项]/u

/** Grades named together: 二、三级医院 begins no item. */
export const GRADE_PAIR: Prefix = prefix(/^[一二三四五六七八九]、[一二三四五六七八九][级类档]/u)

/** 10—50亿元|大型企业集团(2户), 1亿元|的企业达到(5家): bodies, or what they make, which have such a size. */
export const SIZED: RegExp =
  /^的?[\p{Script=Han}“”]{0,10}?(?:企业|集团|公司|园区|项目|平台|城市|产业|市场|集群|单位|门店|基地|合作社)(?:数量?)?(?:达到|达|增至|发展到|突破|超过)?$/u

/** 30万以上人口的县: the number says which places. */
export const POPULATED: Prefix = prefix(/^(?:常住|户籍)?人口(?:以[上下])?的/u)

/** The rest of a rate's name and the verb to its value: 遗传代谢病筛查率(98%), 疫苗接种率达到(95%). */
export const RATE_NAME: Suffix = suffix(
  /^\p{Script=Han}{2,20}(?:率|比例|占比|比重)(?:达到?|为|保持在|稳定在|提高到|[从由](?:20\d\d年)?的?)?$/u,
)

/** 整体完成率(111.5%): more than all of what was to be done is done. */
export const DONE_RATE: RegExp = /(?:完成|达成|兑现)(?:率|比例|进度)(?:达到?|为|已达|超过?)?$/u

/** Verbs and ends of 级, 强, 次, 周年 and other single signs that stand right beside a number. */
export const GRADE_SIGN = '级'
export const TOP_SIGN = '强'
export const TIMES_SIGN = '次'
export const ANNIVERSARY = '周年'
export const EACH_SIGN = '每'
export const FRONT_SIGN = '前'
export const BY_SIGN = '按'
export const OF_SIGN = '的'
/** 超500亿元|的目标: the goal itself, and no thing that is like that. */
export const OF_AIM: Prefix = prefix(/^的(?:总体|工作|规划|预期|年度|既定|发展|建设)?目标(?:任务)?(?:[，。；、]|$)/u)
export const HOURS = '小时'

/** Sessions and congresses: behind 第N these count meetings. */
export const SESSION_SIGN: RegExp = /[届次]/u

/** Ages, and units of years and months. */
export const AGE_SIGN: RegExp = /[岁龄]/u
export const YEAR_UNITS: ReadonlySet<string | null> = new Set(['年', '月', '年级'])

/** Something in the way of a sum: 1中心+2联盟+8医共体. */
export const SUM_BEHIND: RegExp = /^\p{Script=Han}{1,8}\+\d/u
export const HAN: RegExp = /\p{Script=Han}/u

/**
 * What leads to hours that are set: 缩短到24小时, 延长到每天|2小时, 延长2小时, 每天校园体育活动|2小时; 24小时服务 and 提供24小时值守 have
 * none.
 */
export const LEADING_TO_HOURS: RegExp =
  /(?:[到至在为](?:每[天日周人次])?|延长|缩短|压缩|增加|减少|每[天日周][^，。；、\d]{0,12}(?:活动|锻炼|运动|开放|服务|学习|睡眠|训练)(?:时间|时长)?)$/u

/** How often a period is, not how long it takes: 每3年. */
export const PERIOD_UNIT: RegExp = /[年月周]/u

/** Leads that open a condition whatever verb stands behind them, and the end of the noun that it is a condition of. */
export const CASE_LEAD: RegExp = /^(?:凡|对(?![照标口接外])|符合|满足|若|如(?![期下实此])|当(?![年前地日月])|具备)/u
export const CASE_END: RegExp =
  /的[^，。；]{0,16}[，、]?[^，。；]{0,10}(?:给予|[可按应要须由经奖补]|优先|纳入|不予|享受|实行|予以)/u
/** 示范点标准为：, 申报条件：: what is behind the colon are conditions. */
export const STANDARD_LEAD: Suffix = suffix(/(?:标准|条件|资格|准入|门槛|情形|要求)(?:[为是有]|包括|如下)?$/u)

/** 统一, 逐一, 唯一: 一 is part of a word. */
export const ONE_IN_WORD: RegExp = /[统唯之同单逐进专合归划第]/u
/** 二轮, 二期: an ordinal; a count is 两. */
export const SECOND = '二'
export const SECOND_UNITS: RegExp = /^[轮期批类次个名]/u
export const ONE = '一'
/** Counting words alone: 百个, 万元收入. */
export const COUNTING_WORDS: Prefix = prefix(/^[百千万亿]+/u)
/** 一部门, 三部委. */
export const DEPARTMENT_UNIT = '部'
export const DEPARTMENT_BEHIND: RegExp = /^[门委分位长署队件]/u
export const TERM_UNIT = '期'
export const ORDINAL_UNITS: RegExp = /^[期级]/u
export const QUALITY_SIGN = '性'
/** 三级, 两区, 五县: grades and areas in Chinese numerals. */
export const GRADE_WORD: RegExp = /^[两二三四五六七八九十][级类院区科室点面人县镇村层市省]$/u
export const AREA_END = '区'

/** Words before the nouns that a list counts: 25项具体措施, 6项重点任务. */
export const LIST_ADJECTIVES: Prefix = prefix(
  /^(?:具体|重点|主要|策略|发展|重大|关键|务实|创新|政策|工作|改革|惠民|支持|核心|专项|有力|有效|配套|细化|标志性|硬){1,2}/u,
)

/** 2公里内|以及乡镇: places up to there and others; where no reach is set before it. */
export const LENGTH_UNIT: Prefix = prefix(/^(?:公里|千米|里|米|km)$/u)
export const AND_MORE: Prefix = prefix(/^(?:以及|范围|区域|[及和与或])/u)
export const REACH_SET: RegExp = /半径|距离|间距|不超过|控制|缩短|路程|间隔/u

/** 为期|3个月, 历时|两周: how long something goes on. */
export const LASTS: Suffix = suffix(/(?:为期|历时|为时|前后历时)(?:约|近)?$/u)

/** 10日前 behind 每月 and 次月 is a day of the month. */
export const LIST_JOINTS: RegExp = /[，、和及]/u

export const GREAT_SIGN = '大'

/** What may stand before the first of two levels: 从, with 每 and a noun between. */
export const LEVEL_LEADS = '从由的年月周天季日期度人户床张所个名家次前在底'
export const FROM_LEVEL_LEAD: RegExp =
  /[从由](?:(?:每[年月周天季日期度人户床张所个名家次]{1,2}){1,2}|[^，。；]{0,10}的)?$|[较比](?:目前|现在|当前|现阶段|20\d\d年底?)的?$/u

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

/** 110千伏: the class of a line or station. Source: GB/T 156. */
export const VOLTAGE: Prefix = prefix(/^(?:千伏|kV|KV|伏)$/u)

/** 尚未设馆的, 没有床位的: who lacks a thing, right before their number. */
export const NOT_YET: Suffix = suffix(/(?:尚未|仍未|还未|未能|没有)[^，；]{1,10}的$/u)

/** 凡收缩压≥140mmHg者，: a rule for whoever it meets. */
export const WHOEVER: Prefix = prefix(/^凡(?:是|属)?[^，。；]{0,26}\d[^，。；]{0,12}(?:者|的)，/u)

/** 每年新发结核病人(145万例): what befalls people is no aim. */
export const BEFALLS: RegExp = /(?:新发|发病|患病|患有|死于|死亡|感染|罹患)\p{Script=Han}{0,8}$/u

/** 平均每升高一个年级, 每增加1个百分点: how one thing goes with another. */
export const EACH_STEP: RegExp =
  /每(?:升高|增加|新增|增设|增配|多配|多收|新建|新办|引进|招用|吸纳|培养|提高|上升|增长|降低|下降|减少|延长|缩短|推迟|提前)[\d一两]/u

/** 2023年|1期, 第3期: the number of an issue. */
export const ISSUE_LEAD: RegExp = /[年第]$/u
export const ISSUE_SIGN = '期'

/** 2023年 without 到, 底 or 前. */
export const PLAIN_YEAR: RegExp = /^(?:19|20)\d\d年$/u

/** 旧馆|30座，: signs that no counted thing ends in, and those behind the last word of a part of a clause. */
export const NO_THING_SIGNS = '，。；：、（有共约仅为对各'
export const PART_END_SIGNS = '，。；、（）'

/** 申报单位须具有…: who may apply. */
export const APPLICANT: RegExp =
  /^[^，。；：]{0,8}?(?:申报|申请|参评|参选|报名|应聘|参加评选|推荐)的?(?:单位|机构|企业|医院|对象|人员|人选|者|主体|项目|人)?(?:应当?|[须需要]|必须)(?:具备|具有|满足|符合|设有?|[有是为]|达到)?/u

/** 占地|120亩, 距县城|30公里: where a thing stands and how large it is. */
export const STANDS_AT: RegExp = /(?:占地|占地面积|海拔|相距|[距离][^，。；]{0,3})$/u

/** 为|全区2.3万名老年人, 对|辖区80条街巷|进行维修: something is done for those that are there. */
export const DONE_FOR: RegExp = /[为对给向]/u
export const DOES: RegExp = /进行|予以|给予|实行/u
/** 拥有, 设有: what is had by a deadline is promised. */
export const HAVING: RegExp = /^(?:拥有|设有|有|共有)$/u
/** 每个县|依托1家医院: of each of them. */
export const EACH_OF: RegExp =
  /^[^，。；]{0,12}(?:[每各][个所家]?(?:[县区市乡镇村]|街道|社区|设区的?市|乡镇)|每[个位名户]?(?:居民|家庭|市民|公民|学校|机构|医院|儿童|老年人|学生|人))[^，。；]{0,8}$/u

/** 确定了甲、乙、丙等|6个支撑点: a list that is told whole, and not what will be done. */
export const TOLD_LIST: RegExp =
  /(?:明确|确定|确立|梳理|提炼|归纳|概括|聚焦|围绕|涵盖|涉及|包括|包含|分为|区分)(?![到在])[^，；。、]*、[^，；。]*等$/u
/** 共设|18篇, 分为|6章: the parts of the document itself. */
export const OWN_PARTS: Prefix = prefix(/^(?:[篇章节]|部分|大部分)$/u)
export const OWN_PARTS_LEAD: RegExp = /(?:[共分由]|共分|分为|共设|设有?|共有|包括)$/u

/** 9类|国家|基本公共卫生服务项目. */
export const NATIONAL: Prefix = prefix(/^(?:国家|全国|省)级?/u)

/**
 * (50户以上)村寨|要(完成改造): what those must do whose size a number says; a bracket, and others of their own size, may stand
 * between (200人以上寄宿制学校和1000人以上的中小学校（含职业学校，下同）要).
 */
export const MUST: RegExp =
  /^[^，。；、\d（]{1,20}?(?:[和或及][\d.]+[万千百]?[\u4e00-\u9fff]{1,2}以上[^，。；、\d（]{1,14}?)?(?:（[^（）。；]{1,20}）)?(?:[要应须]|必须|应当|可以|原则上)(?![求素点区闻领急约])/u

/** Prepositions before those that something is done for or in: 向两个新城, 在五个街道. */
export const PLACE_PREPOSITIONS = '向在从于'

/** 22个|结核病高负担国家之一: how many there are of which one is meant. */
export const ONE_OF: RegExp = /^[^，。；：\d]{1,30}之一/u

/** 民生实事项目共|10项, 候选项目（共|13项）: how many deeds the list itself holds. */
export const LIST_TOTAL: Suffix = suffix(
  /(?:实事|候选项目|实施项目)(?:候选)?(?:项目|清单|事项|任务)*[（(]?(?:数?[共为是有：]|共计|共有|合计|总计|共为|数量为)$/u,
)
export const LIST_TOTAL_UNIT: Prefix = prefix(/^(?:[项件个条类]|大项|大类)$/u)
/** 12个|2026年度市政府民生实事候选项目, 38个|项目具体内容. */
export const LIST_ITEMS: RegExp =
  /^[^，。；：、…]{0,18}(?:实事|候选项目)|^(?:实事|候选)?项目的?(?:具体)?(?:内容|清单|名单)/u

/** 达到80岁意味着什么？ */
export const QUESTION_MARK: RegExp = /[？?]/u
/** 1.2万人份（每人份为|200毫升): what one of the units holds. */
export const EACH_UNIT: RegExp = /[（(]每(?<unit>\p{Script=Han}{1,3}?)[为按是合计=]?$/u

/** 为预期寿命达到80岁|目标提供支撑: a clause that says what something is for. */
export const FOR_GOAL: Prefix = prefix(/^为/u)
export const FOR_GOAL_TAIL: RegExp =
  /^的?(?:总体|主要)?(?:目标|任务|愿景)(?:任务|要求)?的?(?:实现|完成)?(?:提供|奠定|打下|[作做]出|贡献|夯实|创造)/u

/** 假定定额标准为1万元，…: what is only supposed. */
export const SUPPOSED: Prefix = prefix(/^[“‘（]?(?:假定|假设|假如|假使|倘若|打个比方)/u)

/** 排名后|3位: a place in a ranking. */
export const RANKED_END: Suffix = suffix(/(?:排名|排序|名次|排位|位次|考核|得分)[^，。；\d]{0,6}[前后末]$/u)

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

/** 预计(到2020年老年人口将达): what is only foreseen, … */
export const FORESEES: RegExp = /预计|预测|预估|据测算|推算/u
/** … how many people there will be, and which share of all of them. */
export const PEOPLE_THERE: Suffix = suffix(
  /(?:老年|老龄|高龄|常住|户籍|流动|出生|总|(?:岁|岁及?以上)的?)(?:老年)?人口?(?:总?数|总量|规模|人数)?(?:也|还)?(?:将|会)?(?:接近|达到?|超过?|突破|增[至到长加]*|[有为约近]){0,2}$/u,
)
export const SHARE_OF_PEOPLE: Suffix = suffix(
  /(?:^|[，、：])[约将并且]*占(?:到|全[省市县区国])?(?:总|常住|户籍)?人口(?:总数|总量)?的?(?:比例|比重)?(?:将|会)?(?:接近|达到?|超过?|[为约近]){0,2}$/u,
)

/** “十二五”规划(…，目标为74.5岁): an earlier plan, whose goals are told. */
export const EARLIER_PLAN: Prefix = prefix(/^”?[^，。；“《]{0,12}?(?:规划|计划|纲要)/u)

/** 76.7岁|提高至78岁: behind the first of two levels. */
export const LEVEL_CHANGED: RegExp =
  /^(?:逐步|进一步|再)?(?:提高|提升|增加|降低|下降|减少|延长|缩短|扩大|压减|[升降增减])[到至]\d/u
