/**
 * Words around the thing that an indicator measures. What is left without them says whether two indicators speak of the
 * same thing. Source: the names of targets in plans for health services, and 国家统计局 统计指标 for the words of change.
 */

/** At the end: how the thing is measured, or how its change is. */
export const MEASURE_TAIL: RegExp =
  /(?:(?:年均|每年|年|较\d{4}年)?(?:提高|提升|增长|增加|上升|降低|下降|减少|缩短|压减|压缩)(?:幅度|比例|率)?|增幅|降幅|增速|人次数?|人数|数量|数|占比|比例|比重|率|水平)$/u

/** At the beginning: for each of what it is counted, and who is to build it. */
export const COUNT_HEAD: RegExp =
  /^(?:(?:每|各)(?:一?[个所家支名])?(?:设区的?市|县市区|县区|区县|[县市区旗]|乡镇|街道|[乡镇村]|社区|团队|机构|人年|人)|全[国省市县区]|新建|新增|净增|建成|新)/u

/** A district stands where a county does; of what is counted, all that is in a county is of it. */
export const LEVELS_ALIKE: readonly [printed: RegExp, read: string] = [/区级/gu, '县级']
export const ALL_WITHIN: readonly [printed: RegExp, read: string] = [/[县区]域内/gu, '县级']

/** What of the places of one level are listed in brackets: 每个县（市、区）. */
export const PLACES_LISTED: RegExp =
  /(?<![每个各])[县市区旗][（(][县市区旗、，]+[）)]|(?<=[县市区旗])[（(][县市区旗、，]+[）)]/gu

/** Examples in front of the thing that they are of: 接触粉尘、噪声等职业病危害, 高血压、糖尿病等慢性病. */
export const EXAMPLES_BEFORE: RegExp = /^[^等（）()]{2,24}(?<![甲乙丙同平高中优])等(?=\p{Script=Han}{3})(?![级次距待])/u

/** Levels and breadth of population, that make two quantities of one thing. */
export const LEVEL_WORD: RegExp = /[省市县]域内|国家级|自治区级|省级|市级|县级|区级|全人群|重点人群|重点群体/gu

/** For how many or for each of what a name counts (每千人口, 每个县, 每次); what two names must have alike. */
export const PER_WORDS: RegExp =
  /每\d*[十百千万两]*(?:常住|服务|户籍)?(?:人口(?!腔)|人(?=口腔)|名?老年人|名?儿童|名?劳动者|名?职工|名?学生|名?新生儿|名?居民|[名次例]|个?设区的?市|个?县市区|个?县区|个?区县|一?[个所家支名]?(?:(?:行政)?村卫生室|乡镇卫生院|行政村|[县市区旗]|乡镇|街道|[乡镇村]|社区|机构|医院|团队)|人次|[人张]|床日)|各(?:[县区市旗村]|乡镇|街道|社区)(?:市区|区)?|[人户次例]均|^[十百千万]+(?:常住)?人口/gu

/** How a quantity is measured, at the end of its folded name: the class of measure is in its unit. */
export const MEASURE_END: RegExp =
  /(?:治疗量|人数|总人次|人次数|总数|总量|数量|人次|场次|[次轮台例件]数|轮次|[次数率条种个名量]|覆盖率?|费用|[费额比]|金额|标准|水平|幅度)$/u

/** What a share is counted in, which its name may leave out: 参加锻炼人数比例, 门急诊人次占比. */
export const COUNTED_IN: RegExp = /(?:人数|人次|人口|[例台件]数)$/u

/** Words that make another, narrower thing of one: a long name that says one of them more is no other wording of a shorter. */
export const NARROWING: RegExp =
  /重点|农村|城市|城区|全国|省|示范|特色|优势|标准化|规范|高水平|新型|公办|民办|普惠|首次|[一二三]级|甲等|急性|慢性|专职|兼职|住院|门诊/gu

/** Sums of money are named by these, wherever they stand. */
export const MONEY_WORDS: RegExp = /收费|收取|经费|费用|费|资金|标准|金额|额|(?<=财政|政府)补[助贴]/gu

