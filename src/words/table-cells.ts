import { prefix, type Prefix } from '../text/affix.js'
/** What the cells of a table look like. Folded form. Source: indicator boxes and task lists of plans. */

/** Cells of an indicator table that can be nothing else. */
export const NATURE_CELL: RegExp = /^(?:约束|预期|导向|指导|引导|监测|参考|鼓励|预测|倡导)性(?:指标)?$/u
export const VALUE_CELL: RegExp =
  /^(?:[比较](?:(?:19|20)\d\d年?[末底]?|上一?年|基期)(?:年均)?(?:增长|增加|减少|降低|上升|提高)?)?(?:[<>≥≤=~约±-]|大于等于|小于等于|大于|小于|高于|低于|不低于|不高于|不少于|不超过|至少|力争|控制在|达到|[达[]|降至|下降到?|提高到?|稳定在|保持在?|累计)*\d[\d.，]*[%‰万亿]?(?:[-~—至]\d[\d.]*)?(?:%|‰|个百分点|\/10(?:万|\^?[45⁴⁵])|\/万|[:：∶]\d[\d.]*|[万亿千百]?\p{Script=Han}{0,3}?(?:\/[人次户例床日年月]{1,2}){0,2})(?:以上|以下|左右|以内|及以上|及以下|之间)?\]?(?:\*|[（[][^（）[\]]{0,12}[）\]])?$/u
/** A value with its unit on a line of its own: 4家, 达到90%以上; no day or hour: 2025年, 12月. Source: pages of pictures and posters. */
export const BARE_VALUE: RegExp =
  /^(?:达到?|超过|不低于|不少于|不超过|至少|控制在|稳定在|保持在|提高到|力争|[约近≥≤<>])*\d[\d.，]*(?:[-~—至]\d[\d.]*)?(?:%|‰|(?![年月日号时点期届])[万亿千百]?\p{Script=Han}{1,3}?)(?:以上|以下|左右|以内)?$/u
/** 1/10万, 1/千: a unit in a column of its own, though it looks like a value. */
export const UNIT_OF_RATE: RegExp = /^1\/(?:10?万|千|10\^?[45⁴⁵])$/u
/** Words between what is measured and its value, at the end of a line: 覆盖率达到. */
export const REACHES: RegExp = /(?:达到?|超过|不低于|不少于|不超过|至少|控制在|稳定在|保持在|提高到|为)$/u
/** A sentence in a column of values: it tells a number with its unit or its bound. */
export const GOAL_IN_WORDS: RegExp = /[≤≥<>]\d|\d(?:%|‰|\/\d)/u
export const WORD_VALUE_CELL: RegExp =
  /^(?:[—－-]{1,4}|\/|…+|无|(?:持续|稳步|逐步|有所|进一步|不断|基本|明显|显著|全面|全部|均|大幅|继续)?(?:提高|提升|下降|降低|完善|改善|增加|增长|达标|保持|实现|全覆盖|覆盖|合格|完成|控制|扩大|消除|减缓|减少|缩小|遏制|增强|优化|健全|建立|普及|稳定|巩固)[\u4e00-\u9fff]{0,6})$/u
export const DEADLINE_CELL: RegExp =
  /(?:19|20)\d\d年|长期|持续|每年|年底|\d{1,2}月|^(?:19|20)\d\d(?:[-—.]|$)|常态化|全年/u
export const YEAR_CELL: RegExp =
  /^(?:到|至)?(?<year>(?:19|20)\d\d)年?[底末度]?(?:（[^（）]{1,8}）|目标|现状|基期)?值?$/u
