import type { UnitFamily } from '../model.js'

/** A unit or counter that can stand after a numeral. */
export interface UnitWord {
  unit: string
  family: UnitFamily
  /** printed as something else than the unit that is reported (百分点 → 个百分点) */
  as?: string
}

const family = (name: UnitFamily, units: string): UnitWord[] => units.split(' ').map((unit) => ({ unit, family: name }))

/**
 * Units and counters of health plans. Source: GB 3100 for measures, the counters of 现代汉语量词 as plans use them.
 * Longest match wins, so 人次 is not 人 and 个百分点 is not 个.
 */
export const units: readonly UnitWord[] = [
  ...family('percent', '% ‰ 个百分点'),
  { unit: '百分点', family: 'percent', as: '个百分点' },
  ...family('institution', '所 家 座 院'),
  ...family('person', '人 名 位 对 户'),
  { unit: '人口', family: 'person', as: '人' },
  ...family(
    'visit',
    '人次 批次 频次 剂次 针次 例次 家次 人份 人天 次 场次 位次 个位次 例 台次 床日 班次 车次 架次 户次 头次 只次 匹次 羽次 亩次',
  ),
  ...family('bed', '张 床'),
  ...family('money', '元 分钱 万元 亿元 千元 元钱 美元 毛钱 角钱'),
  ...family(
    'time',
    '分钟 小时 天 日 周 个月 个工作日 工作日 学时 课时 秒 秒钟 个小时 年 月 岁 周岁 个学时 刻钟 个周期 季度 个季度 毫秒 微秒 个自然日 个自然月 个疗程 个月龄 个工作小时 h min s ms',
  ),
  ...family(
    'item',
    '个 项 支 条 类 种 件 套 台 辆 份 处 间 片 块 门 场 批 轮 组 篇 部 册 期 站 点 株 班 团 款 只 头 艘 架 幅 管 根 粒 颗 瓶 盒 栋 幢 厂 字 封 则 层 档 包 科 室',
  ),
  // 量词 of 现代汉语八百词 (附录：名词、量词配合表) that plans count trees, lamps, wells, fish and vessels with
  ...family(
    'item',
    '枚 棵 盏 具 眼 口 尾 丛 把 桶 箱 袋 捆 匹 羽 樘 扇 顶 串 尊 杆 桩 宗 起 笔 票 帧 盆 筐 罐 坛 缸 筒 卷 堂 剂 丸 贴 帖 杯 餐 桌 单 趟 遍 蔸 窝 孔 榀 壶 节 面 首 枝 朵 束 畦 列 排 标箱 标准箱',
  ),
  ...family(
    'item',
    '个半天 大类 小类 个类 亚类 项次 期次 科次 学分 分 大项 台套 台件 环 区 县 镇 村 市 街道 社区 网格',
  ),
  ...family(
    'other',
    '倍 番 毫米汞柱 厘米水柱 吨 公里 千米 米 厘米 毫米 平方米 平米 平方公里 亩 公顷 立方米 毫升 升 克 千克 公斤 斤 毫克 微克 度 千瓦 万千瓦 千瓦时 伏 兆 单位 吨标准煤 贝克勒尔 瓦 千伏 伏安 千伏安 兆伏安 兆瓦 兆瓦时 万千瓦时 千卡 大卡 分贝 毫西弗 微西弗 勒克斯 帕 千帕 兆帕 赫兹 兆赫 比特 兆比特 兆字节 千兆 平方千米 平方厘米 立方厘米 公担 英里 海里 吨二氧化碳 摄氏度 毫安 公里/小时 米/秒 华氏度 国际单位 毫摩尔 微升',
  ),
  ...family(
    'other',
    'EFLOPS PFLOPS TFLOPS kg mg ml mL km m cm mm g L U M Mbps ℃ DDDs DDD DDDS mmHg mmol/L GB TB μg dB',
  ),
  ...family(
    'other',
    '㎡ m² m2 ㎥ m³ m3 km² km2 cm² cm2 cm³ cm3 mm² hm² hm2 ㎞ ㎝ ㎏ ㎎ ㎖ µg µm μm μL nm kWh kwh MWh KWh kW KW MW kV V W kcal cal Hz kHz MHz GHz kB KB MB PB EB bps kbps Kbps Gbps mSv μSv µSv Sv Bq lx Pa kPa MPa ha ℉ IU mmol mol mA dB（A）',
  ),
]

/**
 * Counters that make a Chinese numeral a count. Others (角 in 长三角, 部 in 零部件, 期 in 二期工程) are parts of words
 * far more often.
 */
export const chineseCounters: ReadonlySet<string> = new Set(
  '% 个 个半天 所 家 名 人 位 支 项 种 类 次 张 套 台 辆 份 处 间 场 轮 篇 座 条 元 万元 亿元 倍 人次 个月 天 小时 分钟 户 例 床 床位 张床位 个床位 个百分点 件 门 块 团 批次 场次 番 学时 大类 平方米 公里 岁 万人 万人次 家次 部 册 栋 幢 亩 只 所次 期次 名次 期'.split(
    ' ',
  ),
)

