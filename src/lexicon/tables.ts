import { RESPONSIBILITY_HEAD } from './responsibility.js'

/** Columns that number the rows. Heads are folded and without spaces. Source: task lists and indicator boxes of plans. */
export const NUMBER_HEAD = /^(?:序号|编号|序|号|No\.?)$/iu

/** Columns of an indicator table. */
export const INDICATOR_HEAD = /^(?:主要|核心|具体|一级|二级|三级)?(?:指标|指标名称|主要指标|指标内容|指标项)$/u
export const INDICATOR_COLUMNS =
  /^(?:指标属性|属性|指标性质|性质|单位|计量单位|基期值|目标值|现状值|指标值|规划值|(?:基期|基线|基准|现状)(?:水平|数据|情况)?)$/u

/** Names of columns that can only head a table, never be a cell of it. */
export const OTHER_HEAD =
  /^(?:备注|单位|属性|部门|名称|类型|数量|金额|地点|姓名|职务|联系人|电话|进度|投资|年度|年份|成果|完成情况)$/u

const YEAR_HEAD = /^到?20\d\d年?[度底末]?/u

/** Does a cell look like the head of a column? */
export function isColumnHead(text: string): boolean {
  if (text.length > 16 || /[。；]/u.test(text)) return false
  return (
    NUMBER_HEAD.test(text) ||
    RESPONSIBILITY_HEAD.test(text) ||
    INDICATOR_HEAD.test(text) ||
    INDICATOR_COLUMNS.test(text) ||
    OTHER_HEAD.test(text) ||
    YEAR_HEAD.test(text) ||
    (text.length <= 8 &&
      /(?:任务|措施|举措|内容|项目|事项|目标|要求|要点|政策|领域|类别|职责|名称|指标|单位|部门|时限|时间|成果|地区|区域)$/u.test(
        text,
      ))
  )
}

/** What the cells of a column look like, told by its head; `any` is one short cell of whatever kind. */
export type CellKind = 'number' | 'unit' | 'value' | 'nature' | 'bodies' | 'deadline' | 'group' | 'name' | 'any'

/** Heads of columns by the kind of their cells; the first that fits decides. */
export const cellKinds: readonly { kind: CellKind; head: RegExp }[] = [
  { kind: 'number', head: NUMBER_HEAD },
  { kind: 'unit', head: /^(?:计量)?单位$/u },
  { kind: 'nature', head: /^(?:指标)?(?:属性|性质|类型)$/u },
  { kind: 'deadline', head: /时限|期限|完成时间|时间节点|时间进度/u },
  { kind: 'bodies', head: /(?:单位|部门|主体|机构)$/u },
  {
    kind: 'value',
    head: /(?:19|20)\d\d|现状|基期|基准|基础值|目标值|规划值|指标值|预期值|^“?十[一二三四五]五”?[末初]/u,
  },
  { kind: 'name', head: /指标|任务|措施|举措|内容|项目名称|事项|名称$/u },
  { kind: 'group', head: /^(?:领域|类别|类型|分类|维度|方面|一级指标|指标类别|类)$/u },
]

/** Cells of an indicator table that can be nothing else. */
export const NATURE_CELL = /^(?:约束|预期|导向|指导|引导|监测|参考|鼓励|预测|倡导)性(?:指标)?$/u
export const VALUE_CELL =
  /^(?:[<>≥≤~约±-]|大于|小于|高于|低于|不低于|不高于|不少于|不超过|控制在|达到|达|降至|下降到?|提高到?|累计)*\d[\d.，]*[%‰万亿]?(?:[-~—至]\d[\d.]*)?(?:%|‰|个百分点|[万亿千百]?\p{Script=Han}{0,3}?)(?:以上|以下|左右|以内|及以上)?(?:\*|[（[][^（）[\]]{0,10}[）\]])?$/u
export const WORD_VALUE_CELL =
  /^(?:[—－-]{1,3}|\/|…+|(?:持续|稳步|逐步|有所|进一步|不断|基本|明显|显著|全面|大幅)?(?:提高|提升|下降|降低|完善|改善|增加|增长|达标|保持|实现|全覆盖|覆盖|合格|完成|控制|扩大|消除|减缓|减少|缩小|遏制|增强|优化|健全|建立|普及|稳定|巩固)[\u4e00-\u9fff]{0,6})$/u
export const DEADLINE_CELL = /(?:19|20)\d\d年|长期|持续|每年|年底|\d{1,2}月/u
/** A line between the rows of an indicator table that explains the row above. */
export const NOTE_CELL = /^(?:说明|注|备注|计算方法|计算公式|数据来源|指标解释)[：:]/u