/** （全省） and （国家） below 2025年 and 2025年: words in brackets that go on with the head above them. */
export const HEAD_ADDED: RegExp = /^[（(][^（）()]{1,8}[）)]$/u
/** A row of years that says that it tells how things stand. */
export const BASE_CELL: RegExp = /现状|基期|基准|实际|完成/u
/** A cell that says that there is nothing. */
export const EMPTY_CELL: RegExp = /^(?:[—－\-–]{1,4}|[/\\无]|…+)$/u
/** A line between the rows of an indicator table that explains the row above. */
export const NOTE_CELL: RegExp = /^(?:说明|注|备注|计算方法|计算公式|数据来源|指标解释)\d?[：:]/u
/** A line over the rest of a table on the next page: （续表）. */
export const CONTINUED: RegExp = /^[（(]?(?:续表|接上表|表?续)\d{0,2}[）)]?$/u
/** A line of the text that explains a table; 说明： can open any paragraph. */
export const NOTE_LINE: Prefix = prefix(/^[（(]?(?:注|备注|计算方法|计算公式|数据来源|指标解释)\d?[：:]/u)
/** A line that begins a section is no cell: 二、主要任务, 第三章. The number of a group （一） can be one. */
export const HEADING_CELL: RegExp = /^(?:第[一二三四五六七八九十百零\d]+[编章节条部篇]|附件\d*[：:]?$|附录)/u
/** The head of a group of rows: 一、健康水平. */
export const GROUP_CELL: RegExp = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[Ⅰ-Ⅻ]、)/u
/** A title that a table prints in its first row, or right above it. */
export const TITLE_CELL: RegExp =
  /^专栏|^附?表\d{1,2}(?![\d年月])|(?:表|清单|一览|指标|任务分工|分工方案|台账|分解|任务[数量]|(?:目标|计划|指标)数|图)(?:[（(].{1,20}[）)])?$/u
/** 2026年各县主要目标值: a title that a head of a column may end like; only a longer one is told by it. */
export const VALUES_TITLE: RegExp = /^.{6,}(?:目标|指标)值$/u
/** 绩效目标申报表: the title of a form, and （2024年度）, the line under it that dates all of it. */
export const FORM_TITLE: RegExp = /表(?:[（(].{1,20}[）)])?$/u
export const FORM_YEAR: RegExp = /^（(?:19|20)\d\d年度?）$/u
/** 专栏1, 附表2: the number of a table, where a tab cuts it from its title. */
export const TITLE_LABEL: RegExp = /^(?:专栏|专题|附?表|附件|图)[\d一二三四五六七八九十.—-]{0,5}[：:]?$/u
/** A line between a caption and its table that names the unit: 单位：%. */
export const UNIT_NOTE: RegExp =
  /^(?:(?:填报|填表|制表|编制)单位[：:][^：:]{2,30}?\s*)?[（[]?(?:计量)?单位[：:](?<unit>[^（）：[\]]{1,20})[）\]]?$/u
/** A row that names the unit of each column, with pipes between: 单位 | 岁 | %. */
export const UNIT_ROW: RegExp = /^(?:计量)?单位\s*\|/u
/** … or behind its caption: 表1 主要指标（单位：%）. */
export const CAPTION_UNIT: RegExp = /[（[](?:计量)?单位[：:](?<unit>[^（）：[\]、，]{1,8})[）\]]$/u
/** What is counted in a name: a row that only says this takes the rest from its group. */
export const COUNTED_ALONE: RegExp =
  /^(?:总?数量?|个数|人数|规模|比例|占比|比率|覆盖率|合格率|达标率|完成率|面积|金额|总量|床位数?|[男女]性?|城市|农村|城镇|城乡|合计|总计|小计)$/u
/** A group that is a dimension of rows and no part of their names: 健康水平, 资源配置. */
export const GROUP_ALONE: RegExp =
  /(?:水平|配置|资源|体系|服务|生活|环境|保障|产业|能力|质量|建设|发展|行动|领域|工程|管理|指标|方面|类|效率|结构|支撑|防控)$/u
/** Places that a head names: 东湖区, 全市, 合计. */
export const PLACE_HEAD: RegExp =
  /^(?:\p{Script=Han}{1,8}(?:[市县区旗州镇乡]|街道|开发区|新区|高新区|经开区|管委会)|全[国省]|市本级|市直|县本级|县直|市级|县级|省级|合计|总计|全市合计)$/u
/** 甲市2026年目标, 县区目标值: whose values a column holds, with what they are. */
export const PLACE_VALUE: RegExp =
  /^(?<place>\p{Script=Han}{1,8}(?:[市县区旗州]|街道|开发区|新区)|全[国省]|市级|县级|省级|市本级|县本级)(?:(?:19|20)\d\d年度?(?:目标|任务|指标|计划)?|目标|任务|指标|计划)[值数]?$/u
/** … and those that name the whole. */
export const WHOLE_PLACE: RegExp = /^(?:全[国省市县区州旗](?:合计)?|合计|总计)$/u
/** The number of a part among rows that count in digits: 一 | 基层服务 above 1 | …, 2 | …. */
export const PART_NUMBER = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]?$/u