/** Periods in front of a count that its year says already. */
export const SPAN_WORDS: RegExp =
  /[一二三四五两\d]年(?:累计|内)?|累计|规划期内?|每[一两二三四五半\d]?(?:年度?|个?学[期年]|个?季度|个?月|周|星期|日(?!间)|天)|年度|年均/gu

/** Part of a price that somebody pays: it is counted for what the whole is (巡诊费每次中医保基金支付额). */
export const PAID_PART: RegExp = /[费取格][^费]{0,10}中.{1,12}(?:支付|承担|负担|自付|补助|缴纳|出资)额?$/u

/** Behind a counted thing: how many of all it is. */
export const SHARE_OF: RegExp = /占|^的?(?:比例|比重|数)|^(?:建成|建设|覆盖|设置|达标|配备)/u

/** The whole that a share is a part of: 普惠托位占托位总数的比例. */
export const WHOLE_OF: RegExp = /占([^占]{2,}?)(?=的?(?:比例|比重|占比|率)|$)/u

/** Other orders of the words of a share, and the one in which they are compared. */
export const WORD_ORDERS: readonly (readonly [said: RegExp, read: string])[] = [
  [/^(.{3,})的([^的]*[院所站心校室构位家县区村道镇人者员工童妇生户师])(占比|比例|比重)$/u, '$2$1$3'],
  [/^([^在]{2,})在((?:[^在中的]|中[心医小])+)(?:中的?|的)(.*)$/u, '$2$1$3'],
]

/** By how much something is to change, at the end of the name of a change: its verb says which way. */
export const CHANGE_TAIL: RegExp =
  /(?:年均|每年|年|较\d{4}年)?(?:提高|提升|增长|增加|上升|增|降低|下降|减少|缩短|压减|压缩|降)(?:幅度?|比例|比率|[率速量数])?$/u

/** How often in its name something is to be done (每季度开展次数), and how many times a year that is. */
export const PERIODS: readonly (readonly [said: RegExp, times: number])[] = [
  [/每[两二2]年/u, 1 / 2],
  [/每[三3]年/u, 1 / 3],
  [/每[五5]年/u, 1 / 5],
  [/每半年|每个?学期/u, 2],
  [/每学年/u, 1],
  [/每(?:一|1)?个?季度?/u, 4],
  [/每[两2]个?月/u, 6],
  [/每个?月/u, 12],
  [/每(?:周|星期)/u, 52],
  [/每(?:日(?!间)|天)/u, 365],
]

/** The end of a name that is a rate, whatever it is counted in: 每千人口献血率, 每千人口献血率人次. */
export const RATE_NAME: RegExp = /率(?:人次)?数?$/u
/** The units of such a rate: 每千人口献血率11人次 is 11‰. */
export const RATED_UNIT: RegExp = /^人/u

/** Words of a name that make its count one of each year: 医疗护理员年培训量. */
export const YEARLY_NAME: RegExp =
  /每年|年均|年度|(?<![\d一二三四五六七八九十两几])年(?=培训|培养|轮训|招聘|引进|开展|举办|服务人|接诊|巡诊|派|人次|完成)/u

/** Lengths of time are named by these, wherever they stand. */
export const TIME_WORDS: RegExp = /用时|耗时|从(?!业)|[到至](?=\p{Script=Han})|时间|时限|时长|期限|最[长短]|可?开具/gu

/** An age in a name. */
export const AGE_SAID: RegExp = /\d\s*周?岁|月龄/u

/** Ages and bounds of ages (65岁及以上): they are compared apart. */
export const AGE_WORDS: RegExp = /\d+次?|周岁|[岁及以上下]/gu

/**
 * Words of names that say nothing of what is measured: particles, verbs of having and of carrying out, who lives there anyway.
 * 设置康复科的医院占比 and 医院康复科设置率 are left with one thing. Longer words stand before the words they contain.
 */
