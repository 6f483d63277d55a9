import { responsibilityLabels } from './responsibility.js'
import type { ResponsibilityRole } from './responsibility.js'

/**
 * What a column of a table is for: `number` runs over the rows; `group` and `place` and `year` say of what, where and when
 * the row is; `task` and `indicator` name the row; `unit`, `attribute` (预期性), `explanation` explain it; `value` is
 * promised, `baseline` is where things stand and `progress` what has been done; `lead`, `responsible`, `offices` (inside
 * one department), `person` and `deadline` say who and when; `scope` of whom it is counted; `label` repeats its word in each row; `parting` holds words that
 * part the rows and name nothing (市 and 区, one letter a line, beside the places); `other` is none of them.
 */
export type ColumnRole =
  | 'number'
  | 'group'
  | 'place'
  | 'year'
  | 'task'
  | 'indicator'
  | 'unit'
  | 'attribute'
  | 'explanation'
  | 'value'
  | 'baseline'
  | 'progress'
  | 'lead'
  | 'responsible'
  | 'offices'
  | 'person'
  | 'deadline'
  | 'scope'
  | 'label'
  | 'parting'
  | 'other'

/** What the cells of a column look like; a rule may ask for it where its head alone does not tell. */
export type CellsLook = 'values' | 'bodies' | 'natures' | 'years' | 'texts'

/** 收费标准, 医保基金承担, 起付线: heads of sums and shares that a text sets, named behind whom the row is about. */
export const SET_HEAD: RegExp =
  /(?:收费|补助|补偿|奖补|奖励|报销|支付|缴费|筹资|起付|资助|救助|结算|付费|自付|补贴|给付|经费)(?:标准|比例|限额|额度|金额|线)(?:（[^（）]*）)?$|^.{2,10}(?:承担|支付|负担|自付)(?:（[^（）]*）)?$|(?:封顶线|年度限额|支付限额)(?:（[^（）]*）)?$/u

/** One row of the table of column rules: a head (folded, without spaces) that fits `when` is a column of `then`. */
export interface ColumnRule {
  id: string
  when: RegExp
  /** the rule holds only where the cells look like this; without cells (in a list of heads) it holds */
  cells?: CellsLook
  /** … or do not look like this */
  notCells?: CellsLook
  then: ColumnRole
  example: string
  counterexample: string
  note: string
}

const labelsOf = (role: ResponsibilityRole): string =>
  responsibilityLabels
    .filter((entry) => entry.role === role)
    .flatMap(({ labels }) => labels)
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** 市级, 县（区）: who names the bodies of a column. */
const LEVEL = '(?:[省市县区州旗镇乡（）]{1,5}级?|主要|具体)?'
const BEHIND = '(?:名称|（[^（）]{0,12}）)?'
const bodyHead = (role: ResponsibilityRole): RegExp =>
  new RegExp(
    `^${LEVEL}(?:${labelsOf(role)})${BEHIND}(?:[及和、与/](?:${labelsOf(role)}|责任人|配合单位)${BEHIND})?$`,
    'u',
  )

const YEARS = '(?:19|20)\\d\\d'

/**
 * Heads of columns, asked in this order; the first that fits decides. Source: indicator boxes and task lists of national,
 * provincial, city and county plans.
 */