/** A task that carries its number: 1.完善机制, （二）健全体系. */
export const NUMBERED_CELL: RegExp =
  /^(?:\d{1,3}(?:[.．、](?!\d)|(?=（))|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[项条])/u
/** … and a second one behind it: a cell that lists several tasks. */
export const NUMBERED_AGAIN: RegExp = /[；。]\s?\d{1,2}[.、]/u
/** How the name of a measure ends. */
export const MEASURE_END: RegExp =
  /(?:[率数比量值额度]|占比|比例|比重|水平|寿命|面积|费用|程度|时间|天数|人次|收入|支出|次数|规模|达标|覆盖|浓度|发病|指数)(?:（.{1,20}）)?$/u
/** Words that count things: no name of a body. */
export const COUNTS: RegExp = /\d(?:%|‰|万?[人名个家所项台张例次处支座])/u
/** A name that says what is to be done: 新增普惠托位, 培训护理员. */
export const DEED_NAME: RegExp =
  /^(?:\d{1,2}[.、])?(?:新[增建改购招设]|改[扩建造]|扩建|建[设成立]|培[训养]|招[聘录募]|引进|完成|创建|打造|免费|开展|配[备置])/u
/** A group that says per what its rows are counted: 每千人口, 人均. */
export const PER_GROUP: RegExp = /^(?:每|人均|平均|万人|千人)/u
/** Heads that only a list of tasks has. */
export const TASK_HEAD: RegExp = /任务|措施|举措/u
/** Words of a table's title that are no part of what it counts. */
export const TITLE_WORDS: RegExp =
  /^(?:附?[件表]\d{0,2}|附\d{1,2}|\d{1,2}(?=[：:.]))[：:.]?|各?(?:县区|区县|县市区|地区|乡镇|街道|县（市、区）|市县)|(?:到|至)?(?:20\d\d[-—~至])?20\d\d年?度?|目标任务|目标|任务|计划|分解|分配|情况|一览|清单|汇总|表$/gu
/** Heads of names and of shares, run together, and a name with its share: 村别任务数（人）备注, 卫生院15. */
export const GLUED_SHARE_HEADS: RegExp =
  /(?:单位|部门|县区|区县|乡镇|镇街|街道|村别?|社区|学校|医院|机构)(?:（[^（）\d]{1,8}）)?(?:名称?)?(?:\p{Script=Han}{0,4}(?:任务|指标|计划|目标)(?:总?[数量]|人[次数]|人次数|[例户名]数)|目标任务|任务目标|任务)(?:（[^（）\d]{1,4}）)?(?:备注|说明)?/gu
