import { PLACE_HEAD } from '../words/table-cells.js'
import { IS_THERE, type ColumnRole, NATION_HEAD } from '../words/table-columns.js'
import type { DraftColumn } from './draft-column.js'

/** Where one head can mean two things the other columns decide. */
export function settleRoles(columns: DraftColumn[], ofGoals: boolean): void {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role)
  const isNamed = has('indicator') || has('task')
  for (const column of columns) {
    // 部门 heads a list of duties only where no column says more
    if (column.rule === 'column-department' && (has('indicator') || has('lead') || isOther(columns, column)))
      column.role = 'other'
    // 筛查任务数 beside names of indicators is a head like any other
    if (column.rule === 'column-share-of-task' && isNamed) column.of = null
    // 一级指标 over values: 指标 says what is promised
    if (column.role === 'indicator' && column.look === 'values' && columns.some((one) => one !== column && names(one)))
      column.role = 'value'
  }
  // 任务 | 具体指标 | 责任单位: a list of tasks, each with what it is to reach in words
  const task = columns.findIndex(({ role }) => role === 'task')
  if (task >= 0 && !has('value') && !has('baseline') && (has('lead') || has('responsible') || has('deadline')))
    for (const column of columns.slice(task)) if (column.role === 'indicator') column.role = 'task'
  // 2025年（国家） beside 2025年（全省）: what others have set
  const own = columns.filter(({ role, head }) => role === 'value' && !NATION_HEAD.test(head ?? ''))
  for (const column of own.length === 0 ? [] : columns)
    if (column.role === 'value' && NATION_HEAD.test(column.head ?? '')) column.role = 'baseline'
  const indicators = columns.filter(({ role }) => role === 'indicator')
  for (const column of indicators.slice(0, -1)) column.role = 'group'
  const rowKey = has('place') || has('year')
  const values = columns.some(({ role }) => role === 'value')
  for (const column of columns) {
    if (column.role !== 'other' || column.look !== 'values' || column.head === null || column.rule !== null) continue
    // 辖区单位数: how many there are
    if (IS_THERE.test(column.head)) continue
    // 东湖区, 三级医院 over numbers of goals; the name of an indicator over numbers where the rows are places or years
    if ((rowKey && !isNamed) || (ofGoals && (PLACE_HEAD.test(column.of ?? '') || !values))) column.role = 'value'
  }
}

const names = ({ role, look }: DraftColumn): boolean =>
  (role === 'indicator' || role === 'task' || role === 'group') && look !== 'values'

const isOther = (columns: readonly DraftColumn[], one: DraftColumn): boolean =>
  columns.some((column) => column !== one && column.role === 'responsible' && column.rule !== 'column-department')
