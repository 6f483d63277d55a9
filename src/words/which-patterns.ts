import { prefix, suffix, type Prefix, type Suffix } from '../text/affix.js'

/** Patterns that tell which thing or case a number only describes. Written in folded form; source: the annotation guidelines and the language of 党政机关公文. */

/** A clause that names a yardstick. */
export const YARDSTICK_LEAD: Prefix = prefix(/^(?:对照|对标|参照|依据|根据)/u)
/** 根据创建要求|设置(29个科室): where the yardstick ends, and the clause goes on with what is done by it. */
export const YARDSTICK_ENDS: RegExp =
  /(?:要求|标准|需[求要]|规定|实际|情况|规划|方案|办法|原则|精神|条件|安排|部署|意见|规模|特点)(?<deed>[^，。；的]{2,30})$/u

/** 200万元的补助: the amount is given, it does not describe. */
export const GIVEN: RegExp =
  /^的(?:标准|比例|额度|补|奖|支持|资金|专项|经费|速度|幅度|规模|目标|\p{Script=Han}{1,6}(?:补[助贴]|津贴|奖[励补]|资助|[扶救]助|慰问)(?:金|费|经费|资金)?(?:[，。；、和及与]|$))/u

/** 人口超过10万的, 满3年时. */
export const CONDITION_TAIL: RegExp = /^(?:人口|居民|床位|以上)?(?:[的且时]|或者?)/u

/** 600名学生以上的学校: the bound stands behind the noun. */
export const BOUND_BEHIND: RegExp = /^\p{Script=Han}{1,4}及?以[上下]的/u

/** 10名以上老人且有入住需求的|行政村: what describes the areas that are meant. */
export const DESCRIBED_AREA: RegExp = /^[^，；。\d]{1,26}?的(?=\p{Script=Han}{2})/u

/** 30万以上人口的县: the number says which places. */
export const POPULATED: Prefix = prefix(/^(?:常住|户籍)?人口(?:以[上下])?的/u)

/** 按学生人数|1000人|配备: for how many. */
export const BY_HOW_MANY: Suffix = suffix(/按照?[^，。；、每\d]{0,6}(?:人数|人口数?|床位数?|班级数?)每?$/u)
export const STAFFED: Prefix = prefix(/^(?:配备|配置|设置|设立|核定|安排|聘用)/u)

/** 3天以下|时启动(预警): what is done then. */
export const CASE_WHEN: Prefix = prefix(/^[^，。；、\d]{0,4}时，?(?:启动|[应须可需要由停]|立即|及时|予以)/u)

/** 她建议家长(每周陪孩子户外运动不少于14个小时): what readers are told to do. */
export const ADVISES: RegExp =
  /(?:建议|提醒|叮嘱|提示)[^，。；]{0,4}(?:家长|市民|居民|群众|大家|公众|患者|老人|孩子|女性|妇女|学生|读者|人群|游客|旅客|乘客|[您你])[^。；]{0,40}$/u

/** 患者达到(100人)的乡镇原则上都要…: those with so many, and what they have to do. */
export const HAVING: Suffix = suffix(/(?:达到?|超过|[年月]满|不足)$/u)
export const DUTY_OF_THOSE: RegExp =
  /^(?:以上|以下)?的[^，。；的]{1,10}?(?:原则上)?(?:[都均]?[要应须]|必须|可以|(?<!包)[都均](?=[设建配开]))/u

/** 失能已达(6个月以上)，经评估达到重度的，可以申请: how long somebody's state has lasted who may have something. */
export const LASTED: Suffix = suffix(/(?:[已将]达到?|[年月]满|持续|连续)$/u)
export const MAY_HAVE: RegExp = /^[^。；]{0,60}的，?(?:可以?|应当?|按|给予|予以|享受|纳入|由)/u

/** 140|/90mmHg: blood pressure. */
export const DEVICE_READS: Prefix = prefix(/^\/?\d{0,3}(?:mmHg|毫米汞柱)/iu)

/** 不少于100个|托位的(机构): what each of them has. */
export const SIZE_OF: RegExp = /^\p{Script=Han}{1,6}的\p{Script=Han}/u

/** 新增的|3个行动(侧重…): what is said of them stands before how many they are. */
export const SAID_OF_THEM: Suffix = suffix(/(?:新增|增加|上述|其余|前述)的$/u)

/** 能提供6类以上|中医药服务的村卫生室占|80%: who is described, and the way to their share. */
export const DOERS_BEHIND: RegExp =
  /^[^，。；：、\d]*的(?<who>\p{Script=Han}{2,12}?)(?:数量?)?(?:的?(?:比例|占比|比重))?(?:应当?|[要需均]|力争)?(?:占|达到?|(?:提高|提升|增加|扩大)[到至])?$/u