export const GLUED_SHARE: RegExp = /[\p{Script=Han}（）、“”·\s]{2,24}\d{1,6}(?:\.\d{1,2})?(?![\d年月日%号时.．、])/u
/** A name that goes on in the next piece: 市卫生健康局、, 农场（含. */
export const OPEN_NAME: RegExp = /[（(][^（）()]*$|[、及和与]$/u
/** Whose table it is, before its year: 云溪县2025年…; and what says only that something is shared out, before 任务数. */
export const TITLE_PLACE: RegExp =
  /^(?:附?[件表]\d{0,2}[：:.]?|附\d{1,2}[：:.]?)?\p{Script=Han}{2,10}?(?:[市县区旗镇乡]|街道)(?=20\d\d年)/u
export const TITLE_SHARE: RegExp = /(?:工作)?(?:指标|名额)$/u
/** A head that says that something is shared out, and not what: 任务数, 全年任务数, 下达计划数. */
export const PLAIN_SHARE: RegExp =
  /^(?:全年|本年度?|年度|今年|当年|计划|下达|分配|分解|[总应拟])*(?<share>(?:任务|目标|计划|指标)总?(?:数量?|量|人[次数]|人次数|[例户名]数))$/u
/** A head that says that something is counted or paid, and not what: 人数, 补助资金. */
export const BARE_COUNT: RegExp =
  /^(?:(?:总|合计)?(?:人数|人次|数量|个数|例数|户数|名额|金额)|(?:补助|配套|下达|分配)?资金)$/u
/** A line before a table that leads over to it. */
export const LEAD_LINE: RegExp = /[：:]$|如下|见下表|下表|如表/u

/** The last cell of a row that touches the value before it: …79.580.5预期性2…. */
export const GLUED_END: RegExp = /(?<=[\d%‰上下右内高升降善盖标持])(?:约束|预期|导向|指导|引导|监测)性/gu
/** What such a cell ends with, and what stands before that: a text without it has none. */
export const GLUED_SIGN = '性'
export const GLUED_BEFORE = '束期向导测'
/** The heads of rows that no nature ends, with signs that a text without them lacks, and a bound behind its unit in such a row. */
export const GLUED_COLUMNS: readonly [readonly string[], RegExp] = [
  ['序号', '单位'],
  /序号(?:主要|核心|具体|考核|评价)?指标(?:名称)?(?:计量)?单位(?:权重|分值)?(?:(?:19|20)\d\d年)?(?:目标值?|标准值?|规划值)/u,
]
export const GLUED_BOUND: RegExp = /(?<=[\p{Script=Han}%‰])[<>≥≤=]\d[\d.]*(?=\p{Script=Han}|$)/gu
/** The heads of such rows, run together too. */
export const GLUED_HEAD: RegExp = /序号|指标(?:名称)?(?:单位|属性|20\d\d)/u
/** One of the heads of such rows. */
export const GLUED_PART: RegExp =
  /序号|(?:主要|核心|具体)?指标(?:名称|属性|性质)?|(?:计量)?单位|(?:19|20)\d\d年?(?:（[^（）]{1,8}）|目标值?|规划目?标?值?|基[期数]值?|现状值?|实际值?|完成值?|末)?|目标值|现状值|基期值|属性|性质/gu
/** The unit between a name and its values. Longer ones first: 万人次, not 人次. */
export const GLUED_UNIT: RegExp =
  /(?:1?\/10万|1?\/千|[‰%]|[人张个名所]\/[万千]人口?|微克\/立方米|万人次|万公里|平方米|万千瓦时?|[万亿]元|人次|万[人户名张个]|公里|千米|小时|分钟|[岁人张个名所家支项种条户辆台套处座例床次件天年元吨])$/u
/** The heads of a list of tasks, run together: 序号项目名称主要内容牵头单位配合单位. */
export const GLUED_TASK_HEADS: RegExp =
  /(?:序号|编号|类别|领域|(?:主要|具体|考核|评价)?指标(?:名称)?|(?:19|20)\d\d年?(?:全[省市县区州旗])?目标值?|目标值|项目(?:名称)?|任务(?:名称)?|(?:重点|主要|工作|具体|目标|年度)(?:任务|工作|目标|内容|举措|措施|项目)|建设内容|(?:实施|完成|计划)(?:内容|标准)|(?:完成|推进|实施)(?:时限|时间|期限)|时间(?:节点|要求|安排)|\p{Script=Han}{0,5}(?:分管|牵头|责任|包联|主管)(?:市?区?县?领导|人)|(?:主要|配合|牵头)?(?:牵头|责任|配合|协助|参与|实施|负责)(?:单位|部门|科室)|备注){4,}/gu

/** The first of the heads of bodies among them. */
export const GLUED_BODY_HEAD: RegExp = /(?:牵头|责任|配合|协助|参与|实施|负责|主办)(?:单位|部门|科室|领导|人)/u
/** What can stand before the number of the next row: a body, a time. */
export const GLUED_STOP: RegExp =
  /[局委会院府办心校处站队所部室科厅联社中公司团][）)]?$|[月年][底末前]?$|[底末前期化]$/u
/** Words that only begin like a counter: 2家庭医生, 3公共卫生. */
const LIKE_COUNTER =
  '个[人体性]|人[均口才员工民居]|公[共立众开民益园安交厕]|家[庭长居园校]|名[医师录]|场[所地馆]|项目|小[学区微]|条件|分[级娩类]|年[度均]|日[间常]|间接|户籍|类[型别风]|台账|多[元学部]|支[付持撑]'
/** … and behind it: words, but none that count. */
export const GLUED_NEXT: RegExp = new RegExp(
  `^(?:\\d{1,2}岁|${LIKE_COUNTER}|(?![家个名人所张支项次条台套件种例元万亿年月日岁倍余多类级场户座处间小米公千分])[\\p{Script=Han}“《])`,
  'u',
)
/** An amount with its counter, behind which a cell may end. */
export const GLUED_AMOUNT: RegExp =
  /\d(?:%|[万亿]?(?:人次|平方米|公里|小时|[家个名人所张支项次条台套件种例元户场处间座颗辆对批期]))(?:（[^（）]{1,10}）)?(?:以上|左右|以内)?/gu