export const columnRules: readonly ColumnRule[] = [
  {
    id: 'column-number',
    when: /^(?:序号|编号|序|号|项次|顺序号?|No\.?)$/iu,
    then: 'number',
    example: '序号',
    counterexample: '文号',
    note: 'The number of the row, never a value.',
  },
  {
    id: 'column-offices',
    when: /(?:科室|处室|股室|处（科）室|科（股）室|科（处）室|内设机构|职能科|职能处)(?:（[^（）]{0,12}）)?$/u,
    then: 'offices',
    example: '市卫健委内牵头处室',
    counterexample: '牵头单位',
    note: 'Offices inside one department are no bodies.',
  },
  {
    id: 'column-person',
    when: new RegExp(`^${LEVEL}(?:${labelsOf('person')}|姓名|联系人|联系方式|联系电话|电话|职务)${BEHIND}$`, 'u'),
    then: 'person',
    example: '责任领导',
    counterexample: '责任单位',
    note: 'Who answers for it in person is no body.',
  },
  {
    id: 'column-lead',
    when: bodyHead('lead'),
    then: 'lead',
    example: '市级牵头单位',
    counterexample: '配合单位',
    note: 'Labels of responsibility, also behind a level.',
  },
  {
    id: 'column-responsible',
    when: bodyHead('responsible'),
    then: 'responsible',
    example: '责任主体',
    counterexample: '牵头部门',
    note: 'Labels of responsibility, also behind a level.',
  },
  {
    id: 'column-department',
    when: /^(?:部门|部门名称|单位名称|部门（单位）|单位（部门）|部门和单位|成员单位|主体|责任方|责任)$/u,
    then: 'responsible',
    example: '责任方',
    counterexample: '单位',
    note: 'A list of duties names the department first.',
  },
  {
    id: 'column-bodies-by-end',
    when: /^(?!计量|指标|数量|统计).{1,6}(?:单位|部门)(?:名称|（[^（）]{0,12}）)?$/u,
    then: 'responsible',
    example: '支持保障单位',
    counterexample: '单位',
    note: 'Other words for who does it.',
  },
  {
    id: 'column-unit',
    when: /^(?:计量|指标|数量|统计)?单位(?:（[^（）]*）)?$/u,
    notCells: 'bodies',
    then: 'unit',
    example: '计量单位',
    counterexample: '责任单位',
    note: 'Units of measure.',
  },
  {
    id: 'column-unit-of-bodies',
    when: /^单位$/u,
    cells: 'bodies',
    then: 'responsible',
    example: '单位',
    counterexample: '计量单位',
    note: '单位 over names of bodies is no unit of measure.',
  },
  {
    id: 'column-deadline',
    when: new RegExp(
      `^(?:${labelsOf('deadline')})${BEHIND}$|(?:时限|期限|(?:完成|启动|开工|实施|达标|办结)时间|时间节点|时间进度)$`,
      'u',
    ),
    then: 'deadline',
    example: '完成时限',
    counterexample: '完成情况',
    note: 'When a task is due.',
  },
  {
    id: 'column-explanation',
    when: /^(?:备注|说明|注|指标(?:说明|解释|定义|含义|内涵)|解释|计算方法|计算公式|数据来源|资料来源|来源|定义|依据|政策依据|文件依据|评分标准|评价标准|考核标准|考核方式|权重|分值|得分|联系)(?:（[^（）]*）)?$/u,
    then: 'explanation',
    example: '指标说明',
    counterexample: '指标',
    note: 'Numbers that explain an indicator are not promised.',
  },
  {
    id: 'column-attribute',
    when: /^(?:指标)?(?:属性|性质)(?:（[^（）]*）)?$|^指标类型$/u,
    then: 'attribute',
    example: '指标属性',
    counterexample: '指标',
    note: '预期性, 约束性: the mark of a table of goals.',
  },
  {
    id: 'column-attribute-by-cells',
    when: /^(?:类型|类别|备注)$/u,
    cells: 'natures',
    then: 'attribute',
    example: '类型',
    counterexample: '类别名称',
    note: '类型 over 预期性 and 约束性.',
  },
  {
    id: 'column-progress',
    when: /进展|完成(?:情况|[率值数]|任务[数量]|进度|比例|百分比)|已完成|实际完成|累计完成|当前(?:值|进度|水平)?$|落实情况|^进度$|达成情况|执行情况|自评|得分/u,
    then: 'progress',
    example: '完成情况',
    counterexample: '完成时限',
    note: 'What has been done is no promise.',
  },
  {
    id: 'column-baseline',
    when: /现状|基期|基线|基数|底数|基础值|基础数据|基准|现有|实际|上年|去年|上一年|目前/u,
    then: 'baseline',
    example: '基期值（2020年）',
    counterexample: '2025年目标值',
    note: 'Where things stand when the plan begins.',
  },
  {
    id: 'column-growth',
    when: /增速|增长率?$|增幅|年均|^累计|［累计］|\[累计\]/u,
    notCells: 'texts',
    then: 'explanation',
    example: '年均增速［累计］',
    counterexample: '2025年累计目标',
    note: 'Worked out from the columns of the years beside it.',
  },
  {
    id: 'column-year-value',
    when: new RegExp(
      `^\\D{0,10}${YEARS}(?:[-—~至]${YEARS})?(?:年|$|[）)]|目标|规划)|^“?十[一二三四五六七]五”?期?(?:末|间|目标|规划)|^(?:今年|本年度?|当年|年度)(?:目标|计划|任务|指标)`,
      'u',
    ),
    then: 'value',
    example: '2025年',
    counterexample: '目标值',
    note: 'A year over a column promises its values, unless an earlier rule says how things stand.',
  },
  {
    id: 'column-value',
    when: /^(?:主要|规划|预期|总体|总|年度|阶段性?|具体|量化|任务)?(?:目标|指标|规划|计划|预期|标准|任务)(?:[值数量]|数量|数值|水平|任务数|任务量|人[次数]|人次数|[例户名]数)(?:（[^（）]*）)?$|^(?:数值|数量|规模|数值要求)$/u,
    then: 'value',
    example: '目标值',
    counterexample: '目标任务',
    note: 'A promised value without a year of its own.',
  },
  {
    id: 'column-share-of-task',
    when: /^.{2,16}(?:任务|目标|计划|指标)(?:数|量|数量)(?:（[^（）]*）)?$/u,
    cells: 'values',
    then: 'value',
    example: '宫颈癌检查任务数',
    counterexample: '完成任务数',
    note: 'What each place is to do, counted in a column of its own.',
  },
  {
    id: 'column-set-sum',
    when: SET_HEAD,
    cells: 'values',
    then: 'value',
    example: '收费标准（元/人/年）',
    counterexample: '考核标准',
    note: 'A sum or a share that the text sets: a fee, a subsidy, who pays how much of it.',
  },
  {
    id: 'column-aim-of-values',
    when: /^(?:主要|规划|预期|总体|年度|阶段性?|具体|量化|工作)?(?:目标|规划目标|目标任务|目标要求|任务目标|计划)$|^(?:总|全年|[两三四五六]年)(?:任务|目标|计划)[数量]?$/u,
    cells: 'values',
    then: 'value',
    example: '目标',
    counterexample: '工作内容',
    note: '目标 over numbers; over sentences it names tasks.',
  },
  {
    id: 'column-year-by-cells',
    when: /^(?:(?:主要|核心|具体)?指标|项目|名称|目标|内容|类别)(?:名称)?$/u,
    cells: 'years',
    then: 'year',
    example: '项目',
    counterexample: '年度目标',
    note: '指标 over the years of the rows: the other heads name what is measured.',
  },
  {
    id: 'column-group',
    when: /^.{0,6}(?:类别|领域|分类|类型)$|^(?:维度|方面|一级指标|指标(?:类别|类型|分类|维度)|类|大类|板块|行动名称|专项行动|行动|工程)$/u,
    then: 'group',
    example: '指标类别',
    counterexample: '三级指标',
    note: 'A group of rows.',
  },
  {
    id: 'column-indicator',
    when: /^(?:主要|核心|具体|关键|量化|监测|评价|考核|结果性?|一级|二级|三级|四级|目标)?(?:指标|监测指标|考核指标|评价指标)(?:名称|内容|项|项目|体系)?(?:（[^（）]*）)?$|^(?:监测|评价|考核)(?:内容|项目)$|^(?:指标|目标)(?:名称|内容|事项)$/u,
    then: 'indicator',
    example: '主要指标',
    counterexample: '指标属性',
    note: 'Names what is measured.',
  },
  {
    id: 'column-place',
    when: /^(?:地区|区域|县区|区县|县（市、区）|县市区|市县|各县区?|乡镇|镇街|街道|辖区|属地|地市|市州|县别|区划|县（区）|县（市）区|市（县、区）|地方|行政区|行政区划|.{0,4}(?:地区|区域))(?:名称)?$/u,
    then: 'place',
    example: '县（市、区）',
    counterexample: '责任单位',
    note: 'Rows of places.',
  },
  {
    id: 'column-scope',
    when: /^(?:统计|服务|适用|监测|覆盖)?(?:口径|人群|对象)$|^统计范围$/u,
    then: 'scope',
    example: '统计口径',
    counterexample: '口径说明',
    note: 'Of whom a value is counted.',
  },
  {
    id: 'column-year',
    when: /^(?:年份|年度|时间|年|时期|阶段|时间阶段)$/u,
    cells: 'years',
    then: 'year',
    example: '年份',
    counterexample: '2025年',
    note: 'Rows of years.',
  },
  {
    id: 'column-task',
    when: /^.{0,6}(?:任务|措施|举措|内容|项目|事项|目标|要求|要点|政策|职责|名称|清单)(?:名称|内容|分解|清单|事项|要求)?$|^(?:工作|主要做法|(?:主要)?问题|存在问题|(?:预期|工作|标志性)?成果(?:形式)?|工作安排|工作计划|年度计划)$/u,
    then: 'task',
    example: '重点任务',
    counterexample: '责任部门',
    note: 'Names what is done.',
  },
  {
    id: 'column-other',
    when: /^(?:投资|总投资|资金|资金来源|金额|地点|年限|起止年限|建设地点|建设性质|建设规模|地址)(?:（[^（）]*）)?$/u,
    then: 'other',
    example: '总投资（万元）',
    counterexample: '指标',
    note: 'Known heads that say nothing about targets.',
  },
]