/** … and those that make one of 一 behind 每, 各 or 至少 only (至少配建一片场地): alone they are parts of words. */
export const distributiveCounters: ReadonlySet<string> = new Set(
  '片 盏 棵 株 口 眼 架 站 针 餐 款 箱 根 把 顶 节 趟 遍 剂 艘 匹 只 桌 罐 瓶 盒'.split(' '),
)

/** Words that begin with a sign of a unit: 14|分类开展 is no 14分. */
export const unitLookalikes: readonly string[] = ['分类', '分级', '分层', '分批', '分布', '分步', '分区', '分片', '分析', '分组', '分管', '分别', '分享', '分工', '分行业', '分领域'] // prettier-ignore

/** Scale words that belong to the unit as printed: 10万人次 is 10 of 万人次. */
export const scales: readonly string[] = ['万亿', '千万', '百万', '千亿', '百亿', '万', '亿', '千', '百']

/** What each scale is worth, for numbers of two scales: 25万6千. */
export const scaleWorths: readonly (readonly [string, number])[] = [
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万亿', 1e12],
]

/**
 * What may be a measure word that no list has, behind a number and before the end of its part (60驾，): one or two signs.
 * Those of the second pattern are none: they go on with the number (以上), join it or name something by it (5中心, 120急救).
 */
export const UNKNOWN_UNIT: RegExp = /^\p{Script=Han}{1,2}?(?=[，。；、）（]|以[上下内里]|左右|$)/u
export const NO_UNIT: RegExp =
  /^(?:[以之起止年月日号时版级等型类度的和与及或至到为是在后前内外中上下左右余多几来本强大线化路乡镇折成省市县区州旗]|水平|标准|指数|工程|行动|计划|会议|精神|要求|文件|热线|电话|平台|体系|模式|机制|系统|系列|战略|方针|原则|理念|目标|任务|格局|布局|急救|高校|项目|基地|报警|服务|地区|专项)/u

/** Denominators that follow a unit: 元/人/年, 人/千人口, 次/周; /105 is /10⁵ whose power a page has lost. */
export const denominators: readonly string[] = [
  'm³', 'm3', '㎥', 'm²', 'm2', '㎡', 'km²', 'km2', 'kg', 'dl', 'dL', 'mL', 'ml', 'd', 'a', 's', 'min', 'cm²', '公斤', '千克', '克', '吨', '秒', '平方公里', '平方千米', '公顷', '住院日', '床位', '例次', '人次', '剂次', '台次', '台', '辆', '套', '件', '份', '标准立方米', '天次', '班', '处', '季', '处方', '万名', '千名', '百名', '工作日', '万元', '亿元', '百元', '元', '月人', '学时', '课时', '座', '间', '栋', '千户', '百户', '万户', '千床日', '千住院人次', '千人次', '万人次', '百人次', '千学生', '幢', '亿人', '瓶', '支', '千名老年人', '1000人口', '百万人', '百万', '万人年', '10万人年', '100人年', '百人年', '千人年', '人年', '人', '年', '月', '日', '百张床', '百张床位', '百床', '千床', '百张', '百人天', '100人天', '百人·天', '100人·天', '百住院日', '千住院日', '千例', '百例', '万例', '天', '周', '次', '户', '床', '张', '项', '例', '家', '所', '村', '千人口', '万人口', '十万人口', '百万人口', '千人', '万人', '十万', '10万', '100万', '1000人', '每人', '季度', '学年', '小时', '床日', '千常住人口', '万常住人口', '10万人', '10万人口', '万', '千', '平方米', 'L', 'm', 'h', '百人', '万名儿童', '立方米', '公里', '亩', '升', '学期', '名', '个', '105', '104', '10^5', '10^4', '10⁵', '10⁴',
] // prettier-ignore

/** 千名|城镇|老人: where those live of whom so many are counted; a unit leaves it out. */
export const WHERE_FROM: RegExp = /城镇|城市|城乡|农村|乡村|户籍|常住/u

/**
 * Head of a density, as a sticky pattern: the number is counted for each so many people, households or beds (每千常住人口, 每3万人口, 千人均, 每百户居民,
 * 每500人, 每百张床位). `count` and `scale` say how many, `named` of whom where it is not the population.
 *
 * @param counted of whom a vocabulary counts: 患者, 在校生
 */
export const densityBase = (counted: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?:每(?<count>\d+(?:\.\d+)?)?|(?<![\d几数十百千万亿“]))(?<scale>[百十]万|[千万]|(?<=每)(?:百|\d{3,}))` +
      `(?:(?<named>户(?=居民)|户|名?(?:城镇|城市|城乡|农村|乡村|户籍|常住)?(?:老年人口|老年人|老人|儿童|学生|职工|妇女|${counted.map((word) => `${word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}|`).join('')}教职工|劳动者)|张床位|张床|床位)` +
      '|名?(?:常住|户籍|服务|城市|城镇|城乡|农村|乡村|辖区|农业|农牧业|参保)?(?:人口|居民|人均|人(?![次均天员才群]|以[上下内]|规模)))|每百名',
    'uy',
  )
