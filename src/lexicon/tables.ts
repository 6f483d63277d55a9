import { RESPONSIBILITY_HEAD } from './responsibility.js'

/** Heads of table columns, folded and without spaces. Source: task lists and indicator boxes of municipal plans. */
export const TASK_HEAD =
  /任务|措施|举措|内容|项目|事项|工作|目标|要求|要点|政策|改革|行动|领域|类别|职责|做法|方向|重点/u

/** Columns that number the rows. */
export const NUMBER_HEAD = /^(?:序号|编号|序|号|No\.?)$/iu

/** Columns of an indicator table. */
export const INDICATOR_HEAD = /^(?:主要|核心|具体|一级|二级|三级)?(?:指标|指标名称|主要指标|指标内容|指标项)$/u
export const INDICATOR_COLUMNS = /^(?:指标属性|属性|指标性质|性质|单位|计量单位|基期值|目标值|现状值|指标值|规划值)$/u

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