/** The rest of a rate's name and the verb to its value: 遗传代谢病筛查率(98%), 疫苗接种率达到(95%). */
export const RATE_NAME: Suffix = suffix(
  /^\p{Script=Han}{2,20}(?:率|比例|占比|比重)(?:达到?|为|保持在|稳定在|提高到|[从由](?:20\d\d年)?的?)?$/u,
)

/** 年度资金总额, 其中：财政拨款: labels of the money in forms of budgets. Source: 项目支出绩效目标申报表. */
export const BUDGET_LABEL: Suffix = suffix(
  /^(?:其中：|年度|本年度?|当年|项目|上年|总)*(?:资金(?:总额|合计|安排|来源)|财政[投拨]款|财政资金|预算(?:安排|资金|金额|总额|数)?|项目金额|(?:中央|[省市县区]级)(?:财政)?补助|(?:地方|其他|自筹|配套|专项)资金|结转资金)(?:（[千万亿]?元）)?：?$/u,
)

export const BY_SIGN = '按'

/** 超500亿元|的目标: the goal itself, and no thing that is like that. */
export const OF_AIM: Prefix = prefix(
  /^的(?:总体|工作|规划|预期|年度|既定|发展|建设|规模)?(?:目标(?:任务)?|要求|标准)(?:[，。；、]|$|[建设配执落推为预安核规列纳筹](?!的))/u,
)

/** How often a period is, not how long it takes: 每3年. */
export const PERIOD_UNIT: RegExp = /[年月周]/u

/** Leads that open a condition whatever verb stands behind them, and the end of the noun that it is a condition of. */
export const CASE_LEAD: RegExp = /^(?:凡|对(?![照标口接外])|符合|满足|若|如(?![期下实此])|当(?![年前地日月])|具备)/u

export const CASE_END: RegExp =
  /的[^，。；]{0,16}[，、]?[^，。；]{0,10}(?:给予|[可按应要须由经奖补]|优先|纳入|不予|享受|实行|予以)/u

/** 示范点标准为：, 申报条件：: what is behind the colon are conditions. */
export const STANDARD_LEAD: Suffix = suffix(
  /(?:标准|条件|资格|准入|门槛|情形|(?<!目标|任务|工作|总体|建设)要求)(?:[为是有]|包括|如下)?$/u,
)

/** 2公里内|以及乡镇: places up to there and others; where no reach is set before it. */
export const LENGTH_UNIT: Prefix = prefix(/^(?:公里|千米|里|米|km)$/u)

export const AND_MORE: Prefix = prefix(/^(?:以及|范围|区域|[及和与或])/u)

export const REACH_SET: RegExp = /半径|距离|间距|不超过|控制|缩短|路程|间隔/u

/** 110千伏: the class of a line or station. Source: GB/T 156. */
export const VOLTAGE: Prefix = prefix(/^(?:千伏|kV|KV|伏)$/u)

/**
 * (50户以上)村寨|要(完成改造): what those must do whose size a number says; a bracket, and others of their own size, may stand
 * between (200人以上寄宿制学校和1000人以上的中小学校（含职业学校，下同）要).
 */
export const MUST: RegExp =
  /^[^，。；、\d（]{1,20}?(?:[和或及][\d.]+[万千百]?[\u4e00-\u9fff]{1,2}以上[^，。；、\d（]{1,14}?)?(?:（[^（）。；]{1,20}）)?(?:[要应须]|必须|应当|可以|原则上)(?![求素点区闻领急约])/u

/** 排名后|3位: a place in a ranking. */
export const RANKED_END: Suffix = suffix(/(?:排名|排序|名次|排位|位次|考核|得分)[^，。；\d]{0,6}[前后末]$/u)

/** (超过140毫米汞柱的)，应(复核): what is done in the case. */
export const CASE_RULED: Prefix = prefix(/^，(?:[应须可要需按由]|给予|予以|不[得予再]|方可|优先|一律|原则上)/u)

/** 未达到|60%, 达不到|300人次: what falls short of a bound. */
export const FALLS_SHORT: Suffix = suffix(/(?:(?:未能?|尚未|没有|没能)(?:达到?|完成)|达不到)$/u)

/** 给予|20万元以内的补助: a sum that is given. */
export const GIVES: Suffix = suffix(/(?:给予|补助|奖励|补贴|发放|资助|救助|支付)$/u)

/** 128排|CT: of how many slices a scanner is. */
export const SCANNER: Prefix = prefix(/^(?:及?以上)?(?:螺旋)?CT/u)
export const SLICES: Prefix = prefix(/^排$/u)