export const LIGHT_WORDS: RegExp =
  /其中|(?<=[A-Z])设备|能力|合格|独立|能(?=[开独]|检查)|项目|工程|核心|相关|含量|骨干|专业(?=人员|$)|人员|免费|专兼职|任务|标准(?!化)|辖区内?|区域内|全[省市县区旗州盟部]|[我本][省市县区旗州盟]|参与|参加|以及|用于|通过|设置|设立|设有|建有|配备|配置|开展|接受|提供|实施|实行|落实|推行|推广|享受|拥有|具有|具备|能够|达到|实现|保持|完成|总数|总量|总额|建设|建成|成为|纳入|进行|得到|接入|覆盖|登记|在册|运行|情况|服务|统一|国家|基本|常住|户籍|城乡|居民|公众|大众|公民|全员|群众|人口|人群|人才|总体|平均|县市区|县区|区县|地区|中(?!医(?!保|疗[保机卫]|务)|[药心级学小西期高度年国华成])|内(?![科镜分])|[的在和与及或为对由于所各等之占被型性总年]/gu

/**
 * Words of names of which one stands for the other where only the thing is asked for: 筛查 and 监测 are both a look at it. A plan that
 * gives both different values tells them apart by itself. Source: the wordings of one indicator in the plans of several places;
 * longer words stand before those they contain.
 */
export const THING_FOLDS: readonly (readonly [printed: string, read: string])[] = [
  ['预防控制', '防治'],
  ['防控', '防治'],
  ['筛查', '检查'],
  ['监测率', '检查率'],
  ['监测次', '检查次'],
  ['检测', '检查'],
  ['普查', '检查'],
  ['体检', '检查'],
  ['救治', '治疗'],
  ['诊治', '治疗'],
  ['上报', '报告'],
  ['及时报告', '报告及时'],
  ['建档', '档案'],
  ['测评', '评估'],
  ['评价', '评估'],
  ['运用', '使用'],
  ['利用率', '使用率'],
  ['规范化', '规范'],
  ['核心知识', '知识'],
  ['防治知识', '知识'],
  ['健康检查', '检查'],
  ['健康档案', '档案'],
  ['电子档案', '档案'],
  ['电子健康档案', '档案'],
  ['成功率', '成功'],
  ['智能化', '信息化'],
  ['智慧化', '信息化'],
  ['数字化', '信息化'],
  ['智能管理', '信息化管理'],
  ['不良反应', '反应'],
  ['监督执法', '监督'],
  ['站点', '站'],
  ['队伍', '队'],
  ['监管', '监督'],
  ['办结', '办理'],
  ['病病例', '病'],
  ['病例', '病'],
]

/** An abbreviation behind what it stands for: 白内障手术率（CSR）. */
export const ABBREVIATION: RegExp = /[（(][A-Za-z\d-]{2,8}[）)]/gu

/**
 * Names that say how something is dealt with and not what: 规范管理率, 患者治疗率. A plan that gives two values to one of them speaks of two
 * diseases, each named further up.
 */
export const WAY_ONLY: RegExp =
  /^(?:规范|管理|治疗|检查|知识|知晓|报告|及时|救助|患病|发病|感染|死亡|控制|服药|随访|发现|达标|防治|患者|病人|对象|成功|合格|登记|[率化的])+$/u

/** What wordings of one “for each” differ in: 每个县, 每县, 各县; 每所村卫生室, 每个村卫生室. */
export const PER_SIGNS: RegExp = /[每各一1个所家支名]|行政(?=村)/gu

/** What a price is counted for in its name (每次收取50元, 人均补助), as its unit says elsewhere (50元/次, 元/人). */
export const PRICE_PER: RegExp = /每(人次|床日|[次例人户项张]|名(?!老年人|儿童))|(人次|床日|[次例人户])均/u

/** The members of a thing in front of it and how many they are: 心脑血管疾病、癌症…和糖尿病四类重大慢性病, 四类重大慢性病. */
export const MEMBERS_BEFORE: RegExp = /^(?:[^、]*、.*)?[两二三四五六七八九十\d][类种](?=\p{Script=Han}{3})/u

/** In the name of a share the one says what the other does: 医用辐射防护监测率, 纳入防护监测的机构占比. */
export const WATCHED: readonly [printed: string, read: string] = ['监测', '检查']