/** Heads over names of those among whom a task is shared out: 单位, 村别, 学校名称, 乡镇（街道）. */
export const WHO_HEAD: RegExp =
  /^各?(?:单位|部门|县区|区县|县市区|市县|县别|乡镇|镇街|街镇|街道|镇村?|乡|村居?|社区|村社|学校|院校|校|医院|卫生院|(?:医疗)?(?:卫生)?机构|企业|系统|科室|支部|党支部|站所|片区|辖区|地区|区域|属地)(?:（[^（）\d]{1,8}）)?(?:名称?|别|名单)?$/u

/** A head of two words, of which the second only explains the first: 指标及计算方法, 主要任务和说明. */
export const HEAD_JOINED: RegExp =
  /^(?<first>.{2,8})[及和与](?:计算方法|计算公式|说明|解释|定义|口径|数据来源|来源|备注|依据|单位)$/u
/** The side of the whole nation in a table that sets it beside the plan's own: 2025年（国家）, 全国目标. */
export const NATION_HEAD: RegExp =
  /[（(](?:国家|全国)[）)]$|^(?:国家|全国)(?:级?(?:目标|指标|要求|标准|规划))?(?:值|$)/u
/** A head over values of each year, unless a bracket adds them up. */
export const YEARLY_HEAD: RegExp = /年均(?:增[长幅速]率?)?|增速|增长率|增幅/u
/** … and a name that says itself that it grows. */
export const GROWTH_NAME: RegExp = /[增降]|年均/u

