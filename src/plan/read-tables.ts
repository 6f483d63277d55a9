import { endsAt, prefix, startsAt, suffix } from '../text/affix.js'
import type { ColumnRole } from '../words/table-columns.js'
import { CAPTION_UNIT, FORM_TITLE, FORM_YEAR, UNIT_NOTE, TITLE_CELL } from '../words/table-cells.js'
import { baseYear } from './base-year.js'
import { createMessage } from '../messages.js'
import type { PlanMessage, PlanNode, PlanTree, RowNode, TableNode } from '../model.js'
import { fitsColumns } from '../tables/check-row.js'
import { cellFacts } from '../tables/cell-facts.js'
import type { TableFacts } from '../tables/cell-facts.js'
import { isValue } from '../tables/cells-look.js'
import { findViews } from '../tables/find-views.js'
import { readTable } from '../tables/read-table.js'
import { LINES_BEFORE } from '../tables/table-context.js'
import { readYear } from '../tables/read-year.js'
import type { PrintedYear, Table } from '../tables/table.js'
import { viewFacts } from '../tables/view-facts.js'

const TITLE = suffix(FORM_TITLE)
const YEAR = prefix(FORM_YEAR)

/** A table of the plan and what it says about its cells. */
export interface PlanTable {
  table: Table
  facts: TableFacts
}

/** The tables of a plan. */
export interface PlanTables {
  tables: ReadonlyMap<TableNode, PlanTable>
  /** paragraphs right above a table that title it or name its unit: no text of the plan */
  captions: ReadonlySet<PlanNode>
  messages: PlanMessage[]
}

/**
 * Read every table of a plan with the lines that lead over to it.
 *
 * @param tree sections, paragraphs and tables
 * @param startYear year in which the plan begins, null where it prints none
 */
export function readTables(tree: PlanTree, startYear: number | null): PlanTables {
  const tables = new Map<TableNode, PlanTable>()
  const captions = new Set<PlanNode>()
  const messages: PlanMessage[] = []
  let before: string[] = []
  let above: PlanNode[] = []
  let formYear: PrintedYear | null = null
  const base = startYear === null ? baseYear(tree) : null
  const visit = (node: PlanNode): void => {
    if (node.type === 'table') {
      const table = readTable(node, { before, startYear, baseYear: base, formYear })
      const read = (own: Table): PlanTable => ({
        table: own,
        facts: cellFacts(own, unitNote(node, before), captionOf(node, before)),
      })
      const views = findViews(node)
      if (views === null) {
        const found = read(table)
        tables.set(node, found)
        messages.push(...checkTable(found))
      } else {
        const parts = views.nodes.map((view) => read(readTable(view, { before, startYear, baseYear: base, formYear })))
        // a row of tables beside each other is no measure: 卫生院 does not answer for the share of 农场 on its left
        const kind = parts.length > 1 ? 'other' : table.kind
        tables.set(node, { table: { ...table, kind }, facts: viewFacts(views, parts) })
        const odd = parts.flatMap(checkTable)
        // they stand in one table, which is told of once
        messages.push(...(node.data.unsure === true ? odd.slice(0, 1) : odd))
      }
      for (const index of before.keys()) if (isCaption(before, index)) captions.add(above[index] ?? node)
      before = []
      above = []
    } else if (node.type === 'section') {
      // a heading without a number (绩效指标) is a part of the form
      if (node.data.number !== null) formYear = null
      node.children.forEach(visit)
      if (node.data.number !== null) formYear = null
    } else if (node.type !== 'row' && node.type !== 'furniture') {
      const text = node.type === 'paragraph' ? node.children.map(({ value }) => value).join('') : node.value
      if (before.length === LINES_BEFORE) {
        before.shift()
        above.shift()
      }
      if (endsAt(TITLE, text)) formYear = null
      else if (startsAt(YEAR, text) && endsAt(TITLE, before.at(-1) ?? '')) formYear = readYear(text)
      before.push(text)
      above.push(node)
    }
  }
  tree.children.forEach(visit)
  return { tables, captions, messages }
}

const MAX_CAPTION = 60

/** The line titles the table, and nothing but titles and a note on the unit stand between them. */
function isCaption(before: readonly string[], index: number): boolean {
  return before
    .slice(index)
    .every((line) => UNIT_NOTE.test(line) || (line.length <= MAX_CAPTION && TITLE_CELL.test(line)))
}

const MAX_SHOWN = 40

/** A table whose heads do not tell what its numbers are, and rows that do not fit their heads. */
function checkTable({ table, facts }: PlanTable): PlanMessage[] {
  const messages: PlanMessage[] = []
  const show = (row: RowNode): string =>
    row.children.map(({ value }) => value).filter((text) => text !== '').join(' ').slice(0, MAX_SHOWN) // prettier-ignore
  const { unsure, span } = table.node.data
  const [first] = table.rows.filter(({ kind }) => kind === 'body')
  if (unsure === true) return [createMessage('table-unsure', span, first === undefined ? '' : show(first.node))]
  const promises = table.columns.some(({ role }) => role === 'value')
  if (isUntold(table)) {
    const row = table.rows.find(
      ({ kind, cells }) => kind === 'body' && cells.filter((cell) => cell !== null).length > 1,
    )
    return [createMessage('table-without-heads', table.node.data.span, row === undefined ? '' : show(row.node))]
  }
  for (const row of table.rows) {
    const isDoubted = facts(row)?.some((one) => one?.doubt === true) ?? false
    // 2 | 婴儿死亡率 | ‰ | <5 under 类别 | 序号 | 指标 | 单位: the value stands where none is looked for
    if (!isDoubted && !(promises && row.kind === 'body' && !fitsColumns(row, table.columns))) continue
    if (!table.readable) return [createMessage('table-without-heads', table.node.data.span, show(row.node))]
    if (!fitsColumns(row, table.columns))
      messages.push(createMessage('table-row-misfit', row.node.data.span, show(row.node)))
  }
  return messages
}

/** Indicators whose numbers all stand under heads that nobody knows. */
function isUntold({ columns, rows, nameColumn }: Table): boolean {
  if (columns[nameColumn]?.role !== 'indicator' || columns.some(({ role }) => TELLING.has(role))) return false
  const body = rows.filter(({ kind }) => kind === 'body')
  return columns.some(
    ({ role, rule }, column) =>
      role === 'other' &&
      rule === null &&
      body.filter(({ cells }) => isValue(cells[column]?.value ?? '')).length * 2 > body.length,
  )
}

/** Columns whose heads say what their numbers are. */
const TELLING: ReadonlySet<ColumnRole> = new Set(['value', 'baseline', 'progress', 'year', 'explanation'])

/** Texts of the rows over the heads, and of the lines before the table. */
function* notesOf(node: TableNode, before: readonly string[]): Generator<string> {
  for (const { data, children } of node.children) {
    if (!data.header) break
    const filled = children.filter(({ value }) => value !== '')
    if (filled.length === 1) yield filled[0]?.value ?? ''
  }
  yield* before.toReversed()
}

function unitNote(node: TableNode, before: readonly string[]): string | null {
  for (const note of notesOf(node, before)) {
    const unit = (UNIT_NOTE.exec(note) ?? CAPTION_UNIT.exec(note))?.groups?.unit
    if (unit !== undefined) return /[、，]/u.test(unit) ? null : unit
  }
  return null
}

function captionOf(node: TableNode, before: readonly string[]): string | null {
  for (const note of notesOf(node, before)) if (!UNIT_NOTE.test(note)) return TITLE_CELL.test(note) ? note : null
  return null
}