/** The head of the values among them, and where such a value stands in a row: before its bodies. */
export const GLUED_VALUE_HEAD: RegExp = /(?:(?:19|20)\d\d年?(?:全[省市县区州旗])?)?目标值?$/u
export const GLUED_VALUE: RegExp =
  /(?<=[\p{Script=Han}）%‰])[<>≥≤]?\d[\d.]*[%‰]?(?:以[上下]|左右)?(?=\p{Script=Han}[\p{Script=Han}、，（）]{2,}$)/u
/** One of them at least is among such heads. */
export const GLUED_TASK_SIGNS: readonly string[] = ['序号', '编号', '名称', '备注', '时限']
/** What every text with such rows or heads holds (序号 for {@link GLUED_COLUMNS} too): one look turns down most texts. */
export const GLUED_SIGNS: RegExp = new RegExp(`${GLUED_TASK_SIGNS.join('|')}|[${GLUED_BEFORE}]${GLUED_SIGN}`, 'u')

/** What has been done, behind what was promised: 完成12台, 完成率20%, 已建成3家. */
export const PROGRESS_START: RegExp =
  /^(?:(?:已|累计|实际|目前|现|截至)+(?:完成|建成|达到?|新增|开展)|完成(?:率|进度|比例|情况|数)?\d)/u

/** A head of a table, on a line of its own, over what has been done: 落实情况, 当前进度. */
export const PROGRESS_HEAD: Prefix = prefix(
  /^(?:(?:目前|当前|工作|任务|项目|实际|最新)?(?:落实|进展|完成|推进|实施)情况|(?:目前|当前|工作|实际|最新)(?:进度|进展))$/u,
)
/** 提前完成年度任务。: a line that says how far a row has come, and nothing else. */
export const STATUS_LINE: Prefix = prefix(
  /^(?:已|均已|已经|基本|提前|全部|按期|按时|超额|如期|圆满|正在|有序)*(?:完成|落实|推进|实施|办结|销号)(?:年度|全年|既定|目标|任务|计划|工作|进行|中)*。?$/u,
)

/** A line below the table of a sheet: 注：…, 填表说明, 联系人. */
export const SHEET_NOTE: RegExp = /^[（(]?(?:注|备注|说明|填表说明|填报|制表|联系|审核|单位负责人)/u

/** A bound in a cell of values: ≥79, 不低于85%, 90%以上. */
export const CELL_BOUND: RegExp = /^[<>≥≤]|^(?:不|大于|小于|高于|低于|至少)|以上|以下|以内/u

/** A bound in a piece of its own: 85% | 以上, ≥ | 79. */
export const BOUND_BEHIND: ReadonlySet<string> = new Set(['以上', '以下', '左右', '以内'])
export const VALUE_ENDING: RegExp = /^(?:%|‰|以上|以下|左右|以内)$/u
export const BOUND_BEFORE: RegExp = /^[<>≥≤约]$/u

/** The head of the column of numbers, and a deadline behind the bodies, of task lists that were run together on one line. */
export const GLUED_NUMBER_HEAD: RegExp = /^(?:序号|编号)/u
export const GLUED_DEADLINE: RegExp = /(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?[底末]?前?$/u

/** 年度任务, 分年目标: a head over columns of years; 五年任务, 合计: one of their sum. */
export const YEARLY_HEAD: RegExp = /年度|各年|[分逐]年|年份/u
export const SUM_HEAD: RegExp = /合计|总计|累计|小计|总[数量]|总任务|总目标|[二两三四五六]年(?:任务|目标|合计|总)|期内/u

/** The second line of a head: “十五五”规划 / 目标; 值 ends one that is whole. */
export const LOOSE_END: RegExp = /^(?:目标|情况|任务|指标|值|名称|单位|部门|要求|属性|性质)$/u
export const COMPLETE_HEAD: RegExp = /值$/u
/** What stands beside a year in a head, and a year by itself. */
export const VALUE_WORD: RegExp = /^(?:目标|规划|指标|预期)?值$|^目标$/u
export const YEAR_ALONE: RegExp = /^(?:19|20)\d\d年?$/u

/** 工资年均增长10%以上: a name of a row that ends in its value and a bound. */
export const BOUND_IN_NAME: RegExp = /\d(?:%|‰)(?:以[上下内]|左右)$/u

/** A line between the rows of a table that names no group of them: a sentence, the number of a page. */
export const NO_GROUP_ROW: RegExp = /[。；，：:！？]|第.{1,4}页/u