/** Longest head of a column. */
export const MAX_HEAD = 24

/** The unit that a head or a name prints in brackets behind it: 婴儿死亡率（‰）. */
export const BRACKETED_UNIT: RegExp =
  /(?:[（[，]|单位[：:])(?:单位[：:])?(?<unit>[%‰/\p{Script=Han}\d]{1,8}|(?:[kKmcdnμ]?[gLlmWV][²³23]?|mmHg|dB|Bq|Sv|kcal|℃|kWh)(?:\/[\p{Script=Han}A-Za-z²³\d]{1,6})?)[）\]]$/u
/** … and that nothing closes. */
export const CUT_BRACKET: RegExp = /（(?:[%‰]|1?\/10万)$/u
/** Words in such a bracket that are no unit. */
export const NOT_UNIT: RegExp =
  /^(?!年$).*年|[性含不类]|[个名]?别$|目标|现状|基期|属性|累计|牵头|责任|下同|以上|以下|试点|级$|单位$|助理|区县|县区/u

/** A year over a column: 2025年, 到2025年底, 目标值（2025年）, 2023-2025年 (its end). */
export const HEAD_YEAR: RegExp =
  /(?:到|至|截至)?(?:(?:19|20)\d\d年?[-—~至])?(?<year>(?:19|20)\d\d)(?:年度|年[末底]?|(?!\d))/gu
/** “十四五”末: the last year of a five-year plan. */
export const HEAD_PERIOD: RegExp = /“?(?<period>十[一二三四五六七]五)”?(?:期?末|期间|目标|规划)/u

/** A head or title that says that the values are promised. */
export const GOAL_HEAD: RegExp = /目标|规划|计划|预期|任务/u
/** … and words in heads, titles and lines above that tell of something still to be done. */
export const PROMISING: RegExp =
  /目标|规划|计划|预期|任务|待遇|安排|方案|分解|下达|下列|实事|项目|要求|标准|力争|确保|拟|将|新[增建改]|改造|建设|招[聘录]|培[养训]|引进|补助|开展|提高|提升|达到|建成|到(?:19|20)\d\d年|十[一二三四五六七]五/u

/** … and of a column, of which 项目 and 要求 only say what its rows are. */
export const PROMISING_HEAD: RegExp =
  /目标|规划|计划|预期|任务|力争|拟|将|新[增建改]|改造|培[养训]|招[聘录]|达到|到(?:19|20)\d\d年|十[一二三四五六七]五/u

/** Number in front of an indicator's name, not the first of its words: 5岁以下儿童死亡率, 2型糖尿病, 30—70岁人群, 10秒接听率. */
export const NAME_NUMBER: RegExp =
  /^[*★▲●□]*(?:\d+[.．、]|\d+(?![\d岁周型—\-~至年月日分秒种类项级个所家米台张元亿届季亩万千百%‰.．、]|小时|公里|天(?!然)|次(?!均))|（\d+）|[①-⑳])/u
/** Signs behind a name: 签约率*, 死亡率▲. */
export const NAME_SIGN: RegExp = /(?:[*★▲●※#①-⑳]|\[\d{1,2}\]){1,3}$/u
/** A name that goes on from the row above: 其中：65岁以上老年人. */
export const PART_NAME: RegExp = /^(?:其中|#)[：:]?/u

/** Columns of those who answer for a row. */
export const BODY_ROLES: ReadonlySet<ColumnRole> = new Set(['lead', 'responsible', 'offices'])

/** Heads over shares, and over numbers of things: 床位数与老年人口比例, 助餐点（个）. */
export const SHARE_HEAD: RegExp = /(?:[率%‰]|占比|比例|比重)[）)]?$/u
export const COUNT_BRACKET: RegExp = /[（(]万?[人名张个家所处辆台座户公里]{1,2}[）)]$/u

/** 辖区单位数, 现有床位: a column of what is there. */
export const IS_THERE: RegExp = /^(?:辖区|现有|原有|已有|常住|户籍)|(?:基数|底数)$/u

/** 抽查比例, 培训人数: a head that says what is measured of each row, and in what. */
export const SET_MEASURE: RegExp = /^\p{Script=Han}{2,10}(?:(?<share>比例|占比|率)|(?<counted>[人户家次件份场])数)$/u
